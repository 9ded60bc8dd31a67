import { jsonrepair } from 'jsonrepair';
import { Allow, parse as parsePart } from 'partial-json';

/** Longer than any answer asked for; a repair takes longer than a reading. */
const LONGEST_REPAIRED = 200_000;

/**
 * The JSON object in a model's answer, whatever stands around it: prose, a code fence. Small faults are mended (commas, quotation
 * marks, comments); of one that was cut off what was whole is given: a text or a number that lacks its end is left out, since the rest of
 * it might say the opposite. Undefined where there is none. Never throws. The shape is for the caller to check.
 */
export function readJsonAnswer(answer: string): unknown {
  const json = jsonIn(answer);
  if (json === null) return undefined;
  return attempt(() => JSON.parse(json.whole)) ?? (json.isCut ? readPart(json.whole) : repaired(json.whole));
}

/** What of the JSON in an answer has arrived in full while it is still arriving. Undefined before it begins. Never throws. */
export function readJsonSoFar(answerSoFar: string): unknown {
  const json = jsonIn(answerSoFar);
  return json === null ? undefined : readPart(json.whole);
}

function readPart(json: string): unknown {
  return attempt(() => parsePart(json, Allow.OBJ | Allow.ARR));
}

function repaired(json: string): unknown {
  if (json.length > LONGEST_REPAIRED) return undefined;
  return attempt(() => JSON.parse(jsonrepair(json)));
}

interface FoundJson {
  readonly whole: string;
  readonly isCut: boolean;
}

/** From the first brace that begins an object to the one that closes it, or to the end where none does. Markers like [1] stay prose. */
function jsonIn(answer: string): FoundJson | null {
  const start = answer.search(/\{\s*(?:["'}\w“]|$)/);
  if (start < 0) return null;
  const end = closingOf(answer, start);
  return { whole: answer.slice(start, end ?? undefined), isCut: end === null };
}

/** Offset behind the bracket that closes the one at `start`; brackets in texts do not count. Null where it is not there. */
function closingOf(text: string, start: number): number | null {
  let depth = 0;
  for (const { 0: token, index } of text.slice(start).matchAll(/"(?:[^"\\]|\\.)*"?|[[{]|[\]}]/gsu)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    if (depth === 0 && !token.startsWith('"')) return start + index + 1;
  }
  return null;
}

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}
