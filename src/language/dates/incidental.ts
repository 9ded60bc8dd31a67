/** Words right before a date that tell when something was written, not when it happened; 60 code units are looked at. */
export const PUBLISHED_BEFORE =
  /(?:\b(?:published|posted|reported|released|updated|dated|issued|written|articles?|news|reports?|notices?|documents?|press release|as of|according to)\b[^.?!]{0,24}|(?:报道|報道|发布|發布|公布|刊登|新闻|新聞|截至|截止)(?:于|在)?|(?:опубликован|новост|стать|сообщен)[а-яё]*[^.?!]{0,16}|(?:보도|게시|발표|기사)[^.?!]{0,6})$/i;

/** The same right after the date: "9月21日报道", "the 21 September article". */
export const PUBLISHED_AFTER =
  /^\s*(?:'s\s+)?(?:(?:news|articles?|reports?|issue|edition|press release|notice)\b|的?(?:报道|報道|发布|發布|公布|新闻|新聞|消息)|자\s*(?:보도|기사))/i;
