import { type InterfaceLanguage, LANGUAGE_NAMES } from '../wording/languages.ts';
import type { Wording } from '../wording/wording.ts';
import { type Buttons, button } from './answer-buttons.ts';
import { type FormattedText, plain } from './formatted-text.ts';

/** The answer to /language: each language by its own name on a button, the one in use marked. */
export function languageMenu(wording: Wording): { text: FormattedText; buttons: Buttons } {
  const codes = Object.keys(LANGUAGE_NAMES) as InterfaceLanguage[];
  const buttons = codes.map((code) => {
    const name = LANGUAGE_NAMES[code];
    return [button(code === wording.code ? `✓ ${name}` : name, { kind: 'language', code })];
  });
  return { text: plain(wording.language.choose), buttons };
}
