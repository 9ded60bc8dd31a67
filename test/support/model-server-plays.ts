import type { Play } from './model-server.ts';

type Vector = readonly (number | null)[];

/** A vector that depends on the text and on nothing else, of length about 7: the client has to scale it. */
export function textVector(text: string, dimension = 8): number[] {
  const vector = new Array<number>(dimension).fill(0.5);
  for (const character of text) {
    const at = (character.codePointAt(0) ?? 0) % dimension;
    vector[at] = (vector[at] ?? 0) + 1;
  }
  return vector;
}

export const right: Play = (response, { input }) =>
  json(response, answer(input.map((text) => textVector(text))));

/** A model that knows what some words mean: texts with words of the same group point the same way. At most seven groups. */
export function meaning(...groups: readonly (readonly string[])[]): Play {
  const vectorOf = (text: string) => [
    ...Array.from({ length: 7 }, (_, at) => (groups[at]?.some((word) => text.includes(word)) ? 1 : 0)),
    0.1,
  ];
  return (response, { input }) => json(response, answer(input.map(vectorOf)));
}

/** Right, but listed last first: only `index` tells which is whose. */
export const reversed: Play = (response, { input }) => {
  const { data } = answer(input.map((text) => textVector(text)));
  json(response, { data: data.reverse() });
};

export const withoutIndex: Play = (response, { input }) =>
  json(response, { data: input.map((text) => ({ embedding: textVector(text) })) });

/** Every entry says it is the first. */
export const sameIndex: Play = (response, { input }) =>
  json(response, { data: input.map((text) => ({ index: 0, embedding: textVector(text) })) });

export const oneTooFew: Play = (response, { input }) =>
  json(response, answer(input.slice(1).map((text) => textVector(text))));

export function ofDimension(dimension: number): Play {
  return (response, { input }) => json(response, answer(input.map((text) => textVector(text, dimension))));
}

export const mixedDimensions: Play = (response, { input }) =>
  json(response, answer(input.map((text, index) => textVector(text, 8 + index))));

/** Ignores `encoding_format`, as some servers do. */
export const base64: Play = (response, { input }) => {
  const data = input.map((text, index) => ({
    index,
    embedding: Buffer.from(new Float32Array(textVector(text)).buffer).toString('base64'),
  }));
  json(response, { data });
};

export const zeros: Play = constant(new Array(8).fill(0));

/** How JavaScript writes NaN into JSON. */
export const nulls: Play = constant([1, null, 1, 1, 1, 1, 1, 1]);

/** How Python writes NaN into JSON, which makes it no JSON. */
export const literalNaN: Play = raw('application/json', '{"data":[{"index":0,"embedding":[NaN, 0.5]}]}');

/** Read as Infinity by every JSON parser. */
export const overflow: Play = raw(
  'application/json',
  '{"data":[{"index":0,"embedding":[1e999,1,1,1,1,1,1,1]}]}',
);

export const html: Play = raw('text/html', '<!doctype html><title>Welcome to nginx</title>');

export const errorUnder200: Play = (response) => json(response, { error: { message: 'model is loading' } });

export function status(code: number, message: string, headers: Record<string, string> = {}): Play {
  return (response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ error: { message, type: 'error', code: headers['x-code'] ?? null } }));
  };
}

/** Accepts batches of up to `most` texts, as DashScope (10) and others do. */
export function upTo(most: number): Play {
  const refuse = status(400, `batch size is invalid, it should not be larger than ${most}`);
  return (response, request) => (request.input.length > most ? refuse : right)(response, request);
}

/** Accepts texts up to a length, as servers of models with a short context do. */
export function shorterThan(most: number): Play {
  const refuse = status(400, 'the input exceeds the maximum context length');
  return (response, request) =>
    (request.input.some(({ length }) => length > most) ? refuse : right)(response, request);
}

export const cutBeforeAnswer: Play = (response) => void response.destroy();

export const cutInMidAnswer: Play = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"data":[', () => response.destroy());
};

export const silence: Play = () => {};

/** Sends the headers and never the body. */
export const stalledBody: Play = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"data":[');
};

function constant(vector: Vector): Play {
  return (response, { input }) => json(response, answer(input.map(() => vector)));
}

function raw(type: string, body: string): Play {
  return (response) => {
    response.writeHead(200, { 'content-type': type });
    response.end(body);
  };
}

function answer(vectors: readonly Vector[]) {
  return {
    object: 'list',
    data: vectors.map((embedding, index) => ({ object: 'embedding', index, embedding })),
  };
}

function json(response: Parameters<Play>[0], body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
