/** Words of a running total: all since some day, not what one event brought. */
export const TOTAL_WORDS =
  /\b(?:accumulat|cumulativ|so far|to date|up to now|until now|as of|by the end of|in total have|(?:since|from) the (?:beginning|start)|already\b.{0,30}\bthis year|this year .{0,40}\balready|in the first (?:\w+ )?(?:months?|quarter|half)|over the (?:past|last)|in (?:the )?(?:past |last )?\w+ years|during the year|over the twelve months|have been [\w ]{0,20} in total|in all since)|累计|累計|截至|截止|至今|以来|以來|目前|迄今|到现在|到現在|年初到|前[一二三四五六七八九十\d]+个月|上半年|全年累|今年已|已累|с начала года|нарастающим|по состоянию на|на сегодня|к настоящему|за (?:\S+ )?(?:месяц|год|лет|полугод|квартал)|누적|올해 들어|현재까지|지금까지|말 기준|(?:월|일|말|년)까지/iu;
/** Words of one event, by which a total of some months is told from a ceremony. */
export const EVENT_WORDS =
  /ceremon|centralized|集中(?:签约|開工|开工|开复工|開復工)|仪式|儀式|церемони|기공식|체결식/iu;
/** Words of a sum over some time that may leave out which step was summed. */
export const SUMMED_WORDS =
  /accumulat|cumulativ|\ba total of\b|\bcounted\b|\bin total\b|累计|累計|共计|共計|合计|всего|в общей сложности|누적|총/iu;
