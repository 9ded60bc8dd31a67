import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOfFile, sealRecord, sha256Of, unsealRecord } from '../../src/indexing/checksums.ts';
import { temporaryFolder } from './vector-samples.ts';

describe('checksumOfFile', () => {
  it('reads the published SHA-256 of "abc" and of nothing', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, 'abc');
    const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(await checksumOfFile(file)).toEqual({ bytes: 3, sha256 });
    expect(sha256Of('abc')).toBe(sha256);
    await writeFile(file, '');
    expect(await checksumOfFile(file)).toEqual({ bytes: 0, sha256: sha256Of(new Uint8Array()) });
  });

  it('reads a file that is longer than one read', async () => {
    const file = join(await temporaryFolder(), 'file');
    const bytes = Buffer.alloc(2_500_000, 'investment ');
    await writeFile(file, bytes);
    expect(await checksumOfFile(file)).toEqual({ bytes: bytes.length, sha256: sha256Of(bytes) });
  });

  it('rejects where there is no file', async () => {
    await expect(checksumOfFile(join(await temporaryFolder(), 'none'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});

describe('unsealRecord', () => {
  it('gives back what was sealed', () => {
    const record = fc.dictionary(
      fc.string().filter((key) => key !== 'seal'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(record, (sealed) => {
        expect(JSON.stringify(unsealRecord(sealRecord(sealed)))).toBe(JSON.stringify({ ...sealed }));
      }),
    );
  });

  it.each([
    ['another number', (text: string) => text.replace('1024', '1025')],
    ['a field more', (text: string) => text.replace('{', '{"more":1,')],
    ['a field less', (text: string) => text.replace('"live": 5,', '')],
    ['no seal', () => '{"dimension":1024,"live":5}'],
    ['half of it', (text: string) => text.slice(0, 30)],
    ['no object', () => 'null'],
    ['nothing', () => ''],
  ])('gives null for %s', (_, change) => {
    expect(unsealRecord(change(sealRecord({ dimension: 1024, live: 5 })))).toBeNull();
  });
});
