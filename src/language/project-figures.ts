import type { AmountMention } from './meaning.ts';

/** What is counted as a project is, whatever the news calls it. */
export const PROJECT_NOUNS: readonly string[] = ['projects', 'contracts', 'agreements'];

const PROJECTS_BEFORE =
  /(?:projects?|schemes?|ones|those|contracts|проект\p{Ll}{0,3}|договор\p{Ll}{0,3}|контракт\p{Ll}{0,3})(?: (?:of|over|above|exceeding|each|worth|with an investment of|стоимостью|от))*\s*$|(?:单个|单体|每个)(?:项目|項目)?(?:投资额?|投資額?)?\s*$/iu;
const OF_PROJECTS_AFTER =
  /^\s*(?:each\b|or (?:more|above)\b|and (?:more|above)\b|up\b|及?以上|和以上|кажд\p{Ll}+)|^\s*(?:及?以上)?的?(?:重大|重点|重點|产业|產業|工业|新|大)*(?:项目|項目)|^\s*(?:이상|초과)/iu;
const EACH_AFTER = /^\s*(?:\p{L}+ )?(?:each\b|or (?:more|above)\b|and (?:more|above)\b|up\b|及?以上|이상)/iu;

/** "Projects не менее чем на 90 млрд": what they come to together, at least. */
const FOR_A_SUM = /(?<!\p{L})на\s/u;

/** "The investment in nine projects exceeded …" says what it came to. */
const FINITE = /^(?:превы(?:ша[ею]т|си)|exceed(?:s|ed)\b|surpass(?:es|ed)\b|topped\b)/iu;

/**
 * True where an amount only says which projects are counted: "projects over RMB 50 million", 5000万元以上项目. Such an amount is never
 * what they are worth; "18 projects of 23 billion yuan" are worth that.
 */
export function isThreshold({ start, end, qualifier }: AmountMention, text: string): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end, end + 40)];
  if (FOR_A_SUM.test(text.slice(start, end))) return false;
  if (qualifier === 'about' || qualifier === 'up_to') return false;
  if (OF_PROJECTS_AFTER.test(after)) return true;
  if (EACH_AFTER.test(text.slice(Math.max(start, end - 12), end))) return true;
  if (FINITE.test(text.slice(start, end))) return false;
  return qualifier === 'over' && PROJECTS_BEFORE.test(before) && !/总投资额?\s*$|worth\s*$/u.test(before);
}
