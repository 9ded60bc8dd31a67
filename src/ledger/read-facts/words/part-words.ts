/** Behind these a number is one already told, of which the next is a part: "of the 86", "among the 15". */
export const BASE_BEFORE =
  /(?:(?<!total )(?<!sum )\b(?:of|among|amongst|out of|from)\s+(?=(?:all\s+)?(?:the|these|those|its|their|this|[\p{L}]+['’]s|\d|$))(?:all\s+)?(?:the|these|those|its|their|this|[\p{L}]+['’]s)?\s*(?:total of\s+)?|(?:在|于)?(?:这|這|上述|全部|该|以上)(?:批)?|из (?:этих |всех |общих )?|среди (?:этих |всех )?|\b(?:the|these|those) )$/iu;
/** A number with these before or in its clause is a part of the one before it. */
export const PART_WORDS =
  /\bof (?:which|them|these|those|whom)\b|\bamong (?:which|them|these|those)\b|\b\d+ of (?:the|its|their)\b|\bmost of them\b|\bwherein\b|\bthereof\b|\bincluding \d|^(?:Of|Among|Another|The (?:remaining|other|rest))\b|其中|包括(?:新建|续建)|分为|^分[区區类類]|按(?:类型|行业|片区|级别)分|из (?:них|которых|этих)|в том числе|среди них|이 중|그중|이 가운데|이 중에서/iu;
/** Behind these some of the projects are named. */
export const PART_BEGINS =
  /[,，;；(（]\s*(?:including|among (?:which|them|these)|of which|wherein|其中|包括|включая|в том числе|из (?:них|которых)|среди них|이 중|그중|포함)/iu;
/** Words before a count that only point back at projects already told. */
export const TOLD_AGAIN_AFTER = /^\s*(?:个|個)?(?:项目|項目)?(?:中|里|当中|當中|以?内)(?!国|心|央|部|关|试)/u;
/** A sentence that goes on about projects counted before it: "Of the twelve, seven …", "Another 11 …", "Seven are …". */
export const PART_SENTENCE =
  /\bof (?:them|these|those|which|the (?:\d|\p{L}+))|^(?:Of|Among|Another|Most|Some|And)\b|^[\p{L}\d,-]+ (?:more )?(?:are|were|have|had|will|went|of|serve|build|make|belong)\b|\bamong them\b/iu;
/** What projects do that are told apart by it. */
export const PART_VERB_AFTER =
  /^(?:,? (?:more )?(?:of (?:them|these|those|which|the|all|its)|(?:already |also |now |since )?(?:(?:are|were|is|was|have|has|had|will|would)(?! (?:been )?(?:described|named|mentioned|listed|reported|announced|visited|shown|presented))|go|goes|went|serve|build|make|process|produce|belong|come|came|cover|involve|concern|deal|began|begin|start|started|resumed|new|industrial|domestic|foreign))\b)/iu;
/** Sums and numbers that are told in the same order: "57, 19 and 11 …, with RMB 20.3, 4.8 and 2.1 billion respectively". */
export const RESPECTIVELY = /\brespectively\b|分别|分別|соответственно|각각/iu;
