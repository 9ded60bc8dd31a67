import { overlap } from '../../language/dates/calendar.ts';
import { mask } from '../../language/mask.ts';
import type { Stage } from '../../language/meaning.ts';
import { type Gazetteer, readPlaces } from '../../language/places.ts';
import type { Span } from '../../language/span.ts';
import { readStages } from '../../language/stages.ts';
import { timesAgree } from '../../ledger/event-times.ts';
import type { Fact } from '../../ledger/fact.ts';
import { groupBy } from '../../ledger/group-by.ts';
import { nameKey, nameKeys } from '../../ledger/project-names.ts';
import { placeStanding } from '../../ledger/query.ts';
import { readStageName } from '../../ledger/stage-names.ts';
import { type Thread, type ThreadStep, threadsOf } from '../../ledger/threads.ts';
import type { Understanding } from '../../retrieval/understanding.ts';
import { readConditions } from './plain-words.ts';

/** One project that a question names, with what the ledger knows of what is asked. */
export interface NamedProject {
  readonly thread: Thread;
  /** The row that answers: of the step asked about, or with who invests. */
  readonly row: Fact;
  readonly asks: 'when' | 'who';
}

/** What a question on a named project is read against. */
export interface NamedProjectContext {
  /** The day it is asked, `YYYY-MM-DD`. */
  readonly today: string;
  readonly gazetteer: Gazetteer;
  /** Every row, as people corrected it, with its thread. */
  readonly facts: () => readonly Fact[];
}

/** Words that ask who is behind a project. */
const WHO =
  /^(?:who|whom|which|what|company|companies|firm|firms|enterprise|investors?|invest|invests|investing|invested|builds?|building|behind|谁|哪家|哪个|哪些|由|公司|企业|投资方?|投资者|投资商|建设|家|项目|是|的|了|吗|呢|кто|как\p{L}+|компани\p{L}*|фирм\p{L}*|инвест\p{L}*|вкладыва\p{L}*|стро\p{L}*|누가|누구\p{L}*|어느|어떤|기업\p{L}*|회사\p{L}*|투자\p{L}*|건설\p{L}*)+$/iu;

/**
 * The one project that a question on its day or its investor names, where the ledger has that fact; null otherwise. Precision first:
 * the name must be the whole name of a row, every other word must be understood, place and time must not speak against it, and
 * where two projects have the name, or reports differ on the day, nothing is said.
 */
export function readNamedProject(
  understanding: Understanding,
  { today, gazetteer, facts }: NamedProjectContext,
): NamedProject | null {
  const { kind, standalone, amounts, ordinals, measures } = understanding;
  if ((kind !== 'when' && kind !== 'who') || amounts.length + ordinals.length + measures.length > 0)
    return null;
  const single = facts().filter(({ scope }) => scope === 'project');
  const spans = namesIn(standalone, keysOf(single));
  if (spans.length === 0) return null;
  const rest = mask(standalone, spans);
  const known = (word: string) => (kind === 'who' ? WHO.test(word) : readStageName(word) !== null);
  if (readConditions(rest, { today, gazetteer, known })?.sector !== null) return null;
  const named = single.filter((fact) => spans.every(({ key }) => keysOf([fact]).has(key)));
  const [thread, ...others] = threadsOf(named.length > 0 ? wholeThreads(named, facts()) : []);
  if (!thread || others.length > 0 || liesElsewhere(thread, rest, gazetteer)) return null;
  const row = kind === 'when' ? rowOfStep(thread, rest, understanding) : rowWithInvestor(thread, spans);
  return row && { thread, row, asks: kind };
}

interface NamedSpan extends Span {
  readonly key: string;
}

function keysOf(facts: readonly Fact[]): Set<string> {
  return new Set(nameKeys(facts.flatMap(({ names, investors }) => [...names, ...investors])));
}

function wholeThreads(named: readonly Fact[], facts: readonly Fact[]): Fact[] {
  const threads = new Set(named.map(({ thread }) => thread));
  return facts.filter(({ thread }) => threads.has(thread));
}

/** Words in a row that are looked at as one name, at most. */
const LONGEST_NAME = 12;
/** Chinese stands for itself where it follows other letters without a blank. */
const WORD = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
/** Endings that Korean hangs on a name. */
const KOREAN_ENDING = /(?<=\p{L})(?:은|는|이|가|을|를|의|에|과|와|도)$/u;

