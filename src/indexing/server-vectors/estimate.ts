/** What embedding the rest of a corpus will take, measured on its first batch. */
export interface EmbeddingEstimate {
  readonly model: string;
  /** Passages that have no vector of this model yet. */
  readonly passages: number;
  /** Passages that have one. */
  readonly held: number;
  /** Read off the characters, so roughly: every model counts tokens in its own way. */
  readonly tokens: number;
  readonly milliseconds: number;
  /** In the currency of EMBEDDING_PRICE; null where no price is set. */
  readonly cost: number | null;
}

/** What was measured, and what is left to do. */
export interface MeasuredBatch {
  readonly tokens: number;
  readonly milliseconds: number;
}

/**
 * Characters to a token, by script. Measured with multilingual-e5-small on XQuAD: English 4.1, Russian 3.6, Chinese 1.5, Korean 1.9;
 * the models of OpenAI make more tokens of Chinese and Russian.
 */
const CHARACTERS_A_TOKEN: readonly (readonly [RegExp, number])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, 1.3],
  [/\p{Script=Hangul}/gu, 1.8],
  [/\p{Script=Cyrillic}/gu, 3.3],
];
const CHARACTERS_A_TOKEN_ELSEWHERE = 4;

/** Tokens that a text has, roughly: models differ by a third, and cut words in ways of their own. */
export function estimateTokens(text: string): number {
  let rest = text.length;
  let tokens = 0;
  for (const [script, characters] of CHARACTERS_A_TOKEN) {
    const found = text.match(script)?.length ?? 0;
    rest -= found;
    tokens += found / characters;
  }
  return Math.ceil(tokens + rest / CHARACTERS_A_TOKEN_ELSEWHERE);
}

/** The time that so many tokens take at the pace of a measured batch, in milliseconds. */
export function timeAtPace(tokens: number, measured: MeasuredBatch): number {
  return measured.tokens === 0 ? 0 : (measured.milliseconds / measured.tokens) * tokens;
}

/** The price of tokens; `price` is for a million. Null where there is no price. */
export function costOf(tokens: number, price: number | null): number | null {
  return price === null ? null : (tokens / 1_000_000) * price;
}

/** The estimate as a sentence. */
export function describeEstimate({
  model,
  passages,
  held,
  tokens,
  milliseconds,
  cost,
}: EmbeddingEstimate): string {
  const parts = [
    `${count(passages)} passages to be embedded by ${model}${held > 0 ? ` (${count(held)} are already)` : ''}`,
    `about ${count(roughly(tokens))} tokens`,
    `about ${duration(milliseconds)} at the server's pace`,
    ...(cost === null ? [] : [`at a cost of ${money(cost)}`]),
  ];
  return `${parts.join(', ')}.`;
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** Two figures that count: nobody knows more. */
function roughly(value: number): number {
  return Number(value.toPrecision(2));
}

function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 90) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} minutes` : `${(minutes / 60).toFixed(1)} hours`;
}

function money(cost: number): string {
  return cost < 0.01 ? 'less than 0.01' : `about ${cost.toFixed(2)}`;
}
