/** A step in the clauses behind these is aimed at, not taken. */
export const AIM_BEFORE =
  /(?:\b(?:target|goal|aims?|aiming|plans?|planned(?! (?:total )?investment)|expects?|expected|strives?|hopes?|intends?)\b|目标|目標|力争|力爭|争取|爭取|打算|盘子|想做到|希望|预计|預計|计划(?!总投资|投资)|計劃(?!總投資|投資)|拟(?!合)|擬(?!合)|将(?!近|军)|將(?!近)|(?<![重主需只必纽要提])要(?=[开開实實签簽完建续續新])|цель|планиру|намерен|предстоит|будет|будут|목표|계획|예정)[^.。;；!?！？]{0,60}$/iu;
/** "The target is 880", 要实施1400个: no step is named, but it is a plan. */
export const PLAN_VERBS =
  /\b(?:will|plans? to|is to|are to|aims? to|expects? to) (?:implement|carry out|build|construct|arrange|invest|launch)\b|(?<![重主需只必纽])要(?:实施|實施|建设|建設|推进|推進|完成)|(?:计划|計劃|拟|擬)(?:实施|實施|建设|建設|推进|安排)|(?:планиру\p{Ll}+|намерен\p{Ll}*) (?:реализовать|построить|осуществить)|추진할 계획|\b(?:planned|expected|scheduled|due|set|slated) to (?:begin|start|open|be|go)\b/iu;
/** Contracts that came out of a fair or a forum were signed there, whatever the verb. */
export const FAIR_YIELDS =
  /\b(?:fair|forum|expo|exhibition|summit|conference|symposium|festival|meeting|talks)\b[^.;]{0,60}\b(?:led to|yielded|produced|brought|attracted|resulted in|ended with|secured)\b|\bcame out of\b[^.;]{0,40}\b(?:fair|forum|expo|exhibition|summit|conference|meeting)/iu;
/** Paper that exists was signed. */
export const PAPERS = /\b(?:agreements?|contracts?)\b|协议|協議|合同|соглашени|договор|контракт|협약|계약/iu;
/** "Led 240 projects to settle": what others were brought to do was done. */
export const LED_TO =
  /\b(?:led|brought|got|attracted|drew|drove|made|helped|prompted|persuaded|invited)\b[^.;]{0,60}\bto $/iu;
/** Works that are new beside those that go on. */
export const NEW_WORKS = /新建(?:的|工程)?(?:项目|項目)?\d+[个個项項]?(?:项目|項目)?$/u;
/** Words of a ceremony that many projects share: what "will be" done so, in news of that day, was done. */
export const SHARED_START = /concentrat|centrali[sz]|集中/iu;
/** "Planned investment" is said of the money; the projects may be under way. */
export const OF_MONEY_AFTER = /^ (?:total )?investments?\b|^总?投资|^總?投資/iu;
