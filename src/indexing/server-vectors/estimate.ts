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
 * Tokens that a text has, roughly: one for each character of Chinese, Japanese and Korean, one for every three of Cyrillic, one
 * for every four of the rest. Within a third of what multilingual models count.
 */
export function estimateTokens(text: string): number {
  const dense =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return Math.ceil(dense + cyrillic / 3 + (text.length - dense - cyrillic) / 4);
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
    ...(cost === null ? [] : [`a cost of about ${money(cost)}`]),
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
  return cost < 0.01 ? 'less than 0.01' : cost.toFixed(2);
}
