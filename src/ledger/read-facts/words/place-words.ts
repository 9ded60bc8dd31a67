/** Before a place where people only met, or from where the money comes. */
export const VENUE_BEFORE =
  /(?:\b(?:held|hosted|convened|opened|gathered|venue [\p{L} -]{0,40}|took place|ceremony|forum|meeting|conference)\b[\p{L}, ]{0,16} in\s*|\b(?:compan(?:y|ies)|firms?|enterprises?|investors?|partners?|group|banks?)\b (?:\w+ )?from\s*|come from\s*|with (?:a )?(?:company|firm) (?:from|of)\s*)$/iu;
export const VENUE_AFTER = /^[^,，。;；]{0,14}(?:举行|舉行|召开|召開|举办|舉辦|开幕)/u;
export const VENUE_MARK = /在\s*$/u;
/** "The main venue was … in Changchun City". */
export const VENUE_SENTENCE = /\bvenues?\b|主会场|分会场|主會場/iu;

/** Words for the whole province, city or district that the news is about. */
export const WHOLE_PROVINCE =
  /\b(?:the|this) (?:whole |entire )?province\b|province[-’']?(?:wide|s)|全省|我省|该省|省内|по (?:всей )?(?:провинции|области)|(?:전\s?성|성 전체)(?!\p{L})/iu;
export const WHOLE_CITY =
  /\b(?:the|this) (?:whole |entire )?city\b|city-?wide|全市|我市|该市|市内|по (?:всему )?городу|시 전체/iu;
export const WHOLE_DISTRICT =
  /\b(?:the|this) (?:whole |entire )?(?:district|zone|county|area)\b|全区|全區|该区|全县|全縣|我区|по району/iu;
/** Where something was done, by the side of whose it is: 연변주는 … 연길에서. */
export const TOLD_WHERE_AFTER = /^에서/u;
/** A name with its kind: 永春县 is a county, 永春 may be the name of anything. */
export const FULL_NAME =
  /[省市区區县縣州盟旗]$|\b(?:Province|City|County|District|Prefecture|Region|Zone|Area|Municipality)\b|област|район|край|провинц|[성시주현구군]$/iu;
