import type { Span } from '../span.ts';

const AHEAD =
  /\b(?:will|shall|going to|plan(?:s|ned)? (?:to|for)|expect(?:s|ed)?|scheduled|slated|due|upcoming|about to|intends? to|aims? to|striv(?:es?|ing)|to be|targets?)\b|'ll\b|将|將|拟|擬|计划|計劃|预计|預計|力争|力爭|争取|爭取|即将|即將|有望|定于|定於|будет|будут|планиру|ожида|намечен|предстоит|예정|계획|전망/i;
const WEAK = /(?:\b(?:by|before|until|within)\s+(?:the\s+)?(?:end\s+of\s+)?$|到$|于$|до\s+$)/i;
const CLAUSE = 80;
const CLAUSE_BREAK = /[.,;:!?()\n，。；：！？、]/;

/**
 * Which way the words around a date without a year point: ahead where the same clause before it speaks of the future
 * ("will be finished in June", "将于6月"); to the nearer side where the future follows or only "by" stands before; back
 * otherwise, as news tells what has happened.
 */
export function leanOf(text: string, { start, end }: Span): 'back' | 'ahead' | 'near' {
  const before = lastClause(text.slice(Math.max(0, start - CLAUSE), start));
  const own = text.slice(start, end);
  if (AHEAD.test(before) || /^(?:this\s+)?(?:next|coming|upcoming)\b/i.test(own)) return 'ahead';
  const after = firstSentence(text.slice(end, end + CLAUSE));
  return AHEAD.test(after) || WEAK.test(before) || /^(?:by|before|until)\b/i.test(own) ? 'near' : 'back';
}

function lastClause(text: string): string {
  for (let at = text.length - 1; at >= 0; at--) {
    if (CLAUSE_BREAK.test(text[at] ?? '')) return text.slice(at + 1);
  }
  return text;
}

function firstSentence(text: string): string {
  const stop = text.search(/[.;!?\n。；！？]/);
  return stop < 0 ? text : text.slice(0, stop);
}
