import type { AnswerLanguage } from '../../language/answer-language.ts';
import { displayWidth, padTo } from '../../language/wording/display-width.ts';
import type { LedgerAnswer, LedgerRow, LedgerStatement, LedgerTable } from './ledger-answer.ts';
import { LEDGER_PHRASES, type LedgerPhrases } from './wording.ts';

/**
 * An answer of the ledger as plain text: the figures, the table, what must be said beside them, then the quotes, word for
 * word. Bars stand between the cells: a terminal shows them in columns, and a front end can tell the table by them. A `lead` that
 * says the figures otherwise, with its markers, stands in their place.
 */
export function writeLedgerAnswer(answer: LedgerAnswer, language: AnswerLanguage, lead?: string): string {
  const phrases = LEDGER_PHRASES[language];
  const { headline, table, remarks, notCounted, seeAll, citations } = answer;
  const blocks = [
    [lead ?? marked(headline)],
    table ? writeTable(table, phrases) : [],
    [...remarks.map(marked), ...[notCounted, seeAll].filter((line) => line !== null)],
    citations.map(({ n, quote }) => `“${quote}” [${n}]`),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

function marked({ text, citations }: LedgerStatement): string {
  return [text, ...citations.map(({ n }) => `[${n}]`)].join(' ');
}

function writeTable({ head, rows, more }: LedgerTable, phrases: LedgerPhrases): string[] {
  const lines = [[...head, ''], ...rows.map(cellsOf)];
  const widths = head.map((_, at) => Math.max(...lines.map((line) => displayWidth(line[at] ?? ''))));
  const [first = '', ...others] = lines.map((line) =>
    line
      .map((cell, at) => padTo(cell, widths[at] ?? 0, at > 0 && isFigure(rows, at) ? 'right' : 'left'))
      .join(' | ')
      .trimEnd(),
  );
  const rule = [...widths, 3].map((width) => '-'.repeat(Math.max(3, width))).join(' | ');
  return [first, rule, ...others, ...(more > 0 ? [phrases.more(more)] : [])];
}

function cellsOf({ cells, citations }: LedgerRow): string[] {
  return [...cells.map((cell) => cell.replaceAll('|', '/')), citations.map(({ n }) => `[${n}]`).join(' ')];
}

/** Columns of plain numbers stand flush right. */
function isFigure(rows: readonly LedgerRow[], at: number): boolean {
  return rows.every(({ cells }) => !/\p{L}{6}/u.test(cells[at] ?? '') && /\d|^–$/.test(cells[at] ?? ''));
}
