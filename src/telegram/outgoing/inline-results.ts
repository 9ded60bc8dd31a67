import type { InlineQueryResultArticle } from 'telegraf/types';
import type { AnswerResult, Citation } from '../../answering/result.ts';
import type { Wording } from '../wording/wording.ts';
import { answerText, shortAnswerText } from './answer-message.ts';
import { type FormattedText, join } from './formatted-text.ts';
import { oneLine } from './one-line.ts';
import { messagePayload, type TextPayload } from './outgoing-message.ts';
import { sourceEntries, sourceTitle } from './sources-block.ts';
import { LONGEST_TEXT, splitFormatted } from './split-text.ts';

/** An article that inserts a text with marks; telegraf's own type knows fewer kinds of marks. */
export type InlineArticle = Omit<InlineQueryResultArticle, 'input_message_content'> & {
  readonly input_message_content: {
    readonly message_text: string;
    readonly entities: TextPayload['entities'];
    readonly link_preview_options: TextPayload['link_preview_options'];
  };
};

/** Lengths, in UTF-16 units, that the lists of clients show whole. */
const LONGEST_TITLE = 100;
const LONGEST_DESCRIPTION = 160;
/** Telegram takes 50 results; the answer is one of them. */
const MOST_CITATIONS = 49;

const NONE_LEFT_OUT: ReadonlySet<number> = new Set();

/**
 * An answer as results of an inline query: the whole answer with its sources, then each citation alone, quote and
 * source. What is inserted fits one message; an answer too long for that is inserted without its folded quotes, and cut as
 * a last resort. An abstention is one result: what is near is no answer to be handed on alone.
 */
export function inlineResults(result: AnswerResult, wording: Wording): InlineArticle[] {
  const { citations, status, answer } = result;
  const whole = answerText(result, wording);
  const fits = splitFormatted(whole).length === 1;
  const text = oneMessage(fits ? whole : shortAnswerText(result, wording));
  if (status === 'no_evidence') return [article('answer', wording.inline.nothing, answer, text)];
  return [
    article('answer', wording.inline.answer, answer, text),
    ...citations.slice(0, MOST_CITATIONS).map((citation) => citationArticle(citation, wording)),
  ];
}

function citationArticle(citation: Citation, wording: Wording): InlineArticle {
  const { n, quote } = citation;
  const text = oneMessage(sourceEntries([citation], NONE_LEFT_OUT, wording));
  return article(`citation-${n}`, sourceTitle(`[${n}]`, citation).text, quote, text);
}

/** A text as far as one message holds it; what is left out shows as `…`. */
function oneMessage(text: FormattedText): FormattedText {
  const [whole, ...more] = splitFormatted(text);
  if (whole && more.length === 0) return whole;
  return join([...splitFormatted(text, LONGEST_TEXT - 1).slice(0, 1), '…']);
}

function article(id: string, title: string, description: string, text: FormattedText): InlineArticle {
  const payload = messagePayload(text);
  return {
    type: 'article',
    id,
    title: oneLine(title, LONGEST_TITLE),
    description: oneLine(description, LONGEST_DESCRIPTION),
    input_message_content: {
      message_text: payload.text,
      entities: payload.entities,
      link_preview_options: payload.link_preview_options,
    },
  };
}
