import '../support/property-seed.ts';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimes } from '../../src/digest/line/read-time.ts';
import { readWeekdays } from '../../src/digest/line/read-weekdays.ts';
import { readZones } from '../../src/digest/line/read-zone.ts';
import { type DigestLine, readDigestLine } from '../../src/digest/read-digest-line.ts';
import { readTopics } from '../../src/digest/read-topics.ts';
import { lazy } from '../../src/language/lazy.ts';
import { createGazetteer } from '../../src/language/places.ts';
import { wordingFor } from '../../src/telegram/wording/wording.ts';

const NOTHING: DigestLine = { minute: null, timeZone: null, weekdays: null, quietDay: null, topics: '' };
const DAILY = [1, 2, 3, 4, 5, 6, 7];
const WORKDAYS = [1, 2, 3, 4, 5];

/** The one time that a text names, as `8:30`; what else there is of it is `left`. */
function timeIn(text: string): string {
  return readTimes(text)
    .map(({ value }) =>
      value.minute === null ? 'none' : `${Math.floor(value.minute / 60)}:${value.minute % 60}`,
    )
    .join(' ');
}

describe('readTimes', () => {
  it.each([
    ['8:30', '8:30'],
    ['08.30', '8:30'],
    ['at 8:30', '8:30'],
    ['8:30 am', '8:30'],
    ['8:30 pm', '20:30'],
    ['8pm', '20:0'],
    ['at 7 a.m.', '7:0'],
    ['12:30 am', '0:30'],
    ['noon', '12:0'],
    ['midnight', '0:0'],
    ['早上8点半', '8:30'],
    ['上午八点十五分', '8:15'],
    ['下午3点', '15:0'],
    ['8点一刻', '8:15'],
    ['晚上九点', '21:0'],
    ['中午12点', '12:0'],
    ['中午1点', '13:0'],
    ['8시 30분', '8:30'],
    ['오전 8시 반', '8:30'],
    ['오후 3시에', '15:0'],
    ['в 8:30', '8:30'],
    ['в 8 утра', '8:0'],
    ['в 8 часов вечера', '20:0'],
    ['8 ч 30 мин', '8:30'],
    ['8：30'.normalize('NFKC'), '8:30'],
  ])('reads %s', (text, time) => {
    expect(timeIn(text)).toBe(time);
  });

  it.each(['25:00', '8:75', '13:00 am', '30点'])('says of %s that no clock shows it', (text) => {
    expect(timeIn(text)).toBe('none');
  });

  it.each(['8.30 billion', 'RMB 2.50亿', '1.12.2024', '15 projects', '8 time zones', '8时区', '3시간'])(
    'reads no time from %s',
    (text) => {
      expect(timeIn(text)).toBe('');
    },
  );
});

