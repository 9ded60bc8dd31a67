import { type AnswerLanguage, answerLanguage } from '../../language/answer-language.ts';
import { writeAmount } from '../../language/wording/figures.ts';
import type { ExtractiveAnswer } from '../extractive-answer.ts';
import type { LedgerAnswer } from '../from-ledger/ledger-answer.ts';
import { writeLedgerAnswer } from '../from-ledger/write-ledger-answer.ts';
import type { Citation } from '../result.ts';
import type { CarriedFigure } from '../verification/figures.ts';
import type { UnnumberedCitation } from '../verification/source.ts';
import type { VerifiedSentence } from '../verification/verify-sentence.ts';

/**
 * Puts verified sentences together: a sentence a line, each with the markers of its citations, which are numbered as they come. Where they
 * say what the ledger answers, its table and remarks follow, and its numbers stand.
 */
export function composeVerified(
  sentences: readonly VerifiedSentence[],
  language: AnswerLanguage,
  ledger: LedgerAnswer | null,
): ExtractiveAnswer {
  const citations: Citation[] = [...(ledger?.citations ?? [])];
  const lines = sentences.map((sentence) => {
    const numbers = sentence.citations.map((citation) => numberOf(citation, citations));
    const markers = [...new Set(numbers)].sort((a, b) => a - b).map((n) => `[${n}]`);
    return `${withOtherWordings(sentence, language)} ${markers.join('')}`;
  });
  const lead = lines.join('\n');
  return { text: ledger ? writeLedgerAnswer({ ...ledger, citations }, language, lead) : lead, citations };
}

/** The number of a citation; words that stand inside ones cited already share theirs. */
function numberOf(citation: UnnumberedCitation, citations: Citation[]): number {
  const known = citations.find(
    ({ document, start, end }) =>
      document === citation.document && start <= citation.start && end >= citation.end,
  );
  if (known) return known.n;
  citations.push({ ...citation, n: citations.length + 1 });
  return citations.length;
}

/**
 * Beside each sum that its source states in another language, the other wording: what the source has (120亿元) where the sentence has it
 * in the reader's units, the reader's (RMB 12 billion) where it has the source's. The conversion is ours, after verification.
 */
export function withOtherWordings({ text, sums }: VerifiedSentence, language: AnswerLanguage): string {
  return [...sums]
    .sort((a, b) => b.figure.start - a.figure.start)
    .reduce((written, sum) => {
      const other = otherWording(sum, language);
      if (other === null) return written;
      const { end } = sum.figure;
      const beside = language === 'zh' ? `（${other}）` : ` (${other})`;
      return written.slice(0, end) + beside + written.slice(end);
    }, text);
}

function otherWording({ figure, by }: CarriedFigure, language: AnswerLanguage): string | null {
  const [source] = by;
  if (!source || answerLanguage(source.text.text) === language) return null;
  const { value, high, unit, qualifier } = figure;
  const ours = writeAmount(
    { value, ...(high !== undefined && { high }), currency: unit, qualifier },
    language,
  );
  const other = bare(figure.words) === bare(source.mention.words) ? ours : source.mention.words;
  return bare(other) === bare(figure.words) ? null : other;
}

function bare(words: string): string {
  return words.replace(/\s/g, '').toLowerCase();
}
