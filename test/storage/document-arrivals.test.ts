import { describe, expect, it } from 'vitest';
import { DocumentArrivals } from '../../src/storage/document-arrivals.ts';
import { databaseFile, emptyDatabase, openDatabase } from '../support/desk-database.ts';

const open = async () => new DocumentArrivals(await emptyDatabase());
const held = (...names: string[]) =>
  names.map((name) => {
    const [document = '', hash = document] = name.split('=');
    return { document, hash };
  });
const timesOf = (arrivals: DocumentArrivals, corpus = '/news') =>
  Object.fromEntries(
    [...arrivals.of(corpus).values()].map(({ document, firstSeen, changedAt, isStock }) => [
      document,
      `${isStock ? 'stock ' : ''}${firstSeen}${changedAt === null ? '' : ` changed ${changedAt}`}`,
    ]),
  );

describe('DocumentArrivals', () => {
  it('takes what is there when a corpus is first seen for its stock, and the rest for news', async () => {
    const arrivals = await open();
    arrivals.record('/news', held('a.txt', '九台.txt'), 100);
    arrivals.record('/news', held('a.txt', 'b.txt', '九台.txt'), 200);
    expect(timesOf(arrivals)).toEqual({ 'a.txt': 'stock 100', 'b.txt': '200', '九台.txt': 'stock 100' });
  });

  it('knows an empty folder: what comes into it later is news', async () => {
    const arrivals = await open();
    arrivals.record('/news', [], 100);
    arrivals.record('/news', held('a.txt'), 200);
    expect(timesOf(arrivals)).toEqual({ 'a.txt': '200' });
  });

  it('keeps the arrival of what is changed or moved, and forgets what is gone', async () => {
    const arrivals = await open();
    arrivals.record('/news', held('a.txt=1', 'b.txt=2', 'c.txt=3'), 100);
    arrivals.record('/news', held('a.txt=9', 'old/b.txt=2', 'd.txt=4'), 200);
    expect(timesOf(arrivals)).toEqual({
      'a.txt': 'stock 100 changed 200',
      'old/b.txt': 'stock 100',
      'd.txt': '200',
    });
    arrivals.record('/news', held('a.txt=9', 'c.txt=3', 'd.txt=4'), 300);
    expect(timesOf(arrivals)).toMatchObject({ 'c.txt': '300', 'd.txt': '200' });
  });

  it('gives the arrival of one file to one copy of it only', async () => {
    const arrivals = await open();
    arrivals.record('/news', held('a.txt=1'), 100);
    arrivals.record('/news', held('x.txt=1', 'y.txt=1'), 200);
    expect(Object.values(timesOf(arrivals)).sort()).toEqual(['200', 'stock 100']);
  });

  it('changes nothing when nothing has changed', async () => {
    const arrivals = await open();
    arrivals.record('/news', held('a.txt'), 100);
    const before = timesOf(arrivals);
    arrivals.record('/news', held('a.txt'), 500);
    expect(timesOf(arrivals)).toEqual(before);
  });

  it('keeps corpora apart, and all of it when the database is opened again', async () => {
    const file = await databaseFile();
    const first = openDatabase(file);
    new DocumentArrivals(first).record('/news', held('a.txt'), 100);
    new DocumentArrivals(first).record('/other', held('a.txt'), 200);
    first.close();
    const arrivals = new DocumentArrivals(openDatabase(file));
    expect(timesOf(arrivals)).toEqual({ 'a.txt': 'stock 100' });
    expect(timesOf(arrivals, '/other')).toEqual({ 'a.txt': 'stock 200' });
  });
});
