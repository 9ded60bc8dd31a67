import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/corpus/encoding.ts';

const ENGLISH = 'The mill on the lake will cost 900 million – its “owners” say so.';
const CHINESE = '临湖县与两家纸业公司签约，总投资6亿元。项目建成后可提供岗位300个，年产值超过10亿元。';
const RUSSIAN =
  'Городской совет и инвестор договорились о площадке для новой бумажной фабрики на берегу озера.';
const KOREAN =
  '호수시는 십사일 제지 회사와 투자 협약을 맺었다. 공장은 내년 봄에 문을 열고 삼백 명을 고용할 예정이다.';
const TRADITIONAL =
  '臨湖縣與兩家紙業公司簽約，總投資六億元。項目建成後可提供崗位三百個，年產值超過十億元，縣長表示歡迎。';

async function decodedText(bytes: Uint8Array, markup = false): Promise<string> {
  const result = await decodeText(bytes, { markup });
  return result.kind === 'text' ? result.text : `unreadable: ${result.reason}`;
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', ENGLISH, 'utf8'],
    ['Chinese in GB 18030', CHINESE, 'gb18030'],
    ['short Chinese in GBK', '九台区签约', 'gbk'],
    ['Chinese in UTF-16 without a mark', `${CHINESE}\n${CHINESE}`, 'utf16le'],
    ['English in UTF-16 without a mark', 'The mill on the lake', 'utf16be'],
    ['Russian in windows-1251', RUSSIAN, 'win1251'],
    ['Russian in KOI8-R', RUSSIAN, 'koi8-r'],
    ['Korean in EUC-KR', KOREAN, 'euc-kr'],
    ['traditional Chinese in Big5', TRADITIONAL, 'big5'],
    [
      'English with windows-1252 quotes',
      'The owners’ plan is “ready” – they say – for the mill’s café.',
      'win1252',
    ],
  ])('reads %s', async (_, text, encoding) => {
    expect(await decodedText(iconv.encode(text, encoding))).toBe(text);
  });

  it.each(['utf8', 'utf16le', 'utf16be'])('drops the byte order mark of %s', async (encoding) => {
    expect(await decodedText(iconv.encode(CHINESE, encoding, { addBOM: true }))).toBe(CHINESE);
  });

  it('reads the charset that a page declares, unless the bytes are UTF-8 all the same', async () => {
    const page = `<html><head><meta charset="gb2312"></head><body>${CHINESE}</body></html>`;
    expect(await decodedText(iconv.encode(page, 'gbk'), true)).toBe(page);
    expect(await decodedText(iconv.encode(page, 'utf8'), true)).toBe(page);
    const cyrillic = `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>Озеро</p>`;
    expect(await decodedText(iconv.encode(cyrillic, 'win1251'), true)).toBe(cyrillic);
  });

  it.each([
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'PNG'],
    ['zero bytes', new Uint8Array(64), 'not text'],
    ['control characters', new Uint8Array(64).fill(3), 'not text'],
  ])('refuses %s', async (_, bytes, words) => {
    expect(await decodedText(bytes)).toContain(words);
  });

  it('never throws, and gives back any text written in UTF-8 without control characters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters make a file binary
        fc.pre(!/[\x00-\x1f\x7f\ufeff]/.test(text));
        fc.pre(!/^(?:%PDF-|PK|GIF8|Rar!|\{\\rtf|MZ)/.test(text));
        expect(await decodedText(Buffer.from(text, 'utf8'))).toBe(text);
      }),
    );
    await fc.assert(fc.asyncProperty(fc.uint8Array(), async (bytes) => void (await decodeText(bytes))));
  });
});
