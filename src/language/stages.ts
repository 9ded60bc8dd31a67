import type { StageMention } from './meaning.ts';
import type { Span } from './span.ts';
import { CHINESE_STAGES } from './stages/chinese.ts';
import { ENGLISH_STAGES } from './stages/english.ts';
import { FALSE_FRIENDS } from './stages/false-friends.ts';
import { KOREAN_STAGES } from './stages/korean.ts';
import { readModality } from './stages/modality.ts';
import type { StagePatterns } from './stages/patterns.ts';
import { RUSSIAN_STAGES } from './stages/russian.ts';

interface Found extends Span {
  readonly stages: readonly StageMention['stage'][];
}

interface Reader {
  readonly script: RegExp;
  readonly rules: readonly (readonly [RegExp, readonly StageMention['stage'][]])[];
}

const READERS: readonly Reader[] = [
  reader(/[a-z]/i, ENGLISH_STAGES, '(?<![A-Za-z])', '(?![A-Za-z])'),
  reader(/\p{Script=Han}/u, CHINESE_STAGES, '', ''),
  reader(/\p{Script=Cyrillic}/u, RUSSIAN_STAGES, '(?<![А-Яа-яЁё])', '(?![а-яё])'),
  reader(/\p{Script=Hangul}/u, KOREAN_STAGES, '', ''),
];

/**
 * Reads the stages of projects that a text names, in documents and questions alike: "were signed in a centralized way",
 * "put into operation", 集中签约, 计划开工, стартовало строительство, 착공할 예정.
 *
 * A word of two stages (开复工) gives two mentions of the same span. Words that only say a stage is to come ("plans to
 * start") make it `planned` and are no stage of their own; `planned` as a stage ("plans to build", 谋划) always has the
 * modality `planned` unless negated. Any Unicode in, never throws; sorted by offset.
 */
export function readStages(text: string): StageMention[] {
  const barred = falseFriends(text);
  const found = longest(findAll(text).filter((span) => !within(span, barred)));
  const modalities = found.map((span) => readModality(text, span));
  const cues = modalities.map(({ cue }) => cue).filter((cue) => cue !== null);
  return found.flatMap((span, i) => {
    if (isCue(span, cues)) return [];
    const modality = modalities[i]?.modality ?? 'done';
    return span.stages.map((stage) => mention(span, stage, modality));
  });
}

function mention(
  { start, end }: Span,
  stage: StageMention['stage'],
  modality: StageMention['modality'],
): StageMention {
  return { start, end, stage, modality: stage === 'planned' && modality === 'done' ? 'planned' : modality };
}

/** Where a global pattern matches. Not by `matchAll`, which copies the pattern at every call: these are large. */
function spansOf(pattern: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    spans.push({ start: hit.index, end: hit.index + hit[0].length });
    if (hit[0] === '') pattern.lastIndex++;
  }
  return spans;
}

function findAll(text: string): Found[] {
  const found: Found[] = [];
  for (const { script, rules } of READERS) {
    if (!script.test(text)) continue;
    for (const [pattern, stages] of rules) {
      for (const span of spansOf(pattern, text)) found.push({ ...span, stages });
    }
  }
  return found;
}

/** Of mentions that overlap, the longest; of the same length, the first. */
function longest(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const span of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
    else if (span.end - span.start > last.end - last.start && !last.stages.includes('planned'))
      kept[kept.length - 1] = span;
    else if (last.stages.includes('planned') && !span.stages.includes('planned'))
      kept[kept.length - 1] = span;
  }
  return kept;
}

function falseFriends(text: string): Span[] {
  return spansOf(FALSE_FRIENDS, text);
}

function within(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => span.start < end && start < span.end && span.start >= start - 4);
}

/** Whether a `planned` mention only says of another stage that it is to come. */
function isCue(span: Found, cues: readonly Span[]): boolean {
  return (
    span.stages.includes('planned') && cues.some(({ start, end }) => span.start < end && start < span.end)
  );
}

function reader(script: RegExp, patterns: StagePatterns, before: string, after: string): Reader {
  return {
    script,
    rules: patterns.map(
      ([stages, words]) => [new RegExp(`${before}(?:${words})${after}`, 'giu'), stages] as const,
    ),
  };
}
