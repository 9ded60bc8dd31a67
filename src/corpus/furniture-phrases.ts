/** One kind of page furniture: what a page shows on every article and no reader came for. */
export interface FurniturePhrase {
  /** Matched in any case, from one separator to the next. */
  readonly pattern: string;
  /**
   * A line made of phrases alone is furniture only if one of them is telling. `home` or `中` may also be a word of the
   * news; "Site Overlay" or "字体" is not.
   */
  readonly telling: boolean;
}

const NAME = '[^|。，,;；!?！？]{0,80}?(?=\\s{2,}|[|。.]|$)';

/** What a line must consist of, phrase by phrase, to be furniture. General wording only: nothing of one site. */
export const FURNITURE_PHRASES: readonly FurniturePhrase[] = [
  // Font size, print, close
  { pattern: '(?:text|font)s?(?: size)?\\s*[:：]', telling: true },
  { pattern: 'font size', telling: true },
  { pattern: '字[体號号體]\\s*[:：]?', telling: true },
  { pattern: 'a\\s?[+-]', telling: true },
  { pattern: 'l\\s+m\\s+s', telling: true },
  { pattern: 's\\s+m\\s+l', telling: true },
  { pattern: '大\\s*中\\s*小', telling: true },
  { pattern: '(?:a|s|m|l|大|中|小|特大|超大|默认|[|])', telling: false },
  { pattern: 'print(?: this)?(?: page| article)?', telling: true },
  { pattern: '(?:我要|打印|列印)?(?:打印|列印|关闭|關閉)(?:本页|此页|本頁|窗口|視窗|文章)?', telling: true },
  { pattern: 'распечатать|версия для печати|인쇄(?:하기)?|글자\\s?크기|프린트', telling: true },
  // Menus and overlays
  { pattern: 'site overlay|skip to (?:main )?content|back to (?:top|list|home)|close menu', telling: true },
  { pattern: '(?:contact|about) us|site ?map|faqs?|help|feedback', telling: true },
  {
    pattern: 'privacy (?:policy|statement|notice)|terms (?:of use|of service|and conditions)|cookie policy',
    telling: true,
  },
  {
    pattern: 'log ?in|sign (?:in|up|out)|register|subscribe|search|menu|language|english|mobile version',
    telling: true,
  },
  { pattern: 'home(?:page)?', telling: true },
  { pattern: 'news|services?|investment|media|products?|business|more', telling: false },
  {
    pattern:
      '首\\s?[页頁]|网站地图|網站地圖|联系我们|聯繫我們|关于我们|關於我們|返回(?:首页|顶部|列表|上一页)|无障碍(?:浏览)?',
    telling: true,
  },
  {
    pattern: '设为首页|加入收藏|收藏本站|隐私声明|免责声明|登录|注册|繁[体體](?:版)?|手机版|客户端',
    telling: true,
  },
  { pattern: 'главная|контакты|карта сайта|о нас|войти|наверх|версия для слабовидящих', telling: true },
  {
    pattern: '홈|메뉴|로그인|회원가입|사이트맵|개인정보\\s?처리방침|이용약관|목록(?:으로)?|본문\\s?바로가기',
    telling: true,
  },
  // Sharing
  { pattern: 'share(?: this)?(?: article| page)?(?: (?:to|on|with|via))?\\s*[:：]?', telling: true },
  { pattern: '分享(?:到|至|给)?\\s*[:：]?|分享本页', telling: true },
  { pattern: 'поделиться(?: в)?\\s*[:：]?|공유(?:하기)?', telling: true },
  {
    pattern:
      'facebook|twitter|x|weibo|wechat|whatsapp|linkedin|telegram|instagram|youtube|pinterest|email|qq(?:空间)?|copy link|微信|微博|新浪微博|朋友圈|вконтакте|одноклассники|카카오톡|페이스북|트위터|네이버',
    telling: false,
  },
  { pattern: '(?:用?微信)?扫一扫[^。，]{0,24}|掃一掃[^。，]{0,24}|扫码[^。，]{0,20}', telling: true },
  // Neighbouring articles
  { pattern: '(?:上一[篇条則则頁页]|下一[篇条則则頁页])(?:\\s*[:：][^。]{0,100})?', telling: true },
  {
    pattern:
      '(?:prev(?:ious)?(?: article| page| news| post)?|next (?:article|page|news|post|one))\\s*[:：][^.。]{0,120}',
    telling: true,
  },
  { pattern: '(?:previous|next) (?:article|page|post)', telling: true },
  {
    pattern:
      '(?:related (?:articles|news|links|posts)|read more|相关(?:新闻|文章|链接|阅读)|推荐阅读|关련기사|관련기사)\\s*[:：]?',
    telling: true,
  },
  {
    pattern: '(?:предыдущая|следующая)(?: новость| статья)?(?:\\s*[:：].{0,100})?|이전\\s?글|다음\\s?글',
    telling: true,
  },
  // Copyright, registration, counters
  {
    pattern: `(?:copyright\\s*(?:©|\\(c\\)|(?:19|20)\\d{2}|by|[:：])|©|\\(c\\)\\s*(?:19|20)\\d{2})${NAME}`,
    telling: true,
  },
  { pattern: `all rights reserved\\.?(?:\\s*[:：]${NAME})?`, telling: true },
  {
    pattern: `(?:版权所有|版權所有|著作权|все права защищены|무단\\s?전재)\\s*[:：©]?${NAME}`,
    telling: true,
  },
  { pattern: '(?:主办|承办|技术支持|主管|网站管理)(?:单位|方)?\\s*[:：][^。，]{0,40}', telling: false },
  {
    pattern:
      '(?:record (?:no|number)\\.?\\s*[:：]?\\s*)?(?:[\\p{Script=Han}]|jicpb|icp)?\\s?(?:icp)(?:b|[备備证證])?\\s*(?:no\\.?)?\\s*\\d{5,}(?:号|號)?(?:-\\d+)?',
    telling: true,
  },
  {
    pattern: 'record (?:no|number)\\.?\\s*[:：]\\s*[a-z]{0,8}\\s*(?:no\\.?)?\\s*[\\d-]{0,14}',
    telling: true,
  },
  { pattern: '[\\p{Script=Han}]公网安备\\s*\\d{8,}\\s*号?|网站标识码\\s*[:：]?\\s*\\w+', telling: true },
  { pattern: '(?:total )?(?:visits|views|hits|clicks|visitors)\\s*[:：]\\s*[\\d,]*', telling: true },
  { pattern: '(?:浏览|阅读|点击|访问)(?:次数|量|数)?\\s*[:：]\\s*\\d*\\s*(?:次|人)?', telling: true },
  { pattern: '(?:просмотров|조회수?)\\s*[:：]\\s*\\d*', telling: true },
  { pattern: '(?:legal )?disclaimer(?:\\s*[:：][^.。]{0,60})?', telling: true },
  { pattern: '(?:produced|powered) by(?:\\s*[:：][^.。]{0,60})?', telling: true },
  { pattern: 'advertisement|реклама|广告', telling: true },
  { pattern: '!\\[[^\\]]*\\]\\([^)]*\\)', telling: true },
];

/** What may stand between phrases. */
export const SEPARATORS = '[\\s|┆丨·•/\\\\,，、()（）【】\\[\\]<>《》_*=:：.©+—–-]+';

/** What may introduce a breadcrumb. */
export const BREADCRUMB_STARTS: RegExp =
  /^(?:(?:your |the )?current (?:location|position)|you are here|location|position|(?:您|你)?(?:当前|现在|目前|所在)?(?:的)?(?:所在)?位置|(?:當前|現在)位置|вы здесь|현재\s?위치)\s*(?:is)?\s*[:：]\s*/iu;

/** What a breadcrumb starts from. */
export const HOME_WORDS: RegExp = /^(?:home(?:page)?|首\s?[页頁]|главная|홈)$/iu;