describe('readZones', () => {
  const zonesIn = (text: string) => readZones(text, readTimes(text)).map(({ value }) => value.zone);

  it.each([
    ['Asia/Shanghai', 'Asia/Shanghai'],
    ['asia/shanghai', 'Asia/Shanghai'],
    ['EUROPE/MOSCOW', 'Europe/Moscow'],
    ['asia/kolkata', 'Asia/Kolkata'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['8:30 上海', 'Asia/Shanghai'],
    ['北京时间8:30', 'Asia/Shanghai'],
    ['8:30 Beijing time', 'Asia/Shanghai'],
    ['8:30 по Москве', 'Europe/Moscow'],
    ['8:30 по московскому времени', 'Europe/Moscow'],
    ['8:30 МСК', 'Europe/Moscow'],
    ['Сеул 8:30', 'Asia/Seoul'],
    ['서울 시간 8:30', 'Asia/Seoul'],
    ['Seoul', 'Asia/Seoul'],
    ['8:30 UTC', 'UTC'],
  ])('reads the zone of %s', (text, zone) => {
    expect(zonesIn(text)).toEqual([zone]);
  });

  it('takes a city apart from the time for a place to hear of', () => {
    expect(zonesIn('8:30 new energy in Moscow')).toEqual([]);
    expect(zonesIn('8:30 Asia/Shanghai Moscow')).toEqual(['Asia/Shanghai']);
  });

  it('takes an offset for no zone, and names those that it may be', () => {
    const [said] = readZones('8:30 UTC+8', []);
    expect(said?.value).toMatchObject({
      zone: null,
      fault: 'offset',
      near: expect.arrayContaining(['Asia/Shanghai']),
    });
    expect(readZones('GMT+1', [])[0]?.value).toMatchObject({ fault: 'offset', near: [] });
  });

  it('names the zone that was misspelt', () => {
    expect(readZones('Asia/Shanghi', [])[0]?.value).toEqual({
      ...{ zone: null, fault: 'unknown', near: ['Asia/Shanghai'] },
    });
  });

  it.each(['R/D', 'and/or', '2024/05', 'utcs', 'subtle'])('reads no zone from %s', (text) => {
    expect(zonesIn(text)).toEqual([]);
  });
});

describe('readWeekdays', () => {
  it.each([
    ['daily', DAILY],
    ['每天', DAILY],
    ['ежедневно', DAILY],
    ['каждый день', DAILY],
    ['매일', DAILY],
    ['on weekdays', WORKDAYS],
    ['工作日', WORKDAYS],
    ['по будням', WORKDAYS],
    ['평일', WORKDAYS],
    ['weekends', [6, 7]],
    ['周末', [6, 7]],
    ['Mon-Fri', WORKDAYS],
    ['Monday to Friday', WORKDAYS],
    ['周一至周五', WORKDAYS],
    ['周一到五', WORKDAYS],
    ['с понедельника по пятницу', WORKDAYS],
    ['пн-пт', WORKDAYS],
    ['월요일부터 금요일까지', WORKDAYS],
    ['Fri-Mon', [1, 5, 6, 7]],
    ['Mon, Wed and Fri', [1, 3, 5]],
    ['周一、三、五', [1, 3, 5]],
    ['по понедельникам и средам', [1, 3]],
    ['월,수,금', [1, 3, 5]],
    ['weekly on Monday', [1]],
    ['every Monday', [1]],
    ['每周一', [1]],
    ['по понедельникам', [1]],
    ['еженедельно по вторникам', [2]],
    ['매주 월요일', [1]],
    ['weekly', null],
    ['每周', null],
    ['매주', null],
  ])('reads %s', (text, days) => {
    expect(readWeekdays(text).map(({ value }) => value)).toEqual([days]);
  });

  it.each(['monitor', 'solar', '8월', '9월 18일', 'Среднего', 'один день'])(
    'reads no day from %s',
    (text) => {
      expect(readWeekdays(text)).toEqual([]);
    },
  );
});

describe('the lines that README.md and the bot show', () => {
  const gazetteer = lazy(() => createGazetteer());
  const shown = [
    ...readFileSync(new URL('../../README.md', import.meta.url), 'utf8').matchAll(
      /(?<=^\/digest ).*\d.*$/gmu,
    ),
    ...(['en', 'zh', 'ru', 'ko'] as const)
      .flatMap((language) => {
        const { example, choose } = wordingFor(language).digest;
        return [example, ...Object.values(choose)].join('\n').matchAll(/(?<=\/digest ).*$/gmu);
      })
      .flatMap((matches) => [...matches]),
  ].map(([line]) => line);

  it('are there to be read', () => {
    expect(shown.length).toBeGreaterThan(15);
  });

  it.each(shown)('are understood: %s', (line) => {
    const { line: said, faults } = readDigestLine(line);
    expect(faults).toBeUndefined();
    expect(readTopics(said?.topics ?? '', gazetteer())).toHaveProperty('topics');
  });
});

describe('readDigestLine', () => {
  it.each([
    [
      '08:30 Asia/Shanghai places: Changchun, Jiutai sectors: new energy',
      { minute: 510, timeZone: 'Asia/Shanghai', topics: 'places: Changchun, Jiutai sectors: new energy' },
    ],
    [
      '每天早上8点半 北京时间 地区：长春、九台',
      { minute: 510, timeZone: 'Asia/Shanghai', weekdays: DAILY, topics: '地区:长春、九台' },
    ],
    [
      'по понедельникам в 9:00 по Москве, сообщать и в тихие дни',
      { minute: 540, timeZone: 'Europe/Moscow', weekdays: [1], quietDay: 'say_so' },
    ],
    [
      '매주 월요일 오전 8시 30분 서울 지역: 창춘',
      { minute: 510, timeZone: 'Asia/Seoul', weekdays: [1], topics: '지역: 창춘' },
    ],
    ['8:30 weekdays', { minute: 510, weekdays: WORKDAYS }],
    ['places: Moscow', { topics: 'places: Moscow' }],
    [
      '8:30 Shanghai new energy in Jiutai',
      { minute: 510, timeZone: 'Asia/Shanghai', topics: 'new energy in Jiutai' },
    ],
    [
      'time: 8:30 zone: Seoul days: Mon-Fri quiet: say so words: hydrogen',
      {
        minute: 510,
        timeZone: 'Asia/Seoul',
        weekdays: WORKDAYS,
        quietDay: 'say_so',
        topics: 'words: hydrogen',
      },
    ],
    ['没有消息也通知 8:30 上海', { minute: 510, timeZone: 'Asia/Shanghai', quietDay: 'say_so' }],
    ['quiet: silence', { quietDay: 'silence' }],
    ['words: daily, Monday', { topics: 'words: daily, Monday' }],
    ['', {}],
  ])('reads %s', (text, said) => {
    expect(readDigestLine(text)).toEqual({ line: { ...NOTHING, ...said } });
  });

  it.each([
    ['25:00', [{ kind: 'time', words: '25:00' }]],
    ['8:30 9:00', [{ kind: 'two', words: '8:30, 9:00' }]],
    ['daily on Monday', [{ kind: 'two', words: 'daily, on Monday' }]],
    ['8:30 weekly', [{ kind: 'weekly', words: 'weekly' }]],
    ['quiet: perhaps', [{ kind: 'not understood', words: 'perhaps' }]],
    ['zone: Gotham', [{ kind: 'not understood', words: 'Gotham' }]],
  ])('names what is wrong with %s', (text, faults) => {
    expect(readDigestLine(text).faults).toEqual(faults);
  });

  it('names all that is wrong at once', () => {
    const kinds = readDigestLine('25:00 Asia/Shanghi quiet: perhaps').faults?.map(({ kind }) => kind);
    expect(kinds).toEqual(['time', 'zone', 'not understood']);
  });

  it('never throws, and says a line or a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const reading = readDigestLine(text);
        expect([reading.line, reading.faults].filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  it('gives every time in every way to write it, whatever topics stand beside it', () => {
    const written = fc.constantFrom(
      (h: number, m: number) => `${h}:${String(m).padStart(2, '0')}`,
      (h: number, m: number) => `${String(h).padStart(2, '0')}.${String(m).padStart(2, '0')}`,
      (h: number, m: number) => `${h}点${m === 0 ? '' : `${m}分`}`,
      (h: number, m: number) => `${h}시 ${m}분`,
      (h: number, m: number) => `${h} ч ${m} мин`,
    );
    const topics = fc.constantFrom('', 'places: Jiutai', '地区:长春', 'words: hydrogen, 8:30');
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), written, topics, (hour, minute, write, about) => {
        const { line } = readDigestLine(`${write(hour, minute)} Asia/Shanghai ${about}`);
        expect(line).toEqual({
          ...NOTHING,
          minute: hour * 60 + minute,
          timeZone: 'Asia/Shanghai',
          topics: about,
        });
      }),
    );
  });

  it('reads every zone of the IANA list, in any case', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      expect(readDigestLine(`8:30 ${zone.toLowerCase()}`).line).toMatchObject({
        minute: 510,
        timeZone: zone,
      });
    }
  });

  it('drops no word: what it does not read is left to the topics', () => {
    const words = fc.array(fc.constantFrom('hydrogen', '氢能', 'Jiutai', 'завод', '공장'), { maxLength: 4 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const { line } = readDigestLine([...before, '8:30 Asia/Shanghai', ...after].join(' '));
        expect(line?.topics).toBe([...before, ...after].join(' '));
      }),
    );
  });
});
