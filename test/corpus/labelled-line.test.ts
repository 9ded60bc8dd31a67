import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLabelledLine, readLoneDate } from '../../src/corpus/labelled-line.ts';

const fieldsOf = (line: string) =>
  readLabelledLine(line)?.map(({ kind, value }) => `${kind}=${value}`) ?? null;

describe('readLabelledLine', () => {
  it.each([
    ['Updated : 2022-09-21Source : LXFAO', ['updated=2022-09-21', 'source=LXFAO']],
    ['Date:2018/01/19 10:46:00 Author: Source:', ['dated=2018-01-19', 'author=', 'source=']],
    ['2023-02-20 08:47:35 来源:临湖日报', ['dated=2023-02-20', 'source=临湖日报']],
    ['来源: 临湖财经 ┆ 时间: 2023-01-06 14:37:49', ['source=临湖财经', 'dated=2023-01-06']],
    [
      'english.lanxi.example.cn | Updated: 2025-02-26',
      ['source=english.lanxi.example.cn', 'updated=2025-02-26'],
    ],
    ['Last Update: Tuesday, 21 January 2020 KSA 23:22', ['updated=2020-01-21']],
    [
      'Source: Lake District Official Account 2023-03-02',
      ['source=Lake District Official Account', 'dated=2023-03-02'],
    ],
    [
      '发布时间：2023年2月20日 信息来源：临湖县人民政府 责任编辑：李华',
      ['published=2023-02-20', 'source=临湖县人民政府', 'editor=李华'],
    ],
    ['Опубликовано: 20 февраля 2023 года | Источник: Вестник', ['published=2023-02-20', 'source=Вестник']],
    ['URL: https://example.org/a?b=1', ['url=https://example.org/a?b=1']],
    ['原文链接：https://example.org/1.html', ['url=https://example.org/1.html']],
    ['Editor in charge: Sun Bo', ['editor=Sun Bo']],
    ['Published: 03/04/2021', ['published=']],
    ['date 2026-07-30', ['dated=2026-07-30']],
    ['  Updated 2026-07-30  ', ['updated=2026-07-30']],
    ['Published 2026/07/30', ['published=2026-07-30']],
    ['日期 2026年7月30日', ['dated=2026-07-30']],
    ['дата 30.07.2026', ['dated=2026-07-30']],
    ['날짜 2026.07.30', ['dated=2026-07-30']],
  ])('reads %j', (line, fields) => {
    expect(fieldsOf(line)).toEqual(fields);
  });

  it.each([
    'Source: people close to the deal say that it will be signed soon',
    'The date: it is not known yet.',
    'A source: nobody.',
    'Date: to be announced',
    'Time: the enemy of every plan, said the mayor.',
    'He named one source: the mill.',
    '据消息来源：项目将于明年开工，投资3亿元。',
    '记者：项目什么时候开工？',
    'On September 18, fifteen projects were signed.',
    'Total: 86 projects',
    'date 2026-07-30 and place are not known',
    'date 86',
    'Updated 15 projects',
    'the date 2026-07-30',
    '',
  ])('takes %j for text', (line) => {
    expect(readLabelledLine(line)).toBeNull();
  });

  it('never throws', () => {
    const parts = fc.constantFrom(
      'Source',
      ':',
      '来源',
      '：',
      '2023-02-20',
      ' ',
      'Updated',
      '|',
      'a.b',
      '작성일',
    );
    const lines = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(parts).map((each) => each.join('')),
    );
    fc.assert(fc.property(lines, (line) => void readLabelledLine(line)));
  });
});

describe('readLoneDate', () => {
  it.each([
    ['2025-02-27', '2025-02-27'],
    ['12/20/2021', '2021-12-20'],
    ['03/04/2021', ''],
    ['2023年2月20日 星期一 08:47', '2023-02-20'],
    ['2023-02-20T08:47:35+08:00', '2023-02-20'],
    ['2023-02-20: fifteen projects', null],
    ['20 projects', null],
    ['February 2023', null],
  ])('reads %j', (text, date) => {
    expect(readLoneDate(text)).toBe(date);
  });
});
