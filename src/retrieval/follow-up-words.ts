/** How a follow-up begins: "and", "what about", 那, а что насчёт, 그럼. What comes after it is the follow-up itself. */
export const OPENER =
  /^\s*(?:(?:ok(?:ay)?|and|but|or|so|also|then|plus|(?:what|how) about|what of|(?:the )?same (?:(?:question|thing) )?(?=for\b|in\b))\b[\s,]*)+|^\s*(?:那么|那(?![里边儿些个年时天次份])|还有|另外|然后|以及|换成)[\s,，]*|^\s*(?:(?:ну|а|и|также|тоже|тогда|(?:что|как) насч[её]т|что по)(?![а-яё])[\s,]*)+|^\s*(?:그럼|그러면|그리고|그렇다면|그런데|또한?)(?=[\s,])[\s,]*/iu;

/** How a follow-up ends that only names what is new: 呢, 은요. */
export const CLOSER = /呢[\s?？。]*$|[은는]요[\s?？]*$/u;

/** Words that stand for several things named before. They point back even beside a place of their own ("how many of them in Jiutai?"). */
export const OF_SEVERAL =
  /\b(?:they|them|theirs?|those(?! who)|these(?! days)|ones|the (?:others?|rest|former|latter))\b|它们|他们|她们|其中|这些|那些|这几|上述|(?<![а-яё])(?:они|их|им|ими|них|ними|те|тех|эти|этих|этим[и]?)(?![а-яё])|그\s?중|이\s?중|이들|그들/giu;

/** Words that stand for one thing named before, or go on from it ("what else?"). */
export const OF_ONE =
  /\b(?:it|its|he|him|his|she|her|else|another|this|that(?=\s*(?:[?.!,]|$|(?:one|project|deal|plant|park|company|agreement|event|case)\b)))\b|(?<![吉])它|(?<![尤及与土耳极莫])其(?![他实余中它])|(?<![应])该(?=[项企公园区])|(?<![因如从彼])此(?=[项次])|这(?![里边儿些几])|(?<![а-яё])(?:он|она|оно|его|е[её]|ему|ей|нему?|н[её]м|ней|него|не[её]|это|этот|эта|этого|этом|этой|ещ[её])(?![а-яё])|(?<!\p{L})(?:그|이)(?:것\p{L}*)?(?=\s)/giu;

/** Words that stand for a place named before. */
export const OF_PLACE =
  /\b(?<!(?:is|are|was|were|be|been) )(?:there|here)\b(?! (?:is|are|was|were|will|has|have|had|any)\b)|那里|那儿|那边|当地|这里|(?<![а-яё])(?:там|туда|оттуда|здесь)(?![а-яё])|거기|그곳|저기|여기|현지/giu;

/** "it" that stands for nothing: "is it true", "what time is it". */
export const EMPTY_IT =
  /\bis it (?:true|right|correct|possible|known)\b|\b(?:time|day|date) is it\b|\bit is (?:true|said)\b/giu;

/** A thing of the trade with its article: "the plant", "this agreement": one that was spoken of. */
export const DEFINITE =
  /\b(?:the|this|that|both|all|all the) (?:\w+ )?(?:projects?|deals?|contracts?|agreements?|plants?|factor(?:y|ies)|parks?|zones?|ceremon(?:y|ies)|events?|forums?|meetings?|compan(?:y|ies)|firms?|enterprises?|investors?|signings?)\b/giu;

/** The desk itself is spoken to ("who are you?"), not asked to tell more. */
export const TO_THE_DESK =
  /\b(?:are|can|do|did|will|would|could) you\b(?! (?:please |also )?(?:tell|list|show|give|say|name|check|find|sum|break|explain))|\byour name\b|你是|你能(?!列|给|告|说)|您是|кто (?:ты|вы)|(?:ты|вы) (?:кто|уме|мож)|(?:당신|너)[은는이]/iu;

/** An auxiliary first makes a question even without a question word: "and did they start?" */
export const AUXILIARY =
  /^(?:did|does|do|was|were|is|are|has|have|had|will|would|can|could|should|(?:please )?(?:tell|show|list|give|name|explain|describe))\b/i;

/** A kind of area: with it a fragment names another place, whether or not the gazetteer knows it ("the automobile zone"). */
export const AREA =
  /\b(?:zone|district|area|new area|county|city|town|province|region)s?\b|[区市县省镇州]$|(?<![а-яё])(?:район|зон|област|город|уезд|провинц)[а-яё]*|(?:구|시|현|성|지구|단지|지역)(?:[은는이가]요?)?$/iu;

/**
 * What may be asked of a project or an event without naming it again: who attended, sectors, jobs, the area. A question
 * of nothing but these is about what was spoken of; one of anything else ("what is the weather?") is not.
 */
export const SIDE =
  /^(?:attend|participa|present|invest|sector|industr|compan|enterprise|firm|partner|part(?:y|ies)$|sides?$|jobs?$|workers?$|employ|staff$|people$|areas?$|hectare|capacit|output|revenue|tax|deadline|schedule|status|size|scale|money|region|district|cit(?:y|ies)|count(?:y|ies)$|countr|location|site|detail|source|document|project|deals?$|contract|agreement|sign|build|built|finish|complet|open|fund|financ|own(?:s|ed|er|ers)?$|develop|represent|official|leader|speaker|guest|delegat|visitor|ceremon|event|forum|meeting|largest|biggest|smallest|highest|main$|average|held$|sums?$|foreign$|domestic$|private$|industrial$|new$|major$|key$)|^(?:企业|公司|行业|产业|领域|项目|合同|协议|投资|金额|面积|产能|产值|就业|岗位|人员?|员工|时间|地点|地方|来源|文件|双方|领导|嘉宾|出席|参加|参会|代表|仪式|活动|会议|外资|最大|最高|工期|规模|税收|投资方|就业岗位|举行|建成|完工)$|^(?:инвест|компани|предприят|отрасл|сектор|проект|договор|контракт|соглаш|площад|мощност|объ[её]м|рабоч|мест[ао]?$|люд|человек|сотрудник|участ|присутств|сторон|партн[её]р|церемон|форум|встреч|дат|срок|район|город|област|стран|источник|документ|крупн|работать$|построят$)|^(?:기업|회사|업체|업종|산업|분야|프로젝트|사업|계약|협약|투자|금액|면적|생산|고용|일자리|인원|참석|참여|참가|대표|장소|날짜|출처|문서|규모|행사)/iu;

/** Words of a time to come: what is asked for lies after what was spoken of. */
export const TO_COME =
  /\b(?:will|going to|planned|expected|due)\b|将|预计|计划|(?<![а-яё])(?:буд(?:ет|ут)|планиру|ожида)|예정|계획|될까|할까/iu;
