import type { OutcomeRule } from './outcome-rule.ts';

const BE = '(?:(?:was|were|is|are|got|(?:has|have|had)(?: [a-z]+)? been)(?: [a-z]+ly| now| since)? )';
const OFF =
  '(?:cancell?ed|called off|scrapped|abandoned|ruled out|rejected|terminated|annulled|rescinded|revoked|voided|dropped|axed)';
const PUT_OFF =
  '(?:postponed|delayed|deferred|put off|put on hold|suspended|halted|shelved|frozen|pushed back|put back|rescheduled)';
const FAILED =
  "(?:(?:has |have |had )?(?:fell|fallen) through|(?:has |have |had )?(?:collapsed|foundered)|c[oa]me to nothing|(?:did not|didn['’]t|never) (?:go ahead|take place|took place|happen(?:ed)?|materiali[sz]ed?))";
const OTHER_VERB =
  '(?:was|were|is|are|has|have|had|will|would|did|does|do|took|takes|said|says|came|went|began|saw|drew|brought|marks|marked|never|fell|collapsed|foundered|but|while|because|after|although|though|whereas)';
/** The rest of a subject up to its verb, with what stands between commas ("set for June 15,") and what hangs on it. */
const SUBJECT = `(?:,? (?:which|that|who) (?:was|were|is|are|has|have|had) [^,]{1,60},|(?! ${OTHER_VERB}(?![a-z])).)*? `;

/** Steps that are nouns: what is said of them behind is said of the step. */
const NOUN =
  /^(?:signing|plans? (?:to|for)|propos(?:al|ing)|ground-?breaking|break(?:ing)? ground|kick-?offs?|opening|start of|start(?![a-z])|launch(?![a-z])|commencement|completion|inauguration|resum(?:ption|ing)|restart(?![a-z])|settlement|landing|construction(?: work)?$|commissioning|(?:volume|mass|serial|trial|commercial) production|(?:a|an|the|first|investment|cooperation|supply) deals?|memorand|mous?(?![a-z]))/i;
/** "The contract signed …": the step describes what the verb behind it is about. */
const OF_NOUN =
  /(?<![a-z])(?:projects?|agreements?|contracts?|deals?|memorand(?:um|a|ums)|mous?|pacts?|accords?|plans?|proposals?|bids?)(?:,? (?:that|which)(?: (?:was|were|had been|has been|have been))?| to)? $/i;
const RUMOURS =
  '(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|news|stories|speculation|assertions?)';
const DENY =
  '(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?)';
const FEW_NAMES =
  "(?: (?!(?:and|but|after|to|was|were|is|are|has|have|had|that|which)(?![a-z]))[\\w'’-]+){0,5}";

export const ENGLISH_OUTCOMES: readonly OutcomeRule[] = [
  {
    outcome: 'negated',
    before: new RegExp(
      `(?<![a-z])${DENY} (?:[a-z]+ ){0,3}?(?:${RUMOURS}|that|having|it)(?![a-z])(?:(?! but ).)*$`,
      'i',
    ),
  },
  {
    outcome: 'negated',
    before: new RegExp(`(?<![a-z])${RUMOURS} (?:that|of)(?![a-z]).*$`, 'i'),
    after: new RegExp(
      `^.{0,120}? ${BE}(?:denied|false|untrue|unfounded|groundless|refuted|dismissed|rejected|not true)(?![a-z])`,
      'i',
    ),
  },
  {
    outcome: 'negated',
    before:
      /(?<![a-z])(?:almost|nearly|all but|rather than|instead of|denying|den(?:y|ies|ied)|(?:stopp?ed|fell|fallen) (?:just )?short of|rul(?:ed?|es|ing) out|(?:refus|declin)(?:ed?|es|ing) to|decided (?:not to|against)|(?:back|pull|walk)(?:ed|s) (?:out|away) (?:of|from)|withdrew from)(?: (?:having|been|be|the|a|an))* $/i,
  },
  {
    outcome: 'negated',
    before: new RegExp(
      `(?<![a-z])(?:cancel(?:s|l?ed|l?ing)?|call(?:s|ed|ing)? off|scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?|terminat(?:e|es|ed|ing)|annul(?:s|led|ling)?|rescind(?:s|ed|ing)?|revok(?:e|es|ed|ing)|reject(?:s|ed|ing)?) (?:the|its|their|a|an|all|this|that|plans?|\\d[\\d,]*)${FEW_NAMES}(?: to| for)? $`,
      'i',
    ),
  },
  {
    outcome: 'negated',
    words: /deals?$|^memorand|^mous?$/i,
    before:
      /(?:(?<![a-z])(?:not|never|almost|nearly|without|failed to|refused to|declined to)|n['’]t)(?: (?:yet|have|ever))* (?:sign|ink|seal|strik|struck|reach|conclud|clos|clinch|secur|land|mak|made|won|win)[a-z]* (?:(?:the|its|any|an?) )?$/i,
  },
  {
    outcome: 'negated',
    words: NOUN,
    after: new RegExp(`^${SUBJECT}(?:${BE}${OFF}|${FAILED})(?![a-z])`, 'i'),
  },
  {
    outcome: 'negated',
    before: OF_NOUN,
    after: new RegExp(`^${SUBJECT}(?:${BE}${OFF}|${FAILED})(?![a-z])`, 'i'),
  },
  { outcome: 'planned', words: NOUN, after: new RegExp(`^${SUBJECT}${BE}${PUT_OFF}(?![a-z])`, 'i') },
  {
    outcome: 'planned',
    before:
      /(?<![a-z])(?:postpon(?:e|es|ed|ing)|delay(?:s|ed|ing)?|put(?:s|ting)? off|defer(?:s|red|ring)?|suspend(?:s|ed|ing)?|shelv(?:e|es|ed|ing)|push(?:es|ed|ing)? back|supposed to|(?:verge|brink|point) of|c[oa]me close to|close to)(?: (?:the|its|their|a|an|all|this|that|formal|formally|official|officially|planned|centralized|have|been|be))* $/i,
  },
];
