import type { AnswerLanguage } from '../../language/answer-language.ts';
import { writeAmount, writeProjects } from '../../language/wording/figures.ts';
import type { CorrectedFacts } from '../../ledger/corrections.ts';
import type { Fact } from '../../ledger/fact.ts';
import { ANSWER_PHRASES } from '../wording/phrases.ts';
import { standsIn } from './facts-in-quotes.ts';
import type { Reply } from './reply-from-ledger.ts';
import { LEDGER_PHRASES } from './wording.ts';

/** An answer whose quotes have a figure that a person has corrected says so: the quote stays as it is, the correction wins. */
export function withCorrections(
  reply: Reply,
  { corrections }: Pick<CorrectedFacts, 'corrections'>,
  language: AnswerLanguage,
): Reply {
  const isCorrected = ({ id }: Fact) =>
    corrections.get(id)?.some(({ change }) => change?.projects !== undefined || change?.amount !== undefined);
  const lines = reply.facts.filter(isCorrected).flatMap((fact) => {
    const citation = reply.citations.find((one) => standsIn(fact, one));
    return citation
      ? [`${LEDGER_PHRASES[language].corrected(figuresOf(fact, language))} [${citation.n}]`]
      : [];
  });
  return lines.length === 0 ? reply : { ...reply, text: [reply.text, '', ...lines].join('\n') };
}

function figuresOf({ projects, amount }: Fact, language: AnswerLanguage): string {
  return [projects && writeProjects(projects, language), amount && writeAmount(amount, language)]
    .filter((figure) => figure !== null)
    .join(ANSWER_PHRASES[language].separator);
}
