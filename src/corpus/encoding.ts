import { nameOfSignature } from './file-signature.ts';
import { type Unreadable, unreadable } from './formats/format-reader.ts';
import { isPlausibleGb18030 } from './gb18030.ts';
import { repairWindows1252 } from './windows-1252.ts';

export interface DecodedText {
  readonly kind: 'text';
  /** Without a byte order mark; line ends as in the file. */
  readonly text: string;
  /** WHATWG name of the encoding it was read with. */
  readonly encoding: string;
}

/** How much of a file the guesses look at. */
const SAMPLE_BYTES = 64 * 1024;
/** chardet's confidence (0–100) below which its guess is not used. */
const LEAST_CONFIDENCE = 20;
/** Share of control characters above which a file is not text. */
const MOST_CONTROLS = 0.01;
/** Share of UTF-16 code units that must be common characters for bytes without a mark to be taken for UTF-16. */
const LEAST_COMMON = 0.8;

const BYTE_ORDER_MARKS: readonly { readonly mark: readonly number[]; readonly encoding: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

const NOT_TEXT = 'The file is not text, whatever its name says: replace it with the text itself.';
const UNKNOWN_ENCODING = 'The encoding of the text is not recognised: save the file as UTF-8.';

/**
 * Decodes the bytes of a text file.
 *
 * The first encoding that fits wins: byte order mark; UTF-16 without one; the charset an HTML page declares (`markup`;
 * but bytes that are valid UTF-8 beyond ASCII are UTF-8, whatever the page claims); strict UTF-8; GB18030 where the
 * result looks like Chinese; last what chardet finds. Nothing is decoded with replacement characters: bytes that fit
 * nothing are reported, as is what is no text at all.
 */
export async function decodeText(
  bytes: Uint8Array,
  options: { readonly markup?: boolean } = {},
): Promise<DecodedText | Unreadable> {
  const signature = nameOfSignature(bytes);
  if (signature) {
    return unreadable(`The file is really ${signature}: give it the extension it needs, or save it as text.`);
  }
  const decoded = await decodeByBestGuess(bytes, options.markup === true ? declaredCharset(bytes) : null);
  if (!decoded) return unreadable(looksBinary(bytes) ? NOT_TEXT : UNKNOWN_ENCODING);
  return shareOfControls(decoded.text) > MOST_CONTROLS ? unreadable(NOT_TEXT) : decoded;
}

async function decodeByBestGuess(bytes: Uint8Array, declared: string | null): Promise<DecodedText | null> {
  const mark = BYTE_ORDER_MARKS.find((each) => each.mark.every((byte, at) => bytes[at] === byte));
  if (mark) return decodeAs(bytes, mark.encoding);
  if (bytes.includes(0)) return decodeUtf16(bytes);
  return (
    decodeAs(bytes, 'utf-8') ??
    (declared ? decodeAs(bytes, declared) : null) ??
    (isPlausibleGb18030(bytes.subarray(0, SAMPLE_BYTES)) ? decodeAs(bytes, 'gb18030') : null) ??
    (await decodeByChardet(bytes)) ??
    decodeUtf16(bytes)
  );
}

/** Null where the bytes are not valid in the encoding, or the encoding is not known. */
function decodeAs(bytes: Uint8Array, encoding: string): DecodedText | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    const isLatin = decoder.encoding === 'windows-1252';
    return { kind: 'text', text: isLatin ? repairWindows1252(text) : text, encoding: decoder.encoding };
  } catch {
    return null;
  }
}

function decodeUtf16(bytes: Uint8Array): DecodedText | null {
  if (bytes.length % 2 !== 0) return null;
  const readings = ['utf-16le', 'utf-16be'].flatMap((encoding) => decodeAs(bytes, encoding) ?? []);
  const likely = readings.filter((reading) => shareOfCommon(reading.text) >= LEAST_COMMON);
  return likely.sort((one, other) => shareOfAscii(other.text) - shareOfAscii(one.text))[0] ?? null;
}

async function decodeByChardet(bytes: Uint8Array): Promise<DecodedText | null> {
  const { analyse } = await import('chardet');
  for (const guess of analyse(bytes.subarray(0, SAMPLE_BYTES))) {
    if (guess.confidence < LEAST_CONFIDENCE) return null;
    const decoded = decodeAs(bytes, guess.name);
    if (decoded) return decoded;
  }
  return null;
}

/** The charset in the first kilobyte of a page, as HTML asks a browser to look for it. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,30})/i.exec(head)?.[1] ?? null;
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = Buffer.from(bytes.subarray(0, SAMPLE_BYTES)).toString('latin1');
  return bytes.includes(0) || shareOfControls(sample) > MOST_CONTROLS;
}

function shareOfControls(text: string): number {
  const sample = text.slice(0, SAMPLE_BYTES);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  return (sample.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0) / Math.max(1, sample.length);
}

function shareOfCommon(text: string): number {
  const sample = text.slice(0, SAMPLE_BYTES);
  const common = sample.match(
    /[\t\n\r -~\u00a0-\u024f\u0400-\u052f\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uac00-\ud7af\uff00-\uffef]/g,
  );
  return (common?.length ?? 0) / Math.max(1, sample.length);
}

/** Read the wrong way round, spaces and line ends become rare ideographs. */
function shareOfAscii(text: string): number {
  const sample = text.slice(0, SAMPLE_BYTES);
  return (sample.match(/[\t\n\r -~]/g)?.length ?? 0) / Math.max(1, sample.length);
}
