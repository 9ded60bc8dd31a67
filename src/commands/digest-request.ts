import { UsageError } from '../errors.ts';
import type { AnswerLanguage } from '../language/answer-language.ts';
import type { CommonOptions } from './open-desk.ts';

/** What the command line gives, as text. */
export interface DigestOptions extends CommonOptions {
  readonly since?: string;
  readonly json?: boolean;
  readonly topics?: string;
  readonly language?: string;
  readonly chart?: string;
  readonly all?: boolean;
}

/** What digest is asked for; the topics are read once the places are known. */
export interface DigestRequest {
  readonly since: string;
  readonly json: boolean;
  readonly topics: string;
  readonly language: AnswerLanguage;
  readonly chart: string | null;
  readonly all: boolean;
}

const LANGUAGES: readonly AnswerLanguage[] = ['en', 'zh', 'ru', 'ko'];

/** Checks the options of `digest`; `today` is the last day of it. Throws a UsageError that says what can be given. */
export function readDigestRequest(options: DigestOptions, today: string): DigestRequest {
  const { since, json = false, all = false, topics = '', language = 'en', chart = null } = options;
  if (since === undefined)
    throw new UsageError('Since when?', 'Add --since YYYY-MM-DD: the first day of what is new.');
  if (since > today)
    throw new UsageError(
      `--since ${since} is after ${today}, the day of the digest.`,
      'Name an earlier day, or another day with --today.',
    );
  const known = LANGUAGES.find((one) => one === language.trim().toLowerCase());
  if (!known) throw new UsageError(`--language ${language} is not known.`, 'It can be: en, zh, ru, ko.');
  if (chart !== null && !/.\.png$/i.test(chart))
    throw new UsageError(`--chart ${chart} does not end in .png.`, 'Name a file such as digest.png.');
  return { since, json, topics, language: known, chart, all };
}
