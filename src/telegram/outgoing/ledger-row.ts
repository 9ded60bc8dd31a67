import type { PassageView } from '../../indexing/passage-view.ts';
import type { Gazetteer } from '../../language/places.ts';
import { writeAmount, writeDate, writeProjects } from '../../language/wording/figures.ts';
import type { Correction } from '../../ledger/corrections.ts';
import type { Fact } from '../../ledger/fact.ts';
import { nameOfPath } from '../../ledger/place-words.ts';
import { sectorName } from '../../ledger/sector-names.ts';
import { STAGE_NAMES } from '../../ledger/stage-names.ts';
import { writeChange, writeFields } from '../../ledger/write-fields.ts';
import type { RowField } from '../wording/ledger/ledger-wording.ts';
import type { Wording } from '../wording/wording.ts';
import { blockquote, bold, code, type FormattedText, join } from './formatted-text.ts';
import { oneLine } from './one-line.ts';
import { passageBody } from './passage-message.ts';
import { origin, sourceTitle } from './sources-block.ts';

/** A row of the ledger with where it stands and what people decided about it. */
export interface LedgerRow {
  /** As it stands, or, where it was rejected, as it was read. */
  readonly fact: Fact;
  /** Those that stand, the oldest first. */
  readonly corrections: readonly Correction[];
  /** The passage of its quote; null where the index does not hold it any more. */
  readonly view: PassageView | null;
  /** IANA name of the zone whose days are shown. */
  readonly timeZone: string;
}

/** Everything about a row: its fields, who corrected it, and the words it was read from in their passage. */
export function rowMessage(row: LedgerRow, wording: Wording, gazetteer: Gazetteer): FormattedText {
  return join([rowSummary(row, wording, gazetteer), sourceOf(row, wording)], '\n\n');
}

/** The fields of a row and who corrected it. A rejected row says so first. */
export function rowSummary(
  { fact, corrections, timeZone }: Omit<LedgerRow, 'view'>,
  wording: Wording,
  gazetteer: Gazetteer,
): FormattedText {
  const { ledger } = wording;
  const fields = rowFields(fact, wording, gazetteer).map(
    ([field, value]) => `${ledger.fields[field]}: ${value}`,
  );
  const projects = fact.projects ? [writeProjects(fact.projects, wording.code)] : [];
  const decided = corrections.map((one) => decisionLine(one, wording, timeZone));
  const heading = join([bold(STAGE_NAMES[wording.code][fact.stage]), ' · ', code(fact.id)]);
  return join([heading, ...projects, ...fields, ...decided], '\n');
}

/** `Corrected by Li Wei (@liwei, 4711), 22 Nov 2026, 09:00: stage=signed`. */
export function decisionLine(
  { author, at, change }: Correction,
  { ledger, formats }: Wording,
  timeZone: string,
): string {
  const day = formats.moment(at, timeZone);
  if (change === null) return ledger.rejected(author, day);
  return `${ledger.corrected(author, day)}: ${oneLine(writeChange(change).join(' '))}`;
}

/** What is stated of a row, field by field. */
function rowFields(
  { event, place_path: path, amount, scope, names, investors, sectors }: Fact,
  { code: language, ledger }: Wording,
  gazetteer: Gazetteer,
): [RowField, string][] {
  const place = path.map((_, at) => nameOfPath(path.slice(0, at + 1), language, gazetteer)).reverse();
  const money = amount && `${writeAmount(amount, language)} (${ledger.amountKinds[amount.kind]})`;
  const stated: [RowField, string | null][] = [
    ['event', event && writeDate(event, language)],
    ['place', place.join(', ')],
    ['amount', money],
    ['scope', ledger.scopes[scope]],
    ['names', oneLine(names.join('; '))],
    ['investors', oneLine(investors.join('; '))],
    ['sectors', sectors.map((sector) => sectorName(sector, language)).join('; ')],
  ];
  return stated.flatMap(([field, value]): [RowField, string][] => (value ? [[field, value]] : []));
}

function sourceOf({ fact, view }: LedgerRow, wording: Wording): FormattedText {
  const { document, quote } = fact;
  if (view === null) return join([blockquote(quote), document], '\n');
  const { before, after, previous, next } = view;
  const note = {
    document,
    title: view.title,
    publisher: view.publisher,
    published: view.published,
    url: view.url,
  };
  const heading = join([sourceTitle('', note), origin(note, wording)], '\n');
  const passage = { text: before + view.quote + after, before: previous, after: next };
  const at = { from: before.length, to: before.length + view.quote.length, marker: '' };
  return join([heading, passageBody(passage, at)], '\n\n');
}

/** How a row is corrected: the form, with an example, and the row as it stands, to be copied and changed. */
export function correctionForm(fact: Fact, { ledger }: Wording): FormattedText {
  const example = `/correct ${fact.id} amount=RMB 2 billion`;
  const whole = `/correct ${fact.id} ${writeFields(fact).filter(isSet).join(' ')}`;
  return join(
    [
      join([ledger.howToCorrect, code(example)], '\n'),
      join([ledger.valuesNow, code(oneLine(whole, 3000))], '\n'),
    ],
    '\n\n',
  );
}

function isSet(assignment: string): boolean {
  return !assignment.endsWith('=');
}
