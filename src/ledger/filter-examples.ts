import type { AnswerLanguage } from '../language/answer-language.ts';
import type { Gazetteer } from '../language/places.ts';
import type { CorrectedFacts } from './corrections.ts';
import type { Fact } from './fact.ts';
import type { LedgerOutput } from './filter-words.ts';
import { groupBy } from './group-by.ts';
import { type LedgerFilter, viewLedger } from './ledger-view.ts';
import { WHOLE_LEDGER } from './query.ts';
import { writeFilter } from './write-filter.ts';

const OUTPUT_WORDS: Readonly<Record<AnswerLanguage, Readonly<Record<LedgerOutput, string>>>> = {
  en: { chart: 'chart', xlsx: 'xlsx', csv: 'csv' },
  zh: { chart: '图表', xlsx: '表格', csv: 'csv' },
  ru: { chart: 'диаграмма', xlsx: 'таблица', csv: 'csv' },
  ko: { chart: '차트', xlsx: '엑셀', csv: 'csv' },
};

const NOTHING: LedgerFilter = { query: WHOLE_LEDGER, stalled: null, total: false, by: null };

/**
 * Filters in words that have rows in this ledger on the day `today`: a city's signings of a year by place, a district's rows, a sector as
 * a file, what is stalled. Fewer or none where the ledger holds little.
 */
export function filterExamples(
  ledger: CorrectedFacts,
  today: string,
  language: AnswerLanguage,
  gazetteer: Gazetteer,
): string[] {
  return wishesFor(ledger.facts)
    .filter(({ filter }) => viewLedger(ledger, filter, today).facts.length > 0)
    .map(({ filter, output }) =>
      [...writeFilter(filter, language, gazetteer), ...(output ? [OUTPUT_WORDS[language][output]] : [])].join(
        ' ',
      ),
    );
}

interface Wish {
  readonly filter: LedgerFilter;
  readonly output?: LedgerOutput;
}

function wishesFor(facts: readonly Fact[]): Wish[] {
  const year = commonest(facts, ({ event }) => event?.from?.slice(0, 4));
  const period = year === null ? WHOLE_LEDGER.period : { from: `${year}-01-01`, to: `${year}-12-31` };
  const city = commonest(facts, ({ place_path: path }) => (path.length > 1 ? path.slice(0, 2) : undefined));
  const place = commonest(facts, ({ place_path: path }) => (path.length > 2 ? path : undefined));
  const sector = commonest(facts, ({ sectors }) => sectors[0]);
  const query = { ...WHOLE_LEDGER, stage: 'signed' as const, place: city, period };
  return [
    { filter: { ...NOTHING, query, total: true, by: 'place' } },
    ...(place ? [{ filter: { ...NOTHING, query: { ...WHOLE_LEDGER, place } } }] : []),
    ...(sector
      ? [{ filter: { ...NOTHING, query: { ...WHOLE_LEDGER, sector } }, output: 'xlsx' as const }]
      : []),
    { filter: { ...NOTHING, stalled: 6 } },
  ];
}

/** What most facts have; the first of several. Null where none has anything. */
function commonest<T>(facts: readonly Fact[], of: (fact: Fact) => T | undefined): T | null {
  const groups = groupBy(
    facts.filter((fact) => of(fact) !== undefined),
    (fact) => JSON.stringify(of(fact)),
  );
  const [most] = [...groups.values()].sort((one, other) => other.length - one.length);
  return most?.[0] ? (of(most[0]) ?? null) : null;
}
