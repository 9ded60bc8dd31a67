import { writeFile } from 'node:fs/promises';
import { readConfig } from '../config.ts';
import { Desk } from '../desk.ts';
import { digestChart } from '../digest/digest-chart.ts';
import { DigestComposer } from '../digest/digest-composer.ts';
import { readTopics } from '../digest/read-topics.ts';
import { recordArrivals } from '../digest/record-arrivals.ts';
import { RoundLines } from '../digest/round-lines.ts';
import type { Digest, Story } from '../digest/story.ts';
import type { DigestTopics } from '../digest/subscription.ts';
import { writeTopicFault } from '../digest/topics/topic-faults.ts';
import { windowOfDays } from '../digest/window.ts';
import { SHOWN, writeDigest } from '../digest/write-digest.ts';
import { DeskError, UsageError } from '../errors.ts';
import { dayIn } from '../language/day-in.ts';
import type { Gazetteer } from '../language/places.ts';
import { DeskDatabase } from '../storage/desk-database.ts';
import { type Arrival, DocumentArrivals } from '../storage/document-arrivals.ts';
import { type DigestOptions, type DigestRequest, readDigestRequest } from './digest-request.ts';
import { openChat } from './open-chat.ts';
import {
  type CommandContext,
  deskOptions,
  noticeFailures,
  reportSkipped,
  requireDocuments,
  withFolders,
  withProgress,
} from './open-desk.ts';
import { notice, type Terminal } from './terminal.ts';

/** `digest`: prints the digest of what is new since a day, as it would be sent. */
export async function digest(options: DigestOptions, context: CommandContext): Promise<void> {
  const { terminal, now, vectorThread } = context;
  const config = readConfig(withFolders(context.environment, options));
  const today = options.today ?? dayIn(config.timeZone, now());
  const request = readDigestRequest(options, today);
  const found = {
    ...(await deskOptions(config, options, context)),
    chat: await openChat(config, options, { now, watch: noticeFailures(terminal) }),
  };
  const desk = await withProgress(terminal, (onProgress) =>
    Desk.open({ ...found, vectorThread, onProgress }),
  );
  try {
    reportSkipped(desk, terminal);
    requireDocuments(desk);
    const topics = topicsOf(request, desk, found.gazetteer);
    const arrivals = bringUpToDate(desk, config.databaseFile, now().getTime());
    const window = windowOfDays(request.since, today, config.timeZone);
    const composer = new DigestComposer({ source: desk, arrivals, gazetteer: found.gazetteer });
    const composed = composer.compose(window, topics, request.language);
    await show(await improved(composed, desk, request, found.gazetteer), request, terminal);
  } finally {
    await desk.close();
  }
}

function topicsOf({ topics }: DigestRequest, desk: Desk, gazetteer: Gazetteer): DigestTopics {
  const read = readTopics(
    topics,
    gazetteer,
    desk.facts().map(({ place_path }) => place_path),
  );
  if ('faults' in read)
    throw new UsageError(
      read.faults.map((fault) => writeTopicFault(fault, 'en')).join('\n'),
      'For example: --topics "places: Changchun, Jiutai; sectors: new energy; from RMB 100 million"',
    );
  return read.topics;
}

/** Where a model is set, its lines; nobody in particular pays at a terminal. */
async function improved(
  composed: Digest,
  { writeLines: write }: Desk,
  { language }: DigestRequest,
  gazetteer: Gazetteer,
): Promise<Digest> {
  if (write === null) return composed;
  const lines = new RoundLines({ write, gazetteer, now: () => performance.now() });
  return lines.improve(composed, { language, payer: { person: null, chat: null } });
}

function bringUpToDate(desk: Desk, databaseFile: string, now: number): ReadonlyMap<string, Arrival> {
  const database = DeskDatabase.open(databaseFile);
  try {
    const arrivals = new DocumentArrivals(database);
    recordArrivals(desk, arrivals, now);
    return arrivals.of(desk.corpusFolder);
  } finally {
    database.close();
  }
}

async function show(composed: Digest, request: DigestRequest, terminal: Terminal): Promise<void> {
  const { all, json, language, chart } = request;
  const shown = all ? composed.stories.length : SHOWN;
  terminal.out.write(
    json ? `${JSON.stringify(toJson(composed, shown))}\n` : writeDigest(composed, language, shown),
  );
  const hidden = composed.stories.length - shown;
  if (hidden > 0) notice(terminal, `${hidden} more: add --all to see them.`);
  if (chart !== null) notice(terminal, await writeChart(composed, chart));
}

/** The contract for scripts; `more` is how many stories are left out of the list. */
function toJson({ stories, chart: _drawn, ...digest }: Digest, shown: number) {
  const { from, to, period, periodBefore, numbers, quiet } = digest;
  return {
    ...{ from, to },
    stories: stories.slice(0, shown).map(storyJson),
    more: Math.max(0, stories.length - shown),
    ...{ numbers, period, period_before: periodBefore, quiet },
  };
}

function storyJson({ newsDay, isOld, toldAs: _told, ...story }: Story) {
  return { ...story, news_day: newsDay, is_old: isOld };
}

async function writeChart(composed: Digest, file: string): Promise<string> {
  const png = await digestChart(composed);
  if (png === null) return `No chart: fewer than three places have something in the period.`;
  await writeFile(file, png).catch((cause) => {
    throw new DeskError(`${file} cannot be written.`, 'See that its folder exists and can be written.', {
      cause,
    });
  });
  return `Written: ${file}.`;
}
