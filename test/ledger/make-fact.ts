import type { Fact, FactAmount, FactCount } from '../../src/ledger/fact.ts';

const PATHS: Readonly<Record<string, readonly string[]>> = {
  Jiutai: ['Jilin Province', 'Changchun', 'Jiutai'],
  Kuancheng: ['Jilin Province', 'Changchun', 'Kuancheng'],
  Chaoyang: ['Jilin Province', 'Changchun', 'Chaoyang'],
  'Chaoyang in Beijing': ['Beijing', 'Chaoyang'],
  Yushu: ['Jilin Province', 'Changchun', 'Yushu'],
  Changchun: ['Jilin Province', 'Changchun'],
  Songyuan: ['Jilin Province', 'Songyuan'],
  'Jilin Province': ['Jilin Province'],
};

/** What a test says of a fact; the rest is a single project signed somewhere, some day. */
export interface Said extends Partial<Omit<Fact, 'projects' | 'amount' | 'event' | 'place' | 'place_path'>> {
  readonly id: string;
  /** "15", "over 15"; none where left out. */
  readonly projects?: string;
  /** "CNY 20", in billions, with a qualifier before it: "over CNY 20". */
  readonly amount?: string;
  readonly kind?: FactAmount['kind'];
  /** A day, or two days with ".." between them. */
  readonly on?: string;
  /** A key of the table above. */
  readonly in?: string;
}

/** A fact of the ledger by what a test wants to say of it; its quote is made up. */
export function makeFact({ projects, amount, kind, on, in: place, ...rest }: Said): Fact {
  const path = place === undefined ? [] : (PATHS[place] ?? [place]);
  const quote = rest.quote ?? `quote of ${rest.id}`;
  return {
    document: `${rest.id}.txt`,
    start: 0,
    end: quote.length,
    scope: 'project',
    stage: 'signed',
    names: [],
    investors: [],
    sectors: [],
    thread: null,
    published: null,
    ...rest,
    quote,
    projects: projects === undefined ? null : readCount(projects),
    amount: amount === undefined ? null : readAmount(amount, kind ?? 'total_investment'),
    event: on === undefined ? null : { ...daysOf(on), basis: 'stated' },
    place: path.at(-1) ?? null,
    place_path: path,
  };
}

function readCount(text: string): FactCount {
  const [value = '', qualifier = 'exactly'] = text.split(' ').reverse();
  return { value: Number(value), qualifier: qualifier as FactCount['qualifier'] };
}

function readAmount(text: string, kind: FactAmount['kind']): FactAmount {
  const [billions = '', currency = '', qualifier = 'exactly'] = text.split(' ').reverse();
  return {
    value: Math.round(Number(billions) * 1e9),
    currency,
    qualifier: qualifier as FactAmount['qualifier'],
    kind,
  };
}

function daysOf(text: string): { from: string; to: string } {
  const [from = '', to = from] = text.split('..');
  return { from, to };
}
