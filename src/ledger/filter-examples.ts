import type { Gazetteer } from '../language/places.ts';
import type { Fact } from './fact.ts';
import type { LedgerOutput } from './filter-words.ts';
import { groupBy } from './group-by.ts';
import type { LedgerFilter } from './ledger-view.ts';
import { selectFacts, WHOLE_LEDGER } from './query.ts';
import type { LedgerLanguage } from './stage-names.ts';
import { writeFilter } from './write-filter.ts';

const OUTPUT_WORDS: Readonly<Record<LedgerLanguage, Readonly<Record<LedgerOutput, string>>>> = {
  en: { chart: 'chart', xlsx: 'xlsx', csv: 'csv' },
  zh: { chart: '图表', xlsx: '表格', csv: 'csv' },
  ru: { chart: 'диаграмма', xlsx: 'таблица', csv: 'csv' },
  ko: { chart: '차트', xlsx: '엑셀', csv: 'csv' },
};

const NOTHING: LedgerFilter = { query: WHOLE_LEDGER, stalled: null, total: false, by: null };

/**
 * Filters in words that have rows in this ledger: a city's signings of a year by place, a district's rows, a sector as a chart, what
 * is stalled. Fewer or none where the ledger holds little.
 */
export function filterExamples(
  facts: readonly Fact[],
  language: LedgerLanguage,
  gazetteer: Gazetteer,
): string[] {
  const write = (filter: LedgerFilter, output?: LedgerOutput) =>
    [...writeFilter(filter, language, gazetteer), ...(output ? [OUTPUT_WORDS[language][output]] : [])].join(
      ' ',
    );
  const dated = facts.filter(({ event }) => event?.from);
  const year = commonest(dated, ({ event }) => event?.from?.slice(0, 4));
  const period = year === null ? WHOLE_LEDGER.period : { from: `${year}-01-01`, to: `${year}-12-31` };
  const city = commonest(facts, ({ place_path: path }) => (path.length > 1 ? path.slice(0, 2) : undefined));
  const place = commonest(facts, ({ place_path: path }) => (path.length > 2 ? path : undefined));
  const sector = commonest(facts, ({ sectors }) => sectors[0]);
  const query = { ...WHOLE_LEDGER, stage: 'signed' as const, place: city, period };
  const wishes: readonly (readonly [LedgerFilter, LedgerOutput?])[] = [
    [{ ...NOTHING, query, total: true, by: 'place' }],
    ...(place ? ([[{ ...NOTHING, query: { ...WHOLE_LEDGER, place } }]] as const) : []),
    ...(sector ? ([[{ ...NOTHING, query: { ...WHOLE_LEDGER, sector } }, 'xlsx']] as const) : []),
  ];
  const held = wishes.filter(([filter]) => selectFacts(facts, filter.query).facts.length > 0);
  const stalled = facts.some(({ stage }) => stage === 'signed') ? [write({ ...NOTHING, stalled: 6 })] : [];
  return [...held.map(([filter, output]) => write(filter, output)), ...stalled];
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
