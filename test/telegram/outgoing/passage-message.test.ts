import { describe, expect, it } from 'vitest';
import { passageMessage } from '../../../src/telegram/outgoing/passage-message.ts';
import { wordingFor } from '../../../src/telegram/wording/wording.ts';
import { citation, marks } from './answers.ts';

const en = wordingFor('en');
const TEXT = 'Jiutai held a ceremony. Fifteen projects were signed. Guests came.';
const quote = 'Fifteen projects were signed.';
const start = 100;
const at = start + TEXT.indexOf(quote);
const cited = citation({ n: 2, quote, start: at, end: at + quote.length });
const view = { citation: cited, text: TEXT, start, before: 'Before it.', after: 'After it.' };

describe('passageMessage', () => {
  it('shows the passage with the quote in bold, between its neighbours', () => {
    const [sent, ...more] = passageMessage(view, en) ?? [];
    expect(more).toEqual([]);
    expect(sent?.text).toBe(
      `[2] Jiutai signs fifteen projects\nCCFAO · 21 September 2022\n\n… Before it.\n${TEXT}\nAfter it. …`,
    );
    expect(sent && marks(sent)).toEqual([
      ['bold', '[2]'],
      ['text_link', 'Jiutai signs fifteen projects'],
      ['expandable_blockquote', '… Before it.'],
      ['bold', quote],
      ['expandable_blockquote', 'After it. …'],
    ]);
  });

  it('shows the passage alone where it is all of its document', () => {
    const [sent] = passageMessage({ ...view, before: null, after: ' ' }, en) ?? [];
    expect(sent?.text.endsWith(`2022\n\n${TEXT}`)).toBe(true);
  });

  it.each([
    ['has other words at its place', { text: TEXT.replace('Fifteen', 'Sixteen') }],
    ['begins behind the quote', { start: at + 1 }],
    ['ends before the quote does', { text: TEXT.slice(0, 40) }],
  ])('is null where the passage %s', (_, changed) => {
    expect(passageMessage({ ...view, ...changed }, en)).toBeNull();
  });

  it('shows a heading of Markdown without its marks', () => {
    const text = `## The ceremony\n\n${TEXT}`;
    const [from, to] = [start + text.indexOf(quote), start + text.indexOf(quote) + quote.length];
    const ofText = citation({ quote, start: from, end: to });
    const [sent] = passageMessage({ citation: ofText, text, start, before: null, after: null }, en) ?? [];
    expect(sent?.text.endsWith(`2022\n\nThe ceremony\n\n${TEXT}`)).toBe(true);
  });

  it('shows tables aligned, and the marker above the one that is quoted', () => {
    const rows = 'Place | Projects\nJiutai | 15\nLvyuan | 7';
    const text = ` All were counted.\n\n${rows}\n\nPlace | Guests\nDehui | 140\n`;
    const from = start + text.indexOf(rows);
    const ofRows = citation({ n: 3, quote: rows, start: from, end: from + rows.length });
    const [sent = { text: '', entities: [] }] =
      passageMessage({ citation: ofRows, text, start, before: null, after: null }, en) ?? [];
    expect(sent.text.split('\n').slice(3)).toEqual([
      ...['All were counted.', ''],
      ...['[3]', 'Place   Projects', '──────  ────────', 'Jiutai        15', 'Lvyuan         7', ''],
      ...['Place  Guests', '─────  ──────', 'Dehui     140'],
    ]);
    expect(marks(sent).map(([kind]) => kind)).toEqual(['bold', 'text_link', 'bold', 'pre', 'pre']);
  });

  it('goes over several messages where one cannot hold it', () => {
    const parts = passageMessage({ ...view, before: 'Before it. '.repeat(400), after: null }, en) ?? [];
    expect(parts.length).toBe(2);
    expect(parts.flatMap(marks)).toContainEqual(['bold', quote]);
  });
});
