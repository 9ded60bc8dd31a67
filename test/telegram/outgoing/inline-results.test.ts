import { describe, expect, it } from 'vitest';
import { inlineResults } from '../../../src/telegram/outgoing/inline-results.ts';
import { wordingFor } from '../../../src/telegram/wording/wording.ts';
import { answerOf, citation } from './answers.ts';

const en = wordingFor('en');
const many = (count: number, quote: string) =>
  Array.from({ length: count }, (_, at) =>
    citation({ n: at + 1, document: `${at}.txt`, quote: `${at} ${quote}` }),
  );

describe('inlineResults', () => {
  it('offers the answer with its sources, then each citation alone', () => {
    const [answer, first, ...more] = inlineResults(answerOf(), en);
    expect(more).toEqual([]);
    expect(answer).toMatchObject({ type: 'article', id: 'answer', title: 'Answer with sources' });
    expect(answer?.input_message_content.message_text).toMatch(
      /^15 projects .* \[1\]\n\nSources\n\[1\] Jiutai/,
    );
    expect(first).toMatchObject({
      id: 'citation-1',
      title: '[1] Jiutai signs fifteen projects',
      description: 'Fifteen projects were signed on September 18.',
    });
    expect(first?.input_message_content.message_text).toBe(
      '[1] Jiutai signs fifteen projects\nCCFAO · 21 September 2022\nFifteen projects were signed on September 18.',
    );
  });

  it('previews no page', () => {
    for (const { input_message_content } of inlineResults(answerOf(), en))
      expect(input_message_content.link_preview_options).toEqual({ is_disabled: true });
  });

  it('offers an abstention as one result that says so', () => {
    const result = answerOf({ status: 'no_evidence', answer: 'The corpus does not say.', citations: [] });
    expect(inlineResults(result, en)).toMatchObject([
      {
        id: 'answer',
        title: 'The documents do not say',
        input_message_content: { message_text: 'The corpus does not say.' },
      },
    ]);
  });

  it('leaves the folded quotes out of an answer that would not fit one message', () => {
    const [answer] = inlineResults(answerOf({ citations: many(4, 'They signed projects. '.repeat(60)) }), en);
    const { message_text } = answer?.input_message_content ?? { message_text: '' };
    expect(message_text).toContain('[4] Jiutai signs fifteen projects');
    expect(message_text).not.toContain('They signed projects.');
  });

  it('keeps to the limits of Telegram with many and long citations', () => {
    const citations = many(60, '签约。'.repeat(2000)).map((one) => ({ ...one, title: '标题'.repeat(100) }));
    const results = inlineResults(answerOf({ answer: 'Long. '.repeat(2000), citations }), en);
    expect(results).toHaveLength(50);
    expect(new Set(results.map(({ id }) => id)).size).toBe(50);
    for (const { id, title, description, input_message_content } of results) {
      expect(Buffer.byteLength(id)).toBeLessThanOrEqual(64);
      expect(title.length).toBeLessThanOrEqual(100);
      expect(description?.length).toBeLessThanOrEqual(160);
      expect(input_message_content.message_text).toMatch(/^.{1,4095}…$/s);
      expect(input_message_content.entities.length).toBeLessThanOrEqual(100);
    }
  });
});
