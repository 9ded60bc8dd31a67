import { findCalendarDates } from './calendar-date.ts';
import { type FieldKind, LABEL_WORDS } from './label-words.ts';

/** A labelled value of a line of metadata. */
export interface LabelledField {
  readonly kind: FieldKind;
  /** Trimmed, without the separators around it; may be empty (`Source:`). For dates, `YYYY-MM-DD`. */
  readonly value: string;
}

/** Longer lines are prose. */
const LONGEST_LINE = 400;
const LONGEST_VALUE = 100;

const LABELS = buildLabelPattern();
const TIME = /\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s*[ap]\.?m\.?)?/giu;
const WEEKDAY =
  /(?:mon|tues|wednes|thurs|fri|satur|sun)day|星期[一二三四五六日天]|周[一二三四五六日]|[月火水木金土日]曜日/giu;
/** What may stand beside a date without making the line prose: signs, time zones, the print link. */
const BESIDE_DATES =
  /[|┆丨·•/,，;；()（）【】[\]<>《》\s—–-]|(?<!\p{L})(?:GMT|UTC|KSA|CST|EST|MSK|BJT|Beijing Time|print|г\.?|года|г|at)(?!\p{L})|[+]\d{0,4}|北京时间|打印/giu;
const EDGE_SIGNS = /^[\s|┆丨·•;；,，/【】()（）[\]-]+|[\s|┆丨·•;；,，/【】()（）[\]-]+$/gu;
const DOMAIN = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;

/**
 * Reads a line made of labelled values: `Updated : 2022-09-21Source : CCFAO`, `2023-02-20 08:47:35 来源:长春日报`,
 * `Date:2018/01/19 10:46:00 Author: Source:`, `english.example.gov | Updated: 2025-02-26`.
 *
 * Null where the line is anything else. Before the first label only a date, a time or a web site's name may stand; a
 * date field must hold a date, a name must look like one: "Source: people close to the deal say it will be signed" is
 * a sentence. A date beside a source label counts as `dated`.
 */
export function readLabelledLine(line: string): LabelledField[] | null {
  if (line.length > LONGEST_LINE) return null;
  const labels = [...line.matchAll(LABELS)];
  const first = labels[0];
  if (!first) return readBareDate(line);
  const fields = readUnlabelled(line.slice(0, first.index));
  if (!fields) return null;
  for (const [index, label] of labels.entries()) {
    const end = labels[index + 1]?.index ?? line.length;
    const read = readField(kindOf(label), line.slice(label.index + label[0].length, end));
    if (!read) return null;
    fields.push(...read);
  }
  return fields;
}

const BARE_DATE = /^\s*(date|updated|published|posted|日期|时间|дата|날짜)\s+(\d\S{5,18})\s*$/iu;

/** "date 2026-07-30", alone on its line: some captures lose the colon. */
function readBareDate(line: string): LabelledField[] | null {
  const [, label, date] = BARE_DATE.exec(line) ?? [];
  return label && date ? readLabelledLine(`${label}: ${date}`) : null;
}

/** Han labels may follow anything but are never part of a longer Han word; alphabetic ones must start a word. */
function buildLabelPattern(): RegExp {
  const groups = Object.entries(LABEL_WORDS).map(([kind, words]) => {
    const alternatives = [...words].sort((one, other) => other.length - one.length);
    return `(?<${kind}>${alternatives.join('|').replaceAll(' ', '\\s+')})`;
  });
  return new RegExp(`(?:(?<!\\p{L})|(?=\\p{Script=Han}))(?:${groups.join('|')})\\s*[:：]`, 'giu');
}

function kindOf(label: RegExpMatchArray): FieldKind {
  const entry = Object.entries(label.groups ?? {}).find(([, words]) => words !== undefined);
  return (entry?.[0] ?? 'topic') as FieldKind;
}

/** What stands before the first label: nothing, a date, or the site's name. Null where it is anything else. */
function readUnlabelled(text: string): LabelledField[] | null {
  const rest = text.replace(EDGE_SIGNS, '');
  if (rest === '') return [];
  if (DOMAIN.test(rest)) return [{ kind: 'source', value: rest }];
  const date = readLoneDate(rest);
  return date === null ? null : [{ kind: 'dated', value: date }];
}

function readField(kind: FieldKind, text: string): LabelledField[] | null {
  const value = text.replace(EDGE_SIGNS, '');
  if (value === '') return [{ kind, value }];
  if (kind === 'published' || kind === 'dated' || kind === 'updated') return readDateField(kind, value);
  if (kind === 'url') return /\s/.test(value) ? null : [{ kind, value: text.trim() }];
  if (kind === 'title' || kind === 'topic') return value.length > LONGEST_LINE / 2 ? null : [{ kind, value }];
  if (kind === 'counter') return /^[\d\s,.万次]*$/.test(value) ? [{ kind, value }] : null;
  return readNameField(kind, value);
}

function readDateField(kind: FieldKind, value: string): LabelledField[] | null {
  const date = readLoneDate(value);
  if (date !== null) return [{ kind, value: date }];
  return value.replace(TIME, '').replace(EDGE_SIGNS, '') === '' ? [] : null;
}

/** A name, and the date that may stand behind it: `Source: Example Daily 2023-03-02`. */
function readNameField(kind: FieldKind, value: string): LabelledField[] | null {
  const date = findCalendarDates(value).at(-1);
  const isTrailing = date && value.slice(date.end).replace(TIME, '').replace(EDGE_SIGNS, '') === '';
  const name = (isTrailing ? value.slice(0, date.start) : value)
    .replace(EDGE_SIGNS, '')
    .replace(/[.。]$/, '');
  if (!looksLikeName(name)) return null;
  const field: LabelledField = { kind, value: name };
  return isTrailing ? [field, { kind: 'dated', value: date.date }] : [field];
}

function looksLikeName(text: string): boolean {
  if (text.length > LONGEST_VALUE || /[。！？；!?;]|[,.]\s+\p{Ll}|\.\s.*\.\s/u.test(text)) return false;
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const named = words.filter((word) => /^[\p{Lu}\p{N}\p{Lo}]/u.test(word));
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return words.length <= 12 && han <= 40 && (words.length <= 3 || named.length * 2 >= words.length);
}

/**
 * The date of a text that is a date and nothing but its weekday, time and zone, `YYYY-MM-DD`; `''` where it is a date
 * whose order of day and month is unknown; null where it is anything else.
 */
export function readLoneDate(text: string): string | null {
  if (text.length > LONGEST_VALUE || !/\d/.test(text)) return null;
  if (/^\d{1,2}[/-]\d{1,2}[/-]\d{4}$/.test(text)) return findCalendarDates(text)[0]?.date ?? '';
  const date = findCalendarDates(text)[0];
  if (!date) return null;
  const beside = `${text.slice(0, date.start)} ${text.slice(date.end).replace(/^T(?=\d)/, ' ')}`;
  const rest = beside.replace(TIME, '').replace(WEEKDAY, '').replace(BESIDE_DATES, '');
  return rest === '' || /^\p{L}{3}$/u.test(rest) ? date.date : null;
}
