import { type InterfaceLanguage, isInterfaceLanguage } from '../wording/languages.ts';
import {
  type DigestPress,
  readDigestCallback,
  type SubscriptionPress,
  writeDigestPress,
  writeSubscriptionPress,
} from './digest-callback.ts';

/** Why an answer was no good, as the reader says. */
export type ReasonCode = 'figure' | 'source' | 'missing' | 'other';
export type Decision = 'allowed' | 'denied';

/** What the press of a button means. Ids are those of the tables; those of groups are negative. */
export type ButtonPress =
  | { readonly kind: 'passage'; readonly answer: number; readonly n: number }
  | { readonly kind: 'rating'; readonly answer: number; readonly verdict: 'good' | 'bad' }
  | { readonly kind: 'reason'; readonly answer: number; readonly reason: ReasonCode }
  | { readonly kind: 'person'; readonly id: number; readonly decision: Decision }
  | { readonly kind: 'chat'; readonly id: number; readonly decision: Decision }
  /** Taking a right away is confirmed; a negative id is that of a group. */
  | { readonly kind: 'withdraw'; readonly id: number }
  | { readonly kind: 'language'; readonly code: InterfaceLanguage }
  | SubscriptionPress
  | DigestPress
  | LedgerPress
  | RowPress;

/** Under a list of the ledger; pages count from 1, and so do rows, through all pages. */
export type LedgerPress =
  | { readonly kind: 'ledger page'; readonly view: number; readonly page: number }
  | { readonly kind: 'ledger row'; readonly view: number; readonly row: number }
  | { readonly kind: 'ledger form'; readonly view: number; readonly form: LedgerForm };

/** In which form else a list can be had: added up, without that, drawn, as a file. */
const LEDGER_FORMS = ['place', 'month', 'list', 'chart', 'xlsx'] as const;
export type LedgerForm = (typeof LEDGER_FORMS)[number];

/** Under a row of the ledger, for admins: `reject` asks, `rejectnow` does it, `keep` does not. */
const ROW_ACTIONS = ['correct', 'reject', 'rejectnow', 'keep', 'undo'] as const;
export interface RowPress {
  readonly kind: 'row';
  /** Id of the fact. */
  readonly fact: string;
  readonly action: (typeof ROW_ACTIONS)[number];
}

const REASONS: readonly ReasonCode[] = ['figure', 'source', 'missing', 'other'];

/** What a button carries, in ASCII and under the 64 bytes that Telegram gives it: `p:17:2`, `r:17:+`, `w:17:figure`, `v:17:p2`. */
export function writeCallback(press: ButtonPress): string {
  switch (press.kind) {
    case 'passage':
      return `p:${press.answer}:${press.n}`;
    case 'rating':
      return `r:${press.answer}:${press.verdict === 'good' ? '+' : '-'}`;
    case 'reason':
      return `w:${press.answer}:${press.reason}`;
    case 'person':
      return `u:${press.id}:${press.decision === 'allowed' ? '+' : '-'}`;
    case 'chat':
      return `g:${press.id}:${press.decision === 'allowed' ? '+' : '-'}`;
    case 'withdraw':
      return `d:${press.id}:-`;
    case 'language':
      return `l:${press.code}`;
    case 'subscription':
      return writeSubscriptionPress(press);
    case 'digest':
      return writeDigestPress(press);
    case 'ledger page':
      return `v:${press.view}:p${press.page}`;
    case 'ledger row':
      return `v:${press.view}:r${press.row}`;
    case 'ledger form':
      return `v:${press.view}:${press.form}`;
    case 'row':
      return `f:${press.fact}:${press.action}`;
  }
}

const FORM = /^(?<kind>[prwugd]):(?<id>-?[1-9]\d{0,15}):(?<value>[a-z]+|[1-9]\d{0,2}|[+-])$/;
const VIEW_FORM = /^v:(?<view>[1-9]\d{0,14}):(?:(?<part>[pr])(?<number>[1-9]\d{0,5})|(?<form>[a-z]+))$/;
const ROW_FORM = /^f:(?<fact>[0-9a-f]{16}):(?<action>[a-z]+)$/;
const LANGUAGE_FORM = /^l:(?<code>[a-z]{2})$/;

/**
 * What a button carried, or null for anything that `writeCallback` would not write: clients may send what they like, and
 * buttons of older versions stay in chats for years.
 */
export function readCallback(data: string): ButtonPress | null {
  const code = LANGUAGE_FORM.exec(data)?.groups?.code;
  if (code !== undefined) return isInterfaceLanguage(code) ? { kind: 'language', code } : null;
  if (/^d[sg]:/.test(data)) return readDigestCallback(data);
  if (data.startsWith('v:')) return readLedgerPress(data);
  if (data.startsWith('f:')) return readRowPress(data);
  const { kind, id: digits, value } = FORM.exec(data)?.groups ?? {};
  const id = Number(digits);
  if (kind === undefined || value === undefined || !Number.isSafeInteger(id)) return null;
  if (kind === 'd') return value === '-' ? { kind: 'withdraw', id } : null;
  if (kind === 'u' || kind === 'g') return readDecision(kind, id, value);
  return id > 0 ? readAboutAnswer(kind, id, value) : null;
}

function readLedgerPress(data: string): LedgerPress | null {
  const { view: id, part, number, form: name } = VIEW_FORM.exec(data)?.groups ?? {};
  if (id === undefined) return null;
  const view = Number(id);
  if (part === 'p') return { kind: 'ledger page', view, page: Number(number) };
  if (part === 'r') return { kind: 'ledger row', view, row: Number(number) };
  const form = LEDGER_FORMS.find((one) => one === name);
  return form ? { kind: 'ledger form', view, form } : null;
}

function readRowPress(data: string): RowPress | null {
  const { fact, action: name } = ROW_FORM.exec(data)?.groups ?? {};
  const action = ROW_ACTIONS.find((one) => one === name);
  return fact !== undefined && action ? { kind: 'row', fact, action } : null;
}

function readDecision(kind: 'u' | 'g', id: number, value: string): ButtonPress | null {
  if (value !== '+' && value !== '-') return null;
  return { kind: kind === 'u' ? 'person' : 'chat', id, decision: value === '+' ? 'allowed' : 'denied' };
}

function readAboutAnswer(kind: string, answer: number, value: string): ButtonPress | null {
  if (kind === 'p') return /^\d+$/.test(value) ? { kind: 'passage', answer, n: Number(value) } : null;
  if (kind === 'r') {
    if (value !== '+' && value !== '-') return null;
    return { kind: 'rating', answer, verdict: value === '+' ? 'good' : 'bad' };
  }
  const reason = REASONS.find((one) => one === value);
  return reason ? { kind: 'reason', answer, reason } : null;
}
