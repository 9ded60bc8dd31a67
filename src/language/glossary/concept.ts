export type GlossaryLanguage = 'en' | 'zh' | 'ru' | 'ko';

export const GLOSSARY_LANGUAGES: readonly GlossaryLanguage[] = ['en', 'zh', 'ru', 'ko'];

/**
 * One concept of the trade in English, Chinese, Russian and Korean: wordings parted by ` | `; after ` ; ` come wordings
 * that are near rather than the same (`sign | conclude ; ink`). A language may be empty.
 */
export type ConceptRow = readonly [en: string, zh: string, ru: string, ko: string];

export interface Wording {
  readonly text: string;
  readonly near: boolean;
}

/** The wordings of a row in one language, main ones first. */
export function wordingsOf(row: ConceptRow, language: GlossaryLanguage): Wording[] {
  const [main = '', near = ''] = row[GLOSSARY_LANGUAGES.indexOf(language)]?.split(';') ?? [];
  return [...split(main, false), ...split(near, true)];
}

function split(forms: string, near: boolean): Wording[] {
  const texts = forms.split('|').map((text) => text.trim());
  return texts.filter((text) => text !== '').map((text) => ({ text, near }));
}