/** Where whole names stand in a question; of two that overlap the longer. */
function namesIn(question: string, keys: ReadonlySet<string>): NamedSpan[] {
  const found = [...namesInWords(question, keys), ...namesInChinese(question, keys)].sort(
    (one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start,
  );
  const kept: NamedSpan[] = [];
  for (const one of found)
    if (kept.every(({ start, end }) => one.end <= start || end <= one.start)) kept.push(one);
  return kept;
}

function namesInWords(question: string, keys: ReadonlySet<string>): NamedSpan[] {
  const words = [...question.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  return words.flatMap(({ start }, at) =>
    words.slice(at, at + LONGEST_NAME).flatMap(({ end }) => {
      const written = question.slice(start, end);
      const key = [written, written.replace(KOREAN_ENDING, '')]
        .map(nameKey)
        .find((one) => one !== null && keys.has(one));
      return key ? [{ start, end, key }] : [];
    }),
  );
}

/** What may stand around a name that is written without blanks; another character may make it another name. */
const BEFORE_NAME = /(?:^|[^\p{Script=Han}]|谁|了|的|在|由|关于|请问|资|设)$/u;
const BEHIND_NAME =
  /^(?:$|[^\p{Script=Han}]|项目|工程|公司|集团|有限|股份|是|在|由|于|的|何|什么|哪|几|有|谁|什麼|签|開|开|动|投|落|建)/u;

function namesInChinese(question: string, keys: ReadonlySet<string>): NamedSpan[] {
  return [...keys].flatMap((key) => {
    const start = /^\p{Script=Han}/u.test(key) ? question.indexOf(key) : -1;
    const end = start + key.length;
    const isWhole = BEFORE_NAME.test(question.slice(0, start)) && BEHIND_NAME.test(question.slice(end));
    return start >= 0 && isWhole ? [{ start, end, key }] : [];
  });
}

/** Whether a place of the question is none that the project lies in, or that its rows leave open. */
function liesElsewhere({ steps }: Thread, question: string, gazetteer: Gazetteer): boolean {
  const paths = steps.flatMap(({ facts }) => facts.map(({ place_path }) => place_path));
  return readPlaces(question, gazetteer).some(({ place, candidates }) => {
    const meant = place ? [place] : candidates;
    return !meant.some((one) => paths.every((path) => placeStanding(path, one.path) === 'inside'));
  });
}

/** The first report of the step asked about that tells its day; null where reports of it differ, or the question means another time. */
function rowOfStep({ steps }: Thread, question: string, { stages, period }: Understanding): Fact | null {
  const [asked, ...others] = stages.length > 0 ? stages : stageWords(question);
  const isDone = readStages(question).every(({ modality }) => modality === 'done');
  const step = steps.find(({ stage }) => stage === asked);
  if (asked === undefined || others.length > 0 || !isDone || !step) return null;
  const dated = step.facts.filter(({ event }) => event?.from && event.to);
  const [row] = dated;
  const agree = dated.every(({ event }) => timesAgree(event, row?.event ?? null) !== 'apart');
  const isMeant = !period || (row?.event && overlap(row.event, period) !== null);
  return row && agree && isMeant ? row : null;
}

/** Steps named by a word alone, which says little in a text and all in a question on a project: "when did it start". */
function stageWords(question: string): Stage[] {
  const words = question.match(/\p{L}+/gu) ?? [];
  return [...new Set(words.flatMap((word) => readStageName(word) ?? []))];
}

/** The first row of a project that names who invests; null where the question names the investor itself. */
function rowWithInvestor({ steps }: Thread, spans: readonly NamedSpan[]): Fact | null {
  const facts = steps.flatMap((step) => step.facts);
  const projects = nameKeys(facts.flatMap(({ names }) => names));
  const isNamed = spans.some(({ key }) => projects.includes(key));
  return (isNamed && facts.find(({ investors }) => investors.length > 0)) || null;
}

/** The steps of a project of which a row tells the time, in order, each with its first such row. */
export function datedSteps({ steps }: Thread): { readonly stage: Stage; readonly row: Fact }[] {
  return steps.flatMap(({ stage, facts }: ThreadStep) => {
    const row = facts.find(({ event }) => event?.from ?? event?.to);
    return row ? [{ stage, row }] : [];
  });
}

/** Every row of a project, each once, as `ask` reports them. */
export function rowsOf({ steps }: Thread): Fact[] {
  return [
    ...groupBy(
      steps.flatMap(({ facts }) => facts),
      ({ id }) => id,
    ).values(),
  ].flatMap(([fact]) => fact ?? []);
}
