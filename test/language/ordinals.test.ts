import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOrdinals } from '../../src/language/ordinals.ts';
import { anyText } from './any-text.ts';

/** Each mention as `phase 2 [phase II]`. */
function read(text: string): string[] {
  return readOrdinals(text).map(({ of, value, start, end }) => `${of} ${value} [${text.slice(start, end)}]`);
}

const PHASES: readonly (readonly [text: string, mentions: string[]])[] = [
  ['phase II of the plant', ['phase 2 [phase II]']],
  ['Phase 2', ['phase 2 [Phase 2]']],
  ['Phase Ⅱ is under way', ['phase 2 [Phase Ⅱ]']],
  ['phase two and stage 3', ['phase 2 [phase two]', 'phase 3 [stage 3]']],
  ['the first-phase project', ['phase 1 [first-phase]']],
  ['the 2nd stage', ['phase 2 [2nd stage]']],
  ['phases I and II', ['phase 1 [phases I]', 'phase 2 [II]']],
  ['phases 1, 2 and 3', ['phase 1 [phases 1]', 'phase 2 [2]', 'phase 3 [3]']],
  ['二期工程', ['phase 2 [二期]']],
  ['Ⅱ期项目', ['phase 2 [Ⅱ期]']],
  ['第十期', ['phase 10 [第十期]']],
  ['第二阶段与第三階段', ['phase 2 [第二阶段]', 'phase 3 [第三階段]']],
  ['一期和二期', ['phase 1 [一期]', 'phase 2 [二期]']],
  ['一、二期项目', ['phase 1 [一]', 'phase 2 [二期]']],
  ['вторая очередь завода', ['phase 2 [вторая очередь]']],
  ['2-й этап', ['phase 2 [2-й этап]']],
  ['III очередь', ['phase 3 [III очередь]']],
  ['2단계 사업', ['phase 2 [2단계]']],
  ['2단계에서는', ['phase 2 [2단계]']],
  ['2기 공사', ['phase 2 [2기]']],
];

const EDITIONS: readonly (readonly [text: string, mentions: string[]])[] = [
  ['the 4th Hunchun Seafood Expo', ['edition 4 [4th Hunchun Seafood Expo]']],
  ['the 14th China–Northeast Asia Expo', ['edition 14 [14th China–Northeast Asia Expo]']],
  ['the sixth World Summit on tea', ['edition 6 [sixth World Summit]']],
  ['the thirteenth fair', ['edition 13 [thirteenth fair]']],
  ['the twenty-first China Fair', ['edition 21 [twenty-first China Fair]']],
  ['the 12th meeting', ['edition 12 [12th meeting]']],
  ['第四届东北亚博览会', ['edition 4 [第四届]']],
  ['第十二屆', ['edition 12 [第十二屆]']],
  ['第二十一届', ['edition 21 [第二十一届]']],
  ['第5届', ['edition 5 [第5届]']],
  ['на 10-м форуме', ['edition 10 [10-м форуме]']],
  ['четвёртый экономический форум', ['edition 4 [четвёртый экономический форум]']],
  ['четвертая ярмарка', ['edition 4 [четвертая ярмарка]']],
  ['2-й Российско-китайский форум', ['edition 2 [2-й Российско-китайский форум]']],
  ['IX Форум', ['edition 9 [IX Форум]']],
  ['제12회 박람회', ['edition 12 [제12회]']],
  ['제 3차 회의', ['edition 3 [제 3차]']],
];

/** Numbers of days, of things in a row, of wind turbines: none is one of several phases or editions. */
const NONE = [
  'three phases',
  'in the initial phase of construction',
  'At this stage 5 projects are under way.',
  'for the first time at the Expo',
  'the second largest exhibition',
  'the first company to join the expo',
  'in the first week of the fair',
  'the 20th anniversary of the Forum',
  'on the 5th of May the fair was opened',
  'the 13th Five-Year Plan',
  'the 21st Century Maritime Silk Road Forum',
  'the second plant',
  '十二期',
  '长期',
  '近期',
  '学期',
  '第一批',
  '第三季度',
  'в первой неделе мая',
  'первый раз на выставке',
  'второй завод',
  '풍력발전기 20기',
  '첫 번째',
  '',
];

describe('readOrdinals', () => {
  it.each(PHASES)('reads which phase "%s" speaks of', (text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });

  it.each(EDITIONS)('reads which edition "%s" speaks of', (text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });

  it.each(NONE)('reads none in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('gives numbers from 1, sorted by position, inside any text', () => {
    const text = anyText(
      'phase',
      ' ',
      'II',
      '第',
      '十',
      '一',
      '期',
      '届',
      '4th ',
      'expo',
      '2-й ',
      'этап',
      '3',
      '단계',
      '제',
    );
    fc.assert(
      fc.property(text, (any) => {
        let before = 0;
        for (const { value, start, end } of readOrdinals(any)) {
          expect(value).toBeGreaterThan(0);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(any.length);
          before = start;
        }
      }),
    );
  });
});
