import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk } from '../../src/desk.ts';
import { evaluateQuestions } from '../../src/evaluation/evaluate-questions.ts';
import { readQuestionSet } from '../../src/evaluation/question-set.ts';
import { type Summary, summarizeByClass } from '../../src/evaluation/score.ts';
import { HashedEmbeddings } from '../../src/indexing/embedders/builtin.ts';
import { createGazetteer } from '../../src/language/places.ts';
import { BUREAU_FLOOR, belowFloor, FLOORS } from './floors.ts';

const TODAY = '2026-11-22';
const OWN = {
  file: join(import.meta.dirname, 'questions.jsonl'),
  corpus: join(import.meta.dirname, '../../corpus'),
};
const BUREAU = {
  file: join(import.meta.dirname, 'notes/bureau/questions.jsonl'),
  corpus: join(import.meta.dirname, 'notes/bureau/corpus'),
};

/** Indexes a corpus into an empty folder, asks all questions on it and scores the answers. */
async function evaluateSet(set: typeof OWN, dataFolder: string): Promise<Map<string, Summary>> {
  const questions = readQuestionSet(await readFile(set.file, 'utf8'), set.file);
  const desk = await Desk.open({
    corpusFolder: set.corpus,
    dataFolder,
    embedder: new HashedEmbeddings(),
    gazetteer: createGazetteer(),
    corrections: () => [],
    now: () => new Date(`${TODAY}T08:00:00Z`),
    onNotice: () => {},
    onProgress: () => {},
  });
  try {
    const evaluated = await evaluateQuestions(desk, questions, TODAY, () => {});
    return summarizeByClass(evaluated.map(({ score }) => score));
  } finally {
    await desk.close();
  }
}

describe('the answers to questions.jsonl', () => {
  let folder = '';
  let summaries: ReadonlyMap<string, Summary> = new Map();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'desk-'));
    summaries = await evaluateSet(OWN, folder);
  }, 180_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are measured against a floor in every class', () => {
    expect([...summaries.keys()].sort()).toEqual(Object.keys(FLOORS).sort());
  });

  it.each(Object.entries(FLOORS))('hold every floor of %s', (name, floor) => {
    const summary = summaries.get(name);
    expect(summary && belowFloor(summary, floor)).toEqual([]);
  });
});

describe("the answers to a stranger's questions on notes of another kind", () => {
  it('hold the floors over all', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'desk-'));
    try {
      const summary = (await evaluateSet(BUREAU, folder)).get('all');
      expect(summary && belowFloor(summary, BUREAU_FLOOR)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 180_000);
});
