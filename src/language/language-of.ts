/** The part of a text that is looked at: enough to be sure, little enough to stay fast on a book. */
const SAMPLE_LENGTH = 4000;
/** Below this many letters no detector of alphabetic languages is reliable (measured for eld 2.1). */
const FEWEST_LETTERS = 20;

/** Scripts that settle the language by themselves; the first whose share of the letters is large enough wins. */
const SCRIPTS: readonly { readonly script: RegExp; readonly share: number; readonly language: string }[] = [
  { script: /\p{Script=Hangul}/gu, share: 0.3, language: 'ko' },
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, share: 0.2, language: 'ja' },
  { script: /\p{Script=Han}/gu, share: 0.3, language: 'zh' },
  { script: /\p{Script=Thai}/gu, share: 0.5, language: 'th' },
  { script: /\p{Script=Greek}/gu, share: 0.5, language: 'el' },
  { script: /\p{Script=Hebrew}/gu, share: 0.5, language: 'he' },
  { script: /\p{Script=Armenian}/gu, share: 0.5, language: 'hy' },
  { script: /\p{Script=Georgian}/gu, share: 0.5, language: 'ka' },
];

/** Letters of the Cyrillic alphabet that only one of the languages met here writes; eld small knows no Kazakh. */
const CYRILLIC_LETTERS: readonly { readonly letters: RegExp; readonly language: string }[] = [
  { letters: /[әғқұ]/giu, language: 'kk' },
  { letters: /[їєґ]/giu, language: 'uk' },
];

/** Share of a language's own letters that tells it from a foreign name in a Russian text. */
const OWN_LETTER_SHARE = 0.03;

/**
 * The language a text is written in, as an ISO 639-1 code, or `und` where that is not certain.
 *
 * The script decides first (Han without kana is Chinese, Hangul is Korean); only alphabetic texts of at least
 * {@link FEWEST_LETTERS} letters go to the detector, which is loaded at its first use. Only the first
 * {@link SAMPLE_LENGTH} code units are read. Never throws.
 */
export async function languageOf(text: string): Promise<string> {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return 'und';
  const byScript = SCRIPTS.find((each) => count(sample, each.script) >= letters * each.share);
  if (byScript) return byScript.language;
  if (letters < FEWEST_LETTERS) return 'und';
  return readCyrillic(sample, letters) ?? detect(sample);
}

function readCyrillic(sample: string, letters: number): string | null {
  const shares = CYRILLIC_LETTERS.map((each) => ({ ...each, share: count(sample, each.letters) / letters }));
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share >= OWN_LETTER_SHARE && /\p{Script=Cyrillic}/u.test(sample) ? best.language : null;
}

async function detect(sample: string): Promise<string> {
  const { eld } = await import('eld/small');
  const result = eld.detect(sample);
  return result.isReliable() && result.language ? result.language : 'und';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
