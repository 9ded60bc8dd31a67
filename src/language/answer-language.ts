/** Languages the desk answers in. */
export type AnswerLanguage = 'en' | 'zh' | 'ru' | 'ko';

const SCRIPTS: readonly (readonly [AnswerLanguage, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['zh', /\p{Script=Han}/gu],
];

/** Letters of an alphabet that say as much as one Chinese character or Korean syllable, as in translations of each other. */
const LATIN_PER_SIGN = 3;

/**
 * The language to answer a question in, told by its script: the one that carries most of it, so that "签约 in 九台 last
 * September?" is English and "Jiutai 区签了多少个项目" Chinese. Latin letters mean English, whatever else they may be.
 */
export function answerLanguage(question: string): AnswerLanguage {
  const latin = (question.match(/\p{Script=Latin}/gu)?.length ?? 0) / LATIN_PER_SIGN;
  let best: AnswerLanguage = 'en';
  let most = latin;
  for (const [language, script] of SCRIPTS) {
    const signs = question.match(script)?.length ?? 0;
    const share = language === 'ru' ? signs / LATIN_PER_SIGN : signs;
    if (share > most) {
      most = share;
      best = language;
    }
  }
  return best;
}
