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
import { belowFloor, FLOORS } from './floors.ts';

const TODAY = '2026-11-22';
const QUESTIONS = join(import.meta.dirname, 'questions.jsonl');
const CORPUS = join(import.meta.dirname, '../../corpus');

/** Indexes the corpus into an empty folder, asks all questions and scores the answers. */
async function evaluateCorpus(dataFolder: string): Promise<Map<string, Summary>> {
  const questions = readQuestionSet(await readFile(QUESTIONS, 'utf8'), QUESTIONS);
  const desk = await Desk.open({
    corpusFolder: CORPUS,
    dataFolder,
    embedder: new HashedEmbeddings(),
    gazetteer: createGazetteer(),
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
    summaries = await evaluateCorpus(folder);
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
