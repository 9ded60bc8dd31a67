import type { Gazetteer } from '../../language/places.ts';
import type { SentenceMeaning, TextMeaning } from '../sentence-meaning.ts';
import { contentWords } from './content-words.ts';
import type { Cited } from './evidence-text.ts';
import { namesIn } from './names.ts';
import type { Reason } from './reason.ts';

/** Says where two names of a sentence have changed their offices or their places: who met whom, who supplies whom. */
export function changedRoles(claim: TextMeaning, cited: readonly Cited[], gazetteer: Gazetteer): Reason[] {
  const sentences = cited.flatMap((one) => one.sentences);
  return [
    ...changedOffices(claim.text, sentences),
    ...sentences.flatMap((one) => changedOrder(claim.text, one, gazetteer)),
  ];
}

interface Bearer {
  /** In small letters, without the person. */
  readonly office: string;
  readonly person: string;
}

const ENGLISH_OFFICE =
  '(?:(?:[Vv]ice|[Dd]eputy|[Ee]xecutive)[- ])*(?:[Mm]ayor|[Gg]overnor|[Cc]hairman|[Cc]hairwoman|[Pp]resident|[Dd]irector|[Ss]ecretary|[Mm]inister|[Mm]anager|CEO|[Aa]mbassador|[Hh]ead)';
const RUSSIAN_OFFICE =
  '(?:[Зз]ам(?:еститель)?\\p{Ll}*\\s|[Вв]ице-)?(?:[Мм]эр|[Аа]ким|[Гг]убернатор|[Мм]инистр|[Дд]иректор|[Пп]редседател|[Гг]лав|[Пп]резидент|[Пп]осо?л)\\p{Ll}{0,3}';
const CHINESE_OFFICE =
  '副?(?:书记|市长|省长|县长|区长|州长|主任|局长|部长|厅长|董事长|总经理|总裁|主席|会长|行长)';
const KOREAN_OFFICE = '부?(?:시장|지사|회장|사장|장관|서기|국장|대표|청장|군수|은행장)';
const PERSON = '\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+){1,2}';

/** How an office and its bearer stand together, in either order. */
const BEARERS: readonly RegExp[] = [
  new RegExp(`\\b(?<office>${ENGLISH_OFFICE})\\s(?<person>${PERSON})`, 'gu'),
  new RegExp(
    `(?<person>${PERSON}), (?:the |then )?(?:\\p{Lu}\\p{L}+ |executive )?(?<office>${ENGLISH_OFFICE})\\b`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?<office>${RUSSIAN_OFFICE})\\s(?:[«"\\p{L}»-]+\\s){0,2}?(?<person>${PERSON})`,
    'gu',
  ),
  new RegExp(`(?<office>${CHINESE_OFFICE})(?<person>\\p{Script=Han}{2})`, 'gu'),
  new RegExp(`(?<person>\\p{Script=Hangul}{2,4})\\s(?<office>${KOREAN_OFFICE})`, 'gu'),
];

function bearersIn(text: string): Bearer[] {
  return BEARERS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups }) => ({
      office: (groups?.office ?? '').toLowerCase().replace('-', ' '),
      person: groups?.person ?? '',
    })),
  );
}

/** A person keeps the office the sources give, and an office its bearer; offices of other scripts are not compared. */
function changedOffices(claim: string, sentences: readonly SentenceMeaning[]): Reason[] {
  const held = sentences.flatMap(({ text }) => bearersIn(text));
  return bearersIn(claim).flatMap(({ office, person }): Reason[] => {
    const theirs = held.filter((one) => one.person === person);
    const others = held.filter((one) => one.office === office);
    const isKnown = sentences.some(({ text }) => text.includes(person));
    const fits =
      theirs.length > 0
        ? theirs.some((one) => one.office === office)
        : !isKnown || others.length === 0 || isBeside(office, person, sentences);
    return fits ? [] : [{ kind: 'pairing', detail: `${office} ${person}` }];
  });
}

const BESIDE = 24;

/** "Brandt, who chairs the board as chairman": near enough to be the bearer in an order that no pattern has. */
function isBeside(office: string, person: string, sentences: readonly SentenceMeaning[]): boolean {
  return sentences.some(({ text }) => {
    const at = text.indexOf(person);
    const after = text.slice(at + person.length, at + person.length + BESIDE).toLowerCase();
    return at >= 0 && after.replace('-', ' ').includes(office);
  });
}

/** What may stand between two names that act alike: their order says nothing. */
const ALIKE =
  /\b(?:and|with|met|meets?|meeting|between|together|jointly|talk\w*)\b|[和与與及、]|会见|会谈|签|(?<!\p{L})(?:и|с|со|между|встрет\p{L}*)(?!\p{L})|[와과]\s/iu;
const DIRECTION =
  /\b(?:to|from|by|for|of|into|was|were|been|is|are|be)\b|[由被向给從从把将]|(?<!\p{L})(?:от|из|для|в|на|у|к)(?!\p{L})|에게|에서|로부터|에\s|을\s|를\s/giu;

/** Two names that the same words join in the other order: "FAW supplies BYD with buses" of a text in which BYD supplies FAW. */
function changedOrder(claim: string, source: SentenceMeaning, gazetteer: Gazetteer): Reason[] {
  const words = [
    ...namesIn(source, gazetteer).map(({ name }) => name),
    ...source.places.map(({ start, end }) => source.text.slice(start, end)),
  ];
  const both = [...new Set(words)].filter((name) => claim.includes(name));
  return both.flatMap((first) =>
    both.flatMap((second): Reason[] => {
      const held = between(source.text, first, second);
      const said = between(claim, second, first);
      if (held === null || said === null || ALIKE.test(said) || !joinsAlike(said, held)) return [];
      return [{ kind: 'pairing', detail: `${second} … ${first}` }];
    }),
  );
}

/** What stands between the first places of two names, in this order; null where they stand otherwise. */
function between(text: string, first: string, second: string): string | null {
  const [from, to] = [text.indexOf(first) + first.length, text.indexOf(second)];
  return first !== second && text.includes(first) && to >= from ? text.slice(from, to) : null;
}

function joinsAlike(said: string, held: string): boolean {
  const words = contentWords(said);
  const known = new Set(contentWords(held));
  const directions = (text: string) =>
    [...new Set(text.toLowerCase().match(DIRECTION) ?? [])].sort().join(' ');
  return words.length > 0 && words.every((word) => known.has(word)) && directions(said) === directions(held);
}
