/** News that corrects an earlier report says so. */
export const CORRECTION =
  /(?:^|[.!?:>]\s*|\n)\W*corrections?\b\s*[:：.—-]|\bcorrections? (?:to|of) (?:our|the|an)\b|\berrat(?:um|a)\b|\bshould have (?:read|said|been)\b|\bwe correct\b|更正|勘误|勘誤|(?<!\p{L})(?:поправк|исправлени|опровержени)\p{L}*\s*[:：.—-]|정정\s?(?:보도|합니다|[:：])|바로잡습니다/iu;
/** Behind these the right figures stand. */
export const RIGHT_FIGURES =
  /应为|應為|应是|更正为|更正為|实为|实际为|实际是|正确的?(?:数据|数字|金额|数量|表述)?(?:为|是|应为)|\bshould (?:have )?(?:be|been|read|say|said)\b|\b(?:correct|right|true|actual)(?:ed)? (?:[\p{L}]+ ){0,2}(?:is|are|was|were)\b|\b(?:in fact|actually)\b|следует читать|должно быть|(?:правильн|верн)\p{L}+ (?:цифр|сумм|данн|числ|показател)\p{L}*|на самом деле|올바른|실제로는|정확한/iu;
/** Behind these the wrong ones: "4 projects, not 14". */
export const NOT_THESE =
  /\bnot\b|\binstead of\b|\brather than\b|而非|而不是|(?<!\p{L})а не(?!\p{L})|(?<!\p{L})вместо(?!\p{L})/giu;
/** What was reported, and what was wrong about it. */
export const REPORTED =
  /有误|有誤|错误|錯誤|误[报报写为作]|报道|报导|報道|刊[发登]|\breport|\bsaid\b|\bstated\b|\bwrote\b|\bgave\b|mistake|\bin error\b|\bwrong|\bincorrect|\berroneous|сообщ|написа|ошиб|неверн|неправильн|보도|잘못|오류|기사/iu;
/** The day of the report that is corrected is not that of the event. */
export const REPORT_DAY_BEFORE =
  /(?:\b(?:reports?|article|story|news|published|issue|edition)\b[^,.;]{0,12}|(?:заметк|сообщени|стать|материал|новост|публикаци)\p{L}* (?:от |за )?)$/iu;
export const REPORT_DAY_AFTER =
  /^(?:,? ?(?:we|this|the|our|it|an)\b[^,.]{0,24}\b(?:reported|wrote|said|published)|[^，,。]{0,8}(?:报道|报导|報道|刊发|刊登|消息|稿件|一文)|,? ?(?:мы |наш\p{L}* |издани\p{L}+ )?(?:сообщ|писал)\p{L}*|(?:일)?자? ?(?:보도|기사))/iu;
/** Words by which a quote alone shows that it sets an earlier report right. */
export const SETS_RIGHT =
  /更正|勘误|应为|應為|\bcorrections?\s*[:：.]|\b(?:correct|corrected|right) (?:figures?|numbers?|sums?|amounts?) (?:is|are|was|were)\b|(?<!\p{L})поправк\p{L}*\s*[:：.]|правильн\p{L}+ (?:данн|цифр|сумм|числ)|정정|올바른/iu;
