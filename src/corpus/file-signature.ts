/** The first bytes of formats that turn up under a wrong name, with how to call them. */
const SIGNATURES: readonly { readonly start: string; readonly name: string }[] = [
  { start: '%PDF-', name: 'a PDF' },
  { start: 'PK\x03\x04', name: 'a ZIP archive or an Office document' },
  { start: '\xd0\xcf\x11\xe0', name: 'an old Office document' },
  { start: '{\\rtf', name: 'an RTF document' },
  { start: '\x89PNG', name: 'a PNG picture' },
  { start: '\xff\xd8\xff', name: 'a JPEG picture' },
  { start: 'GIF8', name: 'a GIF picture' },
  { start: '\x1f\x8b', name: 'a gzip archive' },
  { start: 'Rar!', name: 'a RAR archive' },
  { start: '7z\xbc\xaf', name: 'a 7-Zip archive' },
  { start: '\x7fELF', name: 'a program' },
  { start: 'MZ\x90', name: 'a program' },
  { start: 'SQLite format 3', name: 'a database' },
];

/** What a file is by its first bytes, with its article ("a PDF"), or null where they are no known signature. */
export function nameOfSignature(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return SIGNATURES.find((each) => start.startsWith(each.start))?.name ?? null;
}
