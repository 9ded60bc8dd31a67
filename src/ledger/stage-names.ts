import type { AnswerLanguage } from '../language/answer-language.ts';
import type { Stage } from '../language/meaning.ts';
import { STAGES } from '../language/stage-order.ts';
import { readStages } from '../language/stages.ts';

/** What each stage is called in a list or beside figures, by itself; `readStageName` reads all of them. */
export const STAGE_NAMES: Readonly<Record<AnswerLanguage, Readonly<Record<Stage, string>>>> = {
  en: {
    planned: 'planned',
    negotiating: 'under negotiation',
    signed: 'signed',
    settled: 'settled',
    started: 'started',
    resumed: 'resumed',
    in_production: 'in production',
  },
  zh: {
    planned: '计划',
    negotiating: '在谈',
    signed: '签约',
    settled: '落地',
    started: '开工',
    resumed: '复工',
    in_production: '投产',
  },
  ru: {
    planned: 'планируется',
    negotiating: 'переговоры',
    signed: 'подписано',
    settled: 'размещено',
    started: 'начато',
    resumed: 'возобновлено',
    in_production: 'введено в эксплуатацию',
  },
  ko: {
    planned: '계획',
    negotiating: '협상',
    signed: '체결',
    settled: '입주',
    started: '착공',
    resumed: '재개',
    in_production: '가동',
  },
};

/** Words that name a stage where they stand alone, but mean many things in a text, so that no reader of texts has them. */
const ALONE: Readonly<Record<string, Stage>> = {
  start: 'started',
  starts: 'started',
  begun: 'started',
  launched: 'started',
  production: 'in_production',
  operating: 'in_production',
  negotiated: 'negotiating',
  начаты: 'started',
  начатые: 'started',
  строительство: 'started',
  размещены: 'settled',
  размещённые: 'settled',
  возобновлены: 'resumed',
  계약: 'signed',
  시작: 'started',
  생산: 'in_production',
};

const WORDS: ReadonlyMap<string, Stage> = new Map([
  ...Object.entries(ALONE),
  ...Object.values(STAGE_NAMES).flatMap((names) => STAGES.map((stage) => [names[stage], stage] as const)),
  ...STAGES.map((stage) => [stage, stage] as const),
]);

/** Every word or phrase that names a stage by itself, in small letters. */
export const STAGE_WORDS: readonly string[] = [...WORDS.keys()];

/** A stage by its name, or by words that name one: `in_production`, "In-Production", 签约. Null for anything else. */
export function readStageName(value: string): Stage | null {
  const name = value.trim().toLowerCase();
  const named = WORDS.get(name) ?? WORDS.get(name.replace(/[ -]/g, '_'));
  if (named) return named;
  const [mention, ...others] = readStages(value);
  return mention && others.length === 0 && mention.modality !== 'negated' ? mention.stage : null;
}
