import type { Subscription } from '../subscription.ts';
import { type Said, saidIn, withoutOverlaps } from './read-words.ts';

/** What a line wants of a day on which nothing is new. */
export type QuietDaySaid = Said<Subscription['quietDay']>;

const SAY_SO = [
  '(?:say so|also|even|tell (?:me|us))(?: also| even)? (?:on quiet days|on a quiet day|if quiet|when quiet|if nothing is new|when nothing is new)',
  '(?:没有|没|无)(?:新)?(?:消息|内容|新闻|动态)(?:时|的话)?(?:也|请)(?:要)?(?:说|发|通知|告知|提示)(?:一声)?',
  '(?:сообщать|сообщи|писать|пиши|присылать)?,? ?(?:и|даже|также) в тихи[ей] д(?:ень|ни)|сообщать,? (?:если|когда) (?:нового нет|новостей нет|нет нового|нет новостей)',
  '(?:조용한 날|새 소식이? 없(?:는 날|어|으면|을 때))(?:에)?도? ?(?:알려|알림|보내)(?: ?주세요| ?줘|기)?',
];

const SILENCE = [
  '(?:silent|silence|nothing|say nothing)(?: on quiet days| on a quiet day| if quiet| when quiet| if nothing is new| when nothing is new)',
  '(?:没有|没|无)(?:新)?(?:消息|内容|新闻|动态)(?:时|的话)?(?:就)?(?:不发|不说|不通知|别发)',
  'молчать в тихи[ей] д(?:ень|ни)|молчать,? (?:если|когда) (?:нового нет|новостей нет|нет нового|нет новостей)',
  '(?:조용한 날|새 소식이? 없(?:는 날|으면|을 때))(?:에는|엔)? ?(?:보내지 ?(?:않음|마세요|마)|침묵)',
];

const SAY_SO_PHRASE = new RegExp(SAY_SO.join('|'), 'giu');
const SILENCE_PHRASE = new RegExp(SILENCE.join('|'), 'giu');

/** What may stand behind the label "quiet:". */
const SAY_SO_VALUE =
  /(?<!\p{L})(?:say so|say|tell(?: me| us)?|yes|on|report|сообщать|сообщи|говорить|да|알림|알려(?: ?줘| ?주세요)?|예|네)(?!\p{L})|说明|告知|通知|发送|说|是|发/giu;
const SILENCE_VALUE =
  /(?<!\p{L})(?:silence|silent|no|off|nothing|skip|молчать|молча|нет|침묵|아니요|안 ?함|보내지 ?않음)(?!\p{L})|沉默|静默|不发|不通知|不说|否/giu;

/** Reads what is wanted of a quiet day where a text says it in a phrase: "say so on quiet days", 没有消息也通知. */
export function readQuietDays(text: string): QuietDaySaid[] {
  return saidOf(text, SAY_SO_PHRASE, SILENCE_PHRASE);
}

/** The same where a label has said already what it is about: "say so", "silence", 通知, "молчать", 알림. */
export function readQuietDayValue(text: string): QuietDaySaid[] {
  return [...readQuietDays(text), ...saidOf(text, SAY_SO_VALUE, SILENCE_VALUE)];
}

function saidOf(text: string, sayso: RegExp, silence: RegExp): QuietDaySaid[] {
  return withoutOverlaps<Subscription['quietDay']>([
    ...saidIn(text, sayso, () => 'say_so' as const),
    ...saidIn(text, silence, () => 'silence' as const),
  ]);
}
