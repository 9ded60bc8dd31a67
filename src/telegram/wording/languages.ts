/** Languages the interface speaks; answers follow the question's own. */
export type InterfaceLanguage = 'en' | 'zh' | 'ru' | 'ko';

/** The languages by their own names, in the order of the language menu. */
export const LANGUAGE_NAMES: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'English',
  zh: '中文',
  ru: 'Русский',
  ko: '한국어',
};

/** Whether a code is that of a language the interface speaks. */
export function isInterfaceLanguage(code: string): code is InterfaceLanguage {
  return Object.hasOwn(LANGUAGE_NAMES, code);
}
