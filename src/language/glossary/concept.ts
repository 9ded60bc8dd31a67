export type GlossaryLanguage = 'en' | 'zh' | 'ru' | 'ko';

export const GLOSSARY_LANGUAGES: readonly GlossaryLanguage[] = ['en', 'zh', 'ru', 'ko'];

/**
 * One concept in English and Chinese, of the trade's own words also in Russian and Korean: wordings parted by ` | `.
 *
 * After a first ` ; ` come wordings that are near rather than the same (`sign | conclude ; ink`), after a second those
 * that a question may use but that mean something else as often (`staff ; workforce ; hands`): they lead to the others,
 * and are never looked for themselves. Any of the three may be empty.
 */
export type ConceptRow = readonly [en: string, zh: string, ru?: string, ko?: string];

export interface Wording {
  readonly text: string;
  readonly near: boolean;
  /** Understood in a question, never looked for in a document. */
  readonly askedOnly: boolean;
}

/** The wordings of a row in one language, main ones first; none where the row leaves the language out. */
export function wordingsOf(row: ConceptRow, language: GlossaryLanguage): Wording[] {
  const [main = '', near = '', asked = ''] = row[GLOSSARY_LANGUAGES.indexOf(language)]?.split(';') ?? [];
  return [
    ...split(main, { near: false, askedOnly: false }),
    ...split(near, { near: true, askedOnly: false }),
    ...split(asked, { near: true, askedOnly: true }),
  ];
}

function split(forms: string, kind: Omit<Wording, 'text'>): Wording[] {
  const texts = forms.split('|').map((text) => text.trim());
  return texts.filter((text) => text !== '').map((text) => ({ text, ...kind }));
}
