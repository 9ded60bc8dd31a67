import type { OutcomeRule } from './outcome-rule.ts';

const OFF =
  '(?<![未没沒不]|没有|沒有|不会|不會)(?:取消|作废|作廢|流产|流產|泡汤|泡湯|告吹|叫停|搁浅|擱淺|夭折|终止|終止|中止|解除|撤销|撤銷|废止|廢止|落空|破裂|未能(?:如期|按期|如约|按时)?(?:举行|舉行|进行|实现|兑现)|未(?:如期)?(?:举行|舉行))';
const PUT_OFF =
  '(?<![未没沒不]|没有|沒有|不会|不會)(?:推迟|推遲|延期|延后|延後|延至|延迟|延遲|改期|暂停|暫停|暂缓|暫緩|顺延|順延|搁置|擱置|推后|推後)';
/** No object follows: 取消审批 and 推迟开工 speak of something else. */
const NO_OBJECT = '(?=了?(?:$|[，,、\\s）)（(]|至|到|举行|舉行|进行|合作|的(?:消息|情况)))';
/** To the verb in its clause, or in the next where that only tells the reason. 其中两个 begins another subject. */
const SUBJECT =
  '(?:[，,](?=(?:现|目前|后来|最终|但|却|近日)?(?:因|由于|由於|受|已|被|将|將|遭|宣布))|(?!其中|中[，,有\\d一二两兩三四五六七八九十]|[个個家份]中)[^，,])';
/** What may stand between a step that is said not of things (签约的项目) but of itself, and its verb. */
const OF_ITSELF = '(?:仪式|儀式|活动|活動|时间|時間|日期|大会|大會|事宜)?[^，,的个個家份项項]{0,12}';
const AT_FIRST =
  /(?:原定|原计划|原計劃|原拟|原擬|原本|本应|本應|本该|本該|本来|本來)[^，。的]{0,24}(?:的(?:集中)?)?$/;
const VERB_OF_OTHER = '(?:[^，。、后後並并又再]{0,14}的)?(?:集中)?';

export const CHINESE_OUTCOMES: readonly OutcomeRule[] = [
  { outcome: 'negated', before: /(?:否认|否認|驳斥|駁斥|辟谣|闢謠)[^，。]{0,30}$/ },
  {
    outcome: 'negated',
    after:
      /^[^，。]{0,24}(?:消息|传闻|傳聞|报道|報道|报导|報導|说法|說法|传言|傳言)[^，。]{0,8}(?:不实|不實|失实|失實|谣言|謠言|不属实|不屬實|虚假|有误|子虚乌有|否认|否認)/,
  },
  {
    outcome: 'negated',
    before:
      /(?:险些|險些|差点儿?|差點兒?|几乎要?|幾乎要?|拒绝|拒絕|婉拒)(?:与|與|和|同)?[^，。、后後並并]{0,6}$/,
  },
  {
    outcome: 'negated',
    before: new RegExp(`(?:取消|叫停|撤销|撤銷|终止|終止|解除|废止)了?${VERB_OF_OTHER}$`),
  },
  { outcome: 'negated', after: new RegExp(`^${SUBJECT}{0,34}?${OFF}${NO_OBJECT}`) },
  {
    outcome: 'planned',
    before: new RegExp(`(?:推迟|推遲|延后|延後|延迟|延遲|暂缓|暫緩|搁置|擱置)了?${VERB_OF_OTHER}$`),
  },
  { outcome: 'planned', before: AT_FIRST },
  { outcome: 'planned', after: new RegExp(`^${OF_ITSELF}${PUT_OFF}${NO_OBJECT}`) },
];
