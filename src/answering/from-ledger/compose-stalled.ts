import type { Fact } from '../../ledger/fact.ts';
import { stalled } from '../../ledger/stalled.ts';
import { askedLine, type Composed, compactTime } from './compose-total.ts';
import { askedPart } from './counted-rows.ts';
import type { SaidRow } from './draft.ts';
import type { LedgerQuestion } from './ledger-question.ts';
import type { RowWording } from './row-wording.ts';

type StalledQuestion = Extract<LedgerQuestion, { form: 'stalled' }>;

/** What was signed some months ago and not reported as started; null where nothing was signed so long ago. */
export function composeStalled(
  question: StalledQuestion,
  ledger: readonly Fact[],
  wording: RowWording,
  today: string,
): Composed | null {
  const { months } = question;
  const part = askedPart(question, ledger);
  const { facts, batches, batchFacts, undated } = stalled(part.facts, part.query, months, today);
  if (facts.length + batches === 0) return null;
  const { phrases } = wording;
  const found = facts.length > 0 ? phrases.stalled(facts.length, months) : phrases.noneStalled(months);
  const asked = askedLine({ ...question, stage: null }, wording);
  return {
    draft: {
      headline: { text: wording.line(found, ...asked), facts },
      table:
        facts.length > 0 ? { head: headOf(wording), rows: facts.map((fact) => rowOf(fact, wording)) } : null,
      remarks:
        batches > 0
          ? [{ text: phrases.stalledBatches(batches), facts: facts.length > 0 ? [] : batchFacts }]
          : [],
      notCounted: undated > 0 ? `${phrases.notCounted}${phrases.reasons.undated(undated)}` : null,
      counted: facts,
    },
    oneEvent: false,
  };
}

function headOf({ phrases: { columns } }: RowWording): string[] {
  return [columns.when, columns.place, columns.amount, columns.what];
}

function rowOf(fact: Fact, wording: RowWording): SaidRow {
  const { event, place_path, amount, names, investors } = fact;
  const place = wording.place(place_path);
  const what = (names.length > 0 ? names : investors).join('; ');
  return {
    cells: [
      compactTime(event),
      wording.cell(place),
      amount ? wording.amount(amount) : '–',
      wording.cell(what),
    ],
    text: wording.line(what, place, amount && wording.amount(amount), wording.period(event)),
    facts: [fact],
  };
}
