import type { Machine } from './machine.ts';
import type { SizeFigures } from './measure-size.ts';
import { QUESTION_KINDS } from './news/questions.ts';
import type { Times } from './timing.ts';

/** What `--json` prints. */
export interface BenchReport {
  readonly machine: Machine;
  readonly seed: number;
  readonly sizes: readonly SizeFigures[];
}

/** One line of the table: what is measured, its target or nothing, and how it reads at each size. */
interface Line {
  readonly what: string;
  readonly target?: string;
  readonly value: (figures: SizeFigures) => string;
}

const number = (value: number, digits = 0) => value.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))/g, ' ');
const fine = (value: number) => number(value, value < 9.95 ? 2 : 0);
const p50p95 = ({ p50, p95 }: Times) => `${fine(p50)} / ${fine(p95)} ms`;
const milliseconds = (value: number) => `${number(value)} ms`;
const megabytes = (value: number) => `${number(value)} MB`;
const share = (value: number) => value.toFixed(2);

const PARTS: Record<keyof SizeFigures['searching']['parts'], string> = {
  understand: 'read the question',
  embed: 'its vector',
  vectors: 'nearest vectors',
  words: 'words (BM25)',
  weigh: 'weigh 80 candidates',
  texts: 'fetch 24 texts',
};

const partLines = (Object.keys(PARTS) as (keyof typeof PARTS)[]).map(
  (part): Line => ({
    what: `- ${PARTS[part]}`,
    ...(part === 'understand' ? { target: '≤ 5 ms' } : {}),
    value: ({ searching }) => p50p95(searching.parts[part]),
  }),
);

const LINES: readonly Line[] = [
  {
    what: 'passages (documents)',
    value: ({ indexing }) => `${number(indexing.passages)} (${number(indexing.documents)})`,
  },
  { what: 'distinct terms', value: ({ indexing }) => number(indexing.distinctTerms) },
  {
    what: 'indexing, passages a second',
    target: '≥ 500',
    value: ({ indexing }) => number(indexing.passagesPerSecond),
  },
  { what: 'indexing, CPU a passage', value: ({ indexing }) => `${indexing.cpuMsPerPassage.toFixed(2)} ms` },
  { what: 'indexing, whole', value: ({ indexing }) => `${number(indexing.seconds, 1)} s` },
  {
    what: 'indexing, longest stall',
    target: '≤ 50 ms',
    value: ({ indexing }) => milliseconds(indexing.stalls.longestMs),
  },
  {
    what: '- while tables load, once a process',
    value: ({ indexing }) => milliseconds(indexing.stalls.loadingMs),
  },
  { what: 'update, one file changed', value: ({ indexing }) => milliseconds(indexing.oneChangedFileMs) },
  { what: 'update, nothing changed', value: ({ indexing }) => milliseconds(indexing.unchangedMs) },
  { what: 'corpus on disk', value: ({ indexing }) => megabytes(indexing.corpusMegabytes) },
  { what: 'index on disk', value: ({ indexing }) => megabytes(indexing.indexMegabytes) },
  {
    what: '`ask`, whole process',
    target: '≤ 1 500 ms',
    value: ({ coldStart }) => milliseconds(coldStart.wholeMs),
  },
  { what: '- Node and tsx', value: ({ coldStart }) => milliseconds(coldStart.runtimeMs) },
  { what: "- and the program's modules", value: ({ coldStart }) => milliseconds(coldStart.loadedMs) },
  {
    what: 'memory: started, index open, asked',
    value: ({ memory }) =>
      `${number(memory.startedMb)}, ${number(memory.loadedMb)}, ${number(memory.askedMb)} MB`,
  },
  {
    what: 'question → ranked passages, p50 / p95',
    target: 'p50 ≤ 10 ms (10k), ≤ 25 ms (100k)',
    value: ({ searching }) => p50p95(searching.whole),
  },
  ...partLines,
  {
    what: 'searching, longest stall',
    target: '≤ 50 ms',
    value: ({ searching }) => milliseconds(searching.longestStallMs),
  },
  { what: 'update → request with the answer', value: ({ bot }) => p50p95(bot.whole) },
  { what: '- without the answer itself', target: 'p50 ≤ 30 ms', value: ({ bot }) => p50p95(bot.added) },
  {
    what: 'running bot: a look, nothing changed',
    value: ({ freshness }) => milliseconds(freshness.unchangedMs),
  },
  {
    what: '- until one changed file is in its answers',
    value: ({ freshness }) => milliseconds(freshness.oneChangedFileMs),
  },
  {
    what: '- longest stall of questions meanwhile',
    target: '≤ 50 ms',
    value: ({ freshness }) => milliseconds(freshness.oneChangedFileStallMs),
  },
  {
    what: '1,000 digests in one minute: compose and enqueue',
    target: '≤ 20 s',
    value: ({ digests }) => `${number(digests.seconds, 1)} s`,
  },
  {
    what: '- longest stall of questions meanwhile',
    target: '≤ 50 ms',
    value: ({ digests }) => milliseconds(digests.longestStallMs),
  },
  {
    what: 'recall@10 of the vector search',
    target: '≥ 0.97',
    value: ({ recall }) => recall.recallAt10.toFixed(3),
  },
  { what: 'embedding alone, passages a second', value: ({ recall }) => number(recall.embeddedPerSecond) },
  {
    what: 'reading 700 characters, all readers',
    target: '≤ 3 ms',
    value: ({ reading }) => p50p95(reading.all),
  },
];

/** The report as Markdown tables, ready for the README. */
export function writeReport({ machine, seed, sizes }: BenchReport): string {
  const { date, node, processor, cores, memoryGb, loadBefore } = machine;
  return [
    `${date}, Node ${node}, ${cores} cores (${processor}), ${memoryGb} GB, load before ${loadBefore}, seed ${seed}`,
    table(
      ['', 'target', ...sizes.map(({ asked }) => number(asked))],
      LINES.map((line) => cells(line, sizes)),
    ),
    ...sizes.map(writeRivals),
    '',
  ].join('\n\n');
}

function cells({ what, target, value }: Line, sizes: readonly SizeFigures[]): string[] {
  return [what, target ?? '', ...sizes.map(value)];
}

/** Ours and the peers on the same passages and questions. */
function writeRivals({ asked, indexing, searching, peers }: SizeFigures): string {
  const kinds = [...QUESTION_KINDS, 'all' as const];
  const ours = {
    name: 'this',
    indexSeconds: indexing.seconds,
    search: searching.whole,
    hitAt1: searching.hitAt1,
  };
  const rows = [ours, ...peers].map(({ name, indexSeconds, search, hitAt1 }) => [
    name,
    `${number(indexSeconds, 1)} s`,
    p50p95(search),
    ...kinds.map((kind) => share(hitAt1.document[kind])),
    share(hitAt1.passage),
  ]);
  const head = [
    `${number(asked)} passages`,
    'index',
    'question p50 / p95',
    ...kinds.map((kind) => kind.replace('_', ' ')),
    'passage',
  ];
  return table(head, rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}
