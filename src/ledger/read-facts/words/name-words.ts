/** Words that end the name of a project: "Aerospace smart-manufacturing park". */
const WORKS_EN =
  '(?:Project|Park|Plant|Factory|Base|Center|Centre|Hub|Station|Complex|Campus|Headquarters|Mine|Refinery|Port|Terminal)';

/** Names of projects in Latin letters: capitalised words that end in a word for works. */
export const PROJECT_NAME_EN = new RegExp(
  `(?:\\p{Lu}[\\p{L}\\d&'’.-]*(?: (?:of|for|and|in|the) (?=\\p{Lu})| )){1,7}${WORKS_EN}(?![\\p{L}])`,
  'gu',
);
/** Names in quotation marks behind words that say they are projects. */
export const QUOTED_NAME =
  /(?:projects?|such as|including|named|项目|項目|проект\p{Ll}*|프로젝트)[^"“«「《.。]{0,16}["“«「《]([^"”»」》]{2,60})["”»」》]/gu;
/** 项目有A、B和C等项目: a list of names before 等项目. */
export const LISTED_ZH = /(?:包括|有|如|其中|涉及)([^。;；:：，,]{4,80})等(?:重[大点])?(?:项目|項目)/gu;

const FIRM_EN =
  '(?:Group|Company|Corporation|Corp\\.?|Co\\.,? ?Ltd\\.?|Ltd\\.?|Limited|Inc\\.?|Holdings?|GmbH|AG|Bank|Industries)';
/** Firms in Latin letters. */
export const FIRM_NAME_EN = new RegExp(
  `(?:\\p{Lu}[\\p{L}\\d&'’.-]* ){1,5}${FIRM_EN}(?![\\p{L}])(?: ${FIRM_EN}(?![\\p{L}]))*`,
  'gu',
);
/** 到场的企业里有A、B和C. */
export const LISTED_FIRMS_ZH =
  /(?:企业|企業|公司|投资方|投資方|客商)(?:里|中)?(?:有|包括|为|為|:|：)([^。;；:：，,]{2,80})/gu;
export const FIRM_NAME_ZH =
  /(?<=由|与|和|、|,|，|。|^)[\p{Script=Han}A-Za-z]{2,12}(?:集团|集團|有限公司|股份)(?:有限公司)?/gu;
export const FIRM_NAME_RU = /(?:ТОО|ООО|АО|ПАО|ОАО|ЗАО|компани\p{Ll}+|групп\p{Ll}+) «[^»]{2,50}»/gu;
export const FIRM_NAME_KO =
  /(?:\(주\)|㈜|주식회사)\s?[가-힣A-Za-z]{2,12}|[가-힣A-Za-z]{2,10}(?:그룹|전자|자동차|화학|중공업)(?=[은는이가과와의,])/gu;
/** No firm, though it looks like one. */
export const NO_FIRM = /^(?:The|This|That|In|On|At|By|From|With|Our|Development|World) /u;
