/** Characters a token has, by script, rather few than many: an estimate reserves budget, and should not fall short. */
const CHARACTERS_PER_TOKEN: readonly (readonly [RegExp, number])[] = [
  [/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu, 1],
  [/\p{Script=Cyrillic}/gu, 2],
];
const OTHER_CHARACTERS_PER_TOKEN = 3.5;

/**
 * About how many tokens a text is to a model, for where the server does not say. Of cl100k and of Qwen's tokenizer English has four
 * to five characters a token, Chinese one to two, Russian two to three, JSON about three.
 */
export function estimateTokens(text: string): number {
  let rest = text.length;
  let tokens = 0;
  for (const [script, perToken] of CHARACTERS_PER_TOKEN) {
    const count = text.match(script)?.length ?? 0;
    tokens += count / perToken;
    rest -= count;
  }
  return Math.ceil(tokens + rest / OTHER_CHARACTERS_PER_TOKEN);
}
