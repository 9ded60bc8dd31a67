/**
 * The words that names of sections are made of. A short line of nothing else above a headline ("Investment Dynamics",
 * "招商动态") names the section of the site, not the article.
 */
export const SECTION_WORDS: ReadonlySet<string> = new Set(
  `news latest top headline headlines breaking local city municipal provincial regional national world international
  global china business biz finance economy economic market markets industry industries investment investments invest
  trade project projects promotion attraction development opening dynamics dynamic trend trends update updates focus
  highlights highlight spotlight insight insights feature features special report reports story stories topics topic
  media press release releases room center centre photo photos picture pictures video videos gallery notice notices
  announcement announcements information info policy policies events event activities activity government affairs
  work key important today in on by the of and for a at our numbers
  новости главное главные последние лента экономика бизнес инвестиции проекты события общество регион регионы
  뉴스 소식 최신 경제 투자 기업 보도자료 공지사항 공지 동향 정보`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Names of Chinese sections, whole: two or more of these words and nothing else, or one of the words that say "news". */
export const HAN_SECTION =
  /^(?:新闻|要闻|动态|资讯|快讯|公告|通知|公示|热点|头条|聚焦|新聞|要聞|動態|資訊|(?:招商|引资|投资|项目|园区|开发区|新闻|政务|时政|经济|产业|工作|本地|本市|城市|今日|图片|视频|媒体|国内|国际|省内|市内|区县|部门|基层|热点|重点|要闻|动态|资讯|信息|公告|通知|公示|快讯|中心|报道|聚焦|发布|公开|專題|专题|专栏|新聞|經濟|招商引资)(?:新闻|政务|时政|经济|产业|工作|图片|视频|媒体|热点|要闻|动态|资讯|信息|公告|通知|公示|快讯|中心|报道|聚焦|发布|公开|专题|专栏|新聞|動態))$/u;

/** How the masthead of a site ends that stands alone above the headline, and names who publishes. */
export const MASTHEAD =
  /(?:(?:Government|Municipality|Committee|Bureau|Commission|Administration|Ministry)(?: of [\p{L} ]{2,40})?(?: (?:Portal|Website|Online))?|(?:Official )?(?:Website|Web Portal|Portal)|(?:人民政府|管委会|管理委员会|政府)(?:网|门户网站|网站)?|(?:新闻|信息|门户)网(?:站)?|(?:日|晚|时|早)报(?:社)?|통신|신문|일보|правительств[оа][\p{L} ]{0,40})$/u;
