/** Heads of a sentence that gives the sum of what the sentence before spoke of: "Together they are worth …". */
export const SUM_GOES_ON =
  /^(?:They|Their|Together|Altogether|In (?:all|total)|These|Those|It|Its|The (?:total|sum|investment|projects?|plant|factory|park|contracts?|agreements?)|Total|All|Investment|More than|Over|About|Around|With)\b|^(?:计划|計劃)?(?:总投资|總投資|项目总投资|項目總投資)|^(?:合计|合計|共计|总额|總額|项目|項目|该项目|該項目|园区|投资)|^(?:Они|Их|Общ|Всего|Суммарн|Проект|Стоимост|Инвестици|Объ[её]м|Сумма|Оценива|Вложен)|^(?:총|이들|전체|투자|사업비|모두|합계|이 사업)/u;
/** How a clause or a sentence begins that gives the sum of all parts told before. */
export const WHOLE_SUM =
  /^\s*(?:(?:and |with |for |at )?(?:an? |the |their |its )?(?:combined |overall |total)|totall?ing|totals?\b|altogether|together|in (?:all|total)|they (?:all )?(?:are|have|will)|all (?:of them|projects|told|are|the)|总投资|總投資|计划总投资|项目总投资|总额|總額|合计|合計|共计|共計|всего|общ|суммарн|с общ|на общ|в общей|총|모두|합계|전체)/iu;
/** Works that are one project: what a sum without a number of projects must be said of. */
export const SINGLE_WORKS =
  /\b(?:project|plant|factory|park|base|cent(?:er|re)|hub|station|complex|campus|mine|refinery|farm|line|phase|facility|headquarters|contract|agreement|memorandum)\b|项目|項目|工厂|工廠|厂|园区|園區|产业园|產業園|基地|电站|電站|中心|总部|生产线|一期|二期|三期|协议|協議|合同|проект(?!ов)|завод|фабрик|парк|комплекс|центр|станци|комбинат|предприяти|соглашени[ея]|контракт(?!ов)|프로젝트|공장|단지|기지|센터|발전소|사업|라인/iu;
/** The occasion at which things were done that the next sentences count. */
export const OCCASION =
  /ceremon|signing|ground-?breaking|centrali[sz]ed|concentrated|\bevent\b|\bheld\b|活动|活動|仪式|儀式|集中|签约会|大会|церемони|мероприяти|форум|행사|체결식|기공식|착공식/iu;
/** The first column of a table of projects. */
export const PROJECT_COLUMN =
  /\b(?:projects?|name|schemes?)\b|项目|項目|名称|名稱|проект|наименование|프로젝트|사업/iu;
export const TOTAL_ROW = /^\W*(?:total|sum|in all|合计|合計|总计|總計|итого|всего|합계|총계)/iu;
/** Words of a number with which projects are counted, where no digit stands. */
export const NUMBER_WORD =
  /\d|[一二三四五六七八九十百千两兩]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|\w+teen|\w+ty)\b|(?:одн|дв[аеу]|тр[иеё]|четыр|пят|шест|сем|восе|восьм|девят|десят|сорок|сто|двести)\p{Ll}*|(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무)\s?(?:개|건|곳)/iu;
/** One of several told before. */
export const MEMBER_WORDS =
  /^(?:其中|Among (?:them|these)|One of (?:them|these)|Из них|Среди них|이 중|그중)|\b(?:the|these) [\p{L}\d-]+ projects include\b/iu;
/** Papers that are several. */
export const SEVERAL = /\d+\s?份|\b\d+ (?:agreements|contracts)\b/u;
