/** The commonest family names in pinyin: before a name they make it a person's (`Xi Jinping`, `Li Changchun`). */
export const SURNAMES: ReadonlySet<string> = new Set(
  (
    'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo ma luo liang song zheng xie tang xu feng ' +
    'deng cao peng zeng xiao tian dong yuan pan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong cui tan fan ' +
    'liao wang jin jia xia fu fang zou xiong meng qin qiu yan xue lei hou bai dai mo kong xi jing han hao shao qian wen'
  ).split(' '),
);

/** English words that are also pinyin syllables: in small letters they never begin or make up a name in pieces. */
export const ENGLISH_SYLLABLES: ReadonlySet<string> = new Set(
  (
    'a an ban bang bin can chi chin dang den die do dong fan fang fen gang gun guy he hen her hi ho hung long lie ma man ' +
    'mao me men min mo nan no pan pen pie pin ping ran rang run sang she sun song sui tan ten tie to wan war yang ' +
    'you yin hang huge hue shan new west east north south of the in on at is are was has had for by with'
  ).split(' '),
);

const SYLLABLE =
  /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:ai|ei|ao|ou|ang|eng|ong|an|en|er|iao|iang|iong|ian|ing|ia|ie|iu|in|uai|uang|uan|uo|ua|ui|un|ue|ve|a|o|e|i|u|v)$/;

/** Whether a folded word is one syllable of pinyin. */
export function isSyllable(word: string): boolean {
  return word.length <= 6 && SYLLABLE.test(word);
}

const PINYIN =
  /^(?:(?:[zcs]h?|[bpmfdtnlgkhjqxrwy])(?:a[io]?|ang?|eng?|e[i]?|ing?|i|iang?|iao?|ie|iu|iong|ong|ou|u|ua[i]?|uang?|ui|un|uo)|ang?|ai|ao|er){2,4}$/;

/** Whether a folded word is two to four syllables of pinyin together: `jiqi`, `longshan`. Some English words are too (`made`). */
export function isPinyin(word: string): boolean {
  return PINYIN.test(word);
}
