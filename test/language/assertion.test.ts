import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAssertionMarks } from '../../src/language/assertion.ts';

describe('readAssertionMarks', () => {
  it.each([
    ['No contract was signed.', ['negated No']],
    ['It plans to build 52 projects.', ['planned plans']],
    ['Work will not begin.', ['planned will', 'negated not']],
    ['not only 15 projects', []],
    ['no less than 15 projects were signed in May', []],
    ['an estimated RMB 2 billion', ['planned estimated']],
    ['项目尚未开工', ['negated 尚未']],
    ['计划建设52个项目', ['planned 计划']],
    ['投资不超过2亿元', []],
    ['Завод не построен', ['negated не']],
    ['планируется построить', ['planned планируется']],
    ['не менее 15 проектов', []],
    ['착공할 예정이다', ['planned 예정']],
    ['착공하지 않았다', ['negated 지 않']],
    ['15 projects were signed.', []],
  ])('reads "%s"', (text, marks) => {
    const read = readAssertionMarks(text);
    expect(read.map(({ mark, start, end }) => `${mark} ${text.slice(start, end)}`)).toEqual(marks);
  });

  it('gives spans inside any text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let last = 0;
        for (const { start, end } of readAssertionMarks(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });
});
