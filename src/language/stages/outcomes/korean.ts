import type { OutcomeRule } from './outcome-rule.ts';

const OFF = '(?:무산|취소|백지화|파기|해지|철회|결렬|불발)(?!되지|하지|는 없)';
const PUT_OFF = '(?:연기|미뤄|미뤘|늦춰|늦췄|보류|유보|순연|지연)(?!되지|하지|는 없)';
/** The end of the step's own word, or what makes it describe a noun (체결된 협약이). */
const NOUN_END = '(?:식|행사|일정)?(?:[은는이가을를도의])?';
const WAS_TO = '(?: ?예정이던| ?예정이었던| ?계획이던|할 예정이던|될 예정이던|하기로 한|하기로 했던)';
const DESCRIBES = `(?:된|한|했던|됐던|되었던|${WAS_TO})`;
/** Up to five words that begin no other clause. */
const WORDS = '(?: (?![^ ]*(?:따라|고|며|지만|으나)(?: |$))[^ ,]+){0,5}? ?';

export const KOREAN_OUTCOMES: readonly OutcomeRule[] = [
  {
    outcome: 'negated',
    after:
      /^.{0,20}(?:다는|란|라는|했다|됐다) ?(?:[가-힣]+ )?(?:보도|소문|주장|설|의혹|소식).{0,16}(?:부인|반박|사실이 아니|사실무근|일축)/,
  },
  { outcome: 'negated', after: /^(?:을|를| ?사실을| ?여부를|한 사실을|했다는 것을) ?(?:부인|반박)/ },
  { outcome: 'negated', after: /^(?:할|될) 뻔/ },
  { outcome: 'negated', after: new RegExp(`^(?:${DESCRIBES}|${NOUN_END})${WORDS}${OFF}`) },
  { outcome: 'negated', after: new RegExp(`^${NOUN_END} ?중단`) },
  { outcome: 'planned', after: new RegExp(`^(?:${WAS_TO}|${NOUN_END})${WORDS}${PUT_OFF}`) },
];
