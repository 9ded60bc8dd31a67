import { lazy } from '../lazy.ts';
import { type ConceptRow, wordingsOf } from './concept.ts';
import { ECONOMY } from './economy.ts';
import { ENERGY } from './energy.ts';
import { EVENTS } from './events.ts';
import { EVERYDAY } from './everyday.ts';
import { INDUSTRIES } from './industries.ts';
import { MONEY } from './money.ts';
import { NUMBERS } from './numbers.ts';
import { OFFICES } from './offices.ts';
import { plainWords } from './plain-words.ts';
import { PRODUCTS } from './products.ts';
import { PROJECTS } from './projects.ts';
import { PROMOTION } from './promotion.ts';
import { SERVICES } from './services.ts';
import { SOCIETY } from './society.ts';
import { ZONES } from './zones.ts';

/** The trade's words in four languages. To add one, add a row to the list of its subject. */
export const GLOSSARY: readonly ConceptRow[] = [
  ...PROJECTS,
  ...PROMOTION,
  ...MONEY,
  ...ZONES,
  ...INDUSTRIES,
  ...PRODUCTS,
  ...ENERGY,
  ...SERVICES,
  ...EVENTS,
  ...OFFICES,
  ...ECONOMY,
  ...SOCIETY,
  ...EVERYDAY,
  ...NUMBERS,
];

/** The trade's words and the plain words around them. Read at first use. */
export const glossaryRows: () => readonly ConceptRow[] = lazy(() => [...GLOSSARY, ...plainWords()]);

/** Every Chinese wording of two characters or more, each once: words a cutter of Chinese has to know. Built at first use. */
export const chineseForms: () => ReadonlySet<string> = lazy(
  () =>
    new Set(
      glossaryRows()
        .flatMap(chineseWordings)
        .filter((form) => form.length > 1),
    ),
);

function chineseWordings(row: ConceptRow): string[] {
  return wordingsOf(row, 'zh').map(({ text }) => text);
}
