import type { OutcomeRule } from './outcome-rule.ts';

/** "The signing was put off" in the active: no object of its own follows. */
const NO_OBJECT = '(?=$|,| (?:на|до|из-за|в|во|по|без|из)(?![а-яё]))';
const BE = '(?:был[аио]?|были)? ?';
const OFF = `(?:${BE}(?:отмен[её]н[аоы]?|сорван[аоы]?|расторгнут[аоы]?|аннулирован[аоы]?|прекращ[её]н[аоы]?|разорван[аоы]?)|сорвал[аио]?с[ья]|отменил[аио]?с[ья]|провалил[аио]?с[ья]|не состоял[аио]?с[ья]|не состоится|(?:отменили|сорвали|расторгли|аннулировали)${NO_OBJECT})(?![а-яё])`;
const PUT_OFF = `(?:${BE}(?:отложен[аоы]?|перенес[её]н[аоы]?|приостановлен[аоы]?|заморожен[аоы]?|отсрочен[аоы]?|сдвинут[аоы]?)|откладывается|откладываются|переносится|переносятся|задерживается|задерживаются|(?:отложили|перенесли|приостановили)${NO_OBJECT})(?![а-яё])`;
const OTHER_VERB =
  '(?:не|но|а|однако|хотя|прош[её]л|прошл[аои]|состоял[аио]с[ья]|состоялся|состоится|начал[аио]сь)';
/** The rest of a subject up to its verb, with what commas part from it (намеченное на июнь). */
const SUBJECT = `,?(?:(?! ${OTHER_VERB}(?![а-яё])) [^ ]+){0,14}? `;
const NEXT_WORDS = '(?: (?!(?:не|но|а|и|после|когда) )[^ ,;]+){0,3}? ';
/** Steps that are nouns: what is said of them behind is said of the step. */
const NOUN =
  /^(?:подписани|заключени|начал[оа] |старт |строительств|закладк|запуск|ввод|возобновлени|переговор|подписанн)/i;
/** Words between a verb and its object. */
const FEW_WORDS = '(?: (?!и |но |а |после )[^ .,;]+){0,4} ';
const CALL_OFF =
  '(?:отменил[аи]?|сорвал[аи]?|расторг(?:л[аи]|нул[аи]?)?|аннулировал[аи]?|отказал(?:ся|ась|ись|ось) от|отмен[её]н[аоы]?|сорван[аоы]?)';

export const RUSSIAN_OUTCOMES: readonly OutcomeRule[] = [
  {
    outcome: 'negated',
    before:
      /(?<![а-яё])(?:опроверг[а-яё]*|отрица[а-яё]+|отверг[а-яё]*|не подтвердил[аи]?)(?:(?!, (?:но|и|а) ).)*$/i,
  },
  { outcome: 'negated', before: /(?<![а-яё])(?:почти|едва не|чуть не|чуть было не|вместо) $/i },
  {
    outcome: 'negated',
    before: new RegExp(`(?<![а-яё])${CALL_OFF}${FEW_WORDS}$`, 'i'),
  },
  {
    outcome: 'negated',
    before: new RegExp(`(?<![а-яё])${CALL_OFF}(?: [^ .,;]+){1,4}, $`, 'i'),
    words: /^подписанн/i,
  },
  { outcome: 'negated', words: NOUN, after: new RegExp(`^${SUBJECT}${OFF}`, 'i') },
  { outcome: 'negated', after: new RegExp(`^${NEXT_WORDS}${OFF}`, 'i') },
  {
    outcome: 'planned',
    before: new RegExp(
      `(?<![а-яё])(?:отложил[аи]?|перен[её]с(?:л[аи])?|приостановил[аи]?|заморозил[аи]?|отсрочил[аи]?|отложен[аоы]?|перенес[её]н[аоы]?|приостановлен[аоы]?)${FEW_WORDS}$`,
      'i',
    ),
  },
  { outcome: 'planned', words: NOUN, after: new RegExp(`^${SUBJECT}${PUT_OFF}`, 'i') },
  { outcome: 'planned', after: new RegExp(`^${NEXT_WORDS}${PUT_OFF}`, 'i') },
];
