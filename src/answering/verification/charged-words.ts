import type { TextMeaning } from '../sentence-meaning.ts';
import type { Cited } from './evidence-text.ts';
import type { Reason } from './reason.ts';

/** Words that turn what is said into something else; a sentence has them only where its source has some of the same kind. */
interface ChargedWords {
  readonly kind: Reason['kind'];
  readonly said: RegExp;
  /** What a source may have for them, in any language: more than the above, since a word left out is no fault. */
  readonly held: RegExp;
}

const NUMBER_AHEAD =
  '(?:\\d|[$€£¥]|(?:RMB|CNY|USD|US|EUR|KZT)\\b|(?:a |one |two |three |four |five |six |seven |eight |nine |ten )?(?:hundred|thousand|million|billion|dozen|one|two|three|four|five|six|seven|eight|nine|ten|half)\\b)';

const CHARGED: readonly ChargedWords[] = [
  {
    kind: 'stage',
    said: /\b(?:(?:has|have|had|were|was) (?:ended|over)|ended|terminat\w+|cancel\w*|collaps\w+|broke(?:n)? (?:down|off)|abandon\w*|scrapp\w+|withdr[ae]w\w*|pull(?:ed|s)? out|fail(?:ed|s|ure)?|fell through|fallen through|ceas\w+|shut down|closed down|bankrupt\w*|stopp?(?:ed|s)|lapsed?|expired)\b|终止|中止|停止|取消|破裂|告吹|撤销|撤资|退出|放弃|关闭|倒闭|破产|结束|流产|(?<!\p{L})(?:прекра[тщ]|расторг|отмен|сорва|аннулир|заброс|закрыт[аоы]?(?!\p{L})|обанкрот|провал)\p{L}*|종료|중단|취소|무산|결렬|파기|철회|해지|포기|폐쇄|파산/iu,
    held: /\b(?:end(?:ed|s|ing)?|over|terminat\w+|cancel\w*|collaps\w+|broke(?:n)?|abandon\w*|scrap\w*|withdr\w+|pull\w* out|fail\w*|f[ea]ll\w* through|ceas\w+|shut|clos\w+|bankrupt\w*|stop\w*|halt\w*|laps\w+|expir\w+|conclu\w+|finish\w*|call\w* off|drop\w*|no longer|not)\b|终止|中止|停|取消|破裂|告吹|撤|退出|放弃|关闭|倒闭|破产|结束|落幕|闭幕|完成|流产|未|(?<!\p{L})(?:прекра|расторг|отмен|сорва|аннулир|заброс|закры|обанкрот|провал|останов|заверш|законч|оконч|не(?!\p{L}))|종료|중단|취소|무산|결렬|파기|철회|해지|포기|폐쇄|파산|폐막|끝|않|못/iu,
  },
  {
    kind: 'stage',
    said: /\b(?:reject\w*|refus\w+|turn(?:ed|s) down|veto\w*|ruled out|opposed|den(?:ied|ies)|dismiss\w*|declin\w+ (?:to|an?|the)\b)|拒绝|否决|驳回|反对|回绝|(?<!\p{L})(?:отверг|отклон|отказал|запрет)\p{L}*|거부|거절|반려|기각|부결|반대/iu,
    held: /\b(?:reject\w*|refus\w+|turn\w* down|veto\w*|rul\w+ out|oppos\w+|den(?:y|ied|ies)|dismiss\w*|declin\w+|not)\b|拒|否决|驳回|反对|回绝|不|未|(?<!\p{L})(?:отверг|отклон|отказ|запре|не(?!\p{L}))|거부|거절|반려|기각|부결|반대|않|못/iu,
  },
  {
    kind: 'plan',
    said: /\b(?:postpon\w*|delay\w*|deferr\w*|put off|suspend\w*|halted|shelved|on hold|paused|interrupted|stalled|held up)\b|推迟|延期|延后|暂停|暂缓|搁置|停工|叫停|(?<!\p{L})(?:отлож|перен[её]с|приостан|заморо|задерж)\p{L}*|연기|지연|보류|중단|유예|늦춰/iu,
    held: /\b(?:postpon\w*|delay\w*|defer\w*|put off|suspend\w*|halt\w*|shelv\w*|on hold|paus\w*|interrupt\w*|stall\w*|stopp\w*|held up|late[r]?|move\w*|brought forward)\b|推迟|延|暂停|暂缓|搁置|停|(?<!\p{L})(?:отлож|отклад|перен[её]с|приостан|заморо|задерж|останов)|연기|지연|보류|중단|유예|늦|멈/iu,
  },
  {
    kind: 'stage',
    said: /\b(?:almost|nearly|virtually|all but) (?=(?!hundred)\p{L}+(?:ed|ing)\b|begun|began|built|put\b|broke|made|won\b)|\bon the (?:verge|brink) of\b|\bclose to (?=\p{L}+ing\b)|差点|险些|几近|(?<!\p{L})(?:чуть|едва) (?:было )?не(?!\p{L})|(?:ㄹ|할|될) 뻔/iu,
    held: /\b(?:almost|nearly|virtually|all but|verge|brink|close to|about to)\b|差点|险些|几近|几乎|即将|临近|(?<!\p{L})(?:чуть|едва|почти)(?!\p{L})|뻔|거의|직전/iu,
  },
  {
    kind: 'words',
    said: new RegExp(
      `\\b(?:more|less|fewer|higher|lower|larger|smaller|bigger|better|worse|greater|faster|slower|stronger|weaker)\\b[^.;]{0,60}\\bthan\\b(?! ${NUMBER_AHEAD})|\\b(?:ahead of|compared (?:with|to)|in comparison|unlike|outpac\\w+|outperform\\w+|outstripp?\\w*|surpass\\w*|(?:twice|half) as|as (?:many|much)(?: \\p{L}+)? as (?!\\d))|比[^，。；]{1,20}(?:多|少|高|低|大|小|快|慢|强|弱|好|差)|(?:相比|较之)|(?<!\\p{L})(?:больше|меньше|выше|ниже|крупнее|мельче|лучше|хуже|быстрее),? чем (?!\\d|на \\d|в \\d)|по сравнению|в отличие|(?<!\\p{L})(?:опере[дж]|обогна|превзо)\\p{L}*|보다\\s(?!\\d)`,
      'iu',
    ),
    held: /\bthan\b|\bcompar\w+|\bunlike\b|\bahead\b|\b(?:out(?:pac|perform|strip)|surpass)\w*|\b(?:twice|half|double|times)\b|\bas (?:many|much)\b|\bdifference\b|\b(?:up|down|more|less|fewer)\b|比|较|超过|差|同期|增|减|чем|сравнен|отлич|опере|обог|превзо|превы|разниц|보다|비해|대비|차이/iu,
  },
  {
    kind: 'words',
    said: /\b(?:the|its|their) (?:most|fewest|least|largest|biggest|highest|greatest|smallest|lowest|best|worst|fastest)\b(?! of\b)|\bthe record\b|\brecord (?:high|low|number|sum)\b|最(?:多|少|大|高|低|小|好|快|差|强)|(?<!\p{L})(?:крупнейш|наибольш|наименьш|рекордн|самы[йехм]|самая|самое)\p{L}*|가장|최대|최고|최저|최다/iu,
    held: /\b(?:most|fewest|least|record|leading|lead\w*|first|top|largest|\w{3,}est)\b|最|首|冠|榜首|领先|第一|纪录|крупнейш|наибол|наимен|рекорд|сам(?:ы|ая|ое|ой)|перв|лидер|가장|최|1위|으뜸/iu,
  },
  {
    kind: 'words',
    said: /\b(?:grew|grown|rose|risen|increased|doubled|tripled|surged|jumped|climbed|soared)\b|增长|上升|增加|上涨|翻番|大增|(?<!\p{L})(?:вырос|увеличил|возрос|повысил|удвоил|утроил)\p{L}*|증가|늘어|늘었|상승|급증/iu,
    held: /\b(?:gr[oe]w\w*|ris\w+|rose|increas\w+|doubl\w+|tripl\w+|surg\w+|jump\w*|climb\w*|soar\w*|gain\w*|up|higher|more|expan\w+|add\w*|times)\b|增|升|涨|翻|高于|多于|扩|рост|раст|вырос|увелич|возрос|повыс|удво|утро|больше|выше|приб|расшир|증|늘|상승|높|성장|확대|배/iu,
  },
  {
    kind: 'words',
    said: /\b(?:fell|fallen|decreased|declined|dropped|shrank|shrunk|halved|plunged|slumped)\b(?! (?:through|to sign))|下降|减少|下跌|下滑|萎缩|(?<!\p{L})(?:снизил|сократил|упал|уменьшил)\p{L}*|감소|줄었|줄어|하락|급감/iu,
    held: /\b(?:f[ae]ll\w*|decreas\w+|declin\w+|drop\w*|shr[aiu]nk\w*|halv\w+|plung\w*|slump\w*|down|lower|less|fewer|los[est]\w*|reduc\w+|cut\w*)\b|降|减|減|跌|滑|缩|低于|少于|负|пад|упал|сниж|сниз|сокра|уменьш|меньше|ниже|감소|줄|하락|급감|낮|축소/iu,
  },
  {
    kind: 'qualifier',
    said: /\b(?:(?:a|per|every|each) (?:year|month|quarter|week|day)|annually|yearly|monthly)\b|每年|每月|每季度|每天|(?<!\p{L})(?:ежегодно|ежемесячно|(?:в|за) год(?!\p{L}|\s?\d)|в месяц(?!\p{L}))|매년|매월|매달|해마다/iu,
    held: /\b(?:annual\w*|year(?:ly)?|month(?:ly)?|quarter(?:ly)?|week(?:ly)?|da(?:y|ily)|per annum)\b|每|年(?:产|均|度|销|加工|发电|处理|收入|税|可|生产|吞吐)|月(?:产|均)|日(?:产|均|处理)|год(?!у)|годов|ежегод|месяц|ежемес|сут|день|연간|연(?=\s?\d)|매년|매월|해마다|월|일/iu,
  },
  {
    kind: 'qualifier',
    said: /\b(?:on average|averag\w+|apiece)\b|平均|人均|户均|(?<!\p{L})(?:в среднем|средн(?:яя|ий|ее|ей|ем))(?!\p{L})|평균/iu,
    held: /\b(?:averag\w+|mean|each|apiece|per)\b|均|每|各|средн|кажд|평균|각/iu,
  },
];

/**
 * Says which words of a sentence end, refuse, put off, compare, rank or spread what its source only states: "terminated", "almost",
 * "more than in 2022", "a year". A model may leave such words out, never bring them along; between languages any word of the kind will do.
 */
export function addedCharges({ text }: TextMeaning, cited: readonly Cited[]): Reason[] {
  const sentences = cited.flatMap((one) => one.sentences.map((sentence) => sentence.text));
  return CHARGED.flatMap(({ kind, said, held }): Reason[] => {
    const words = said.exec(text)?.[0];
    if (words === undefined || sentences.some((one) => held.test(one))) return [];
    return [{ kind, detail: `${words.trim()}: not in the source` }];
  });
}
