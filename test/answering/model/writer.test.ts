import { describe, expect, it } from 'vitest';
import { ANSWER_PHRASES } from '../../../src/answering/wording/phrases.ts';
import type { ChatPlay } from '../../support/chat-server.ts';
import { cutAfter, endless, says, silent, slow, status } from '../../support/chat-server-plays.ts';
import { deskOver } from '../desk-over.ts';
import { NEWS } from '../news.ts';
import { answers, askServer, corrects, sourcesIn, wordsOf } from './asking-a-server.ts';

const desk = deskOver({
  ...NEWS,
  'changchun/plans.txt': `Erdao District of Changchun plans its year

Updated : 2023-01-09Source : CCFAO

Erdao District plans to build 31 projects in 2023, with a total investment of up to RMB 9 billion. No contract has been signed for the harbour.
`,
});

const QUESTION = 'What was signed in Jiutai District on September 18, 2022?';
const SIGNED =
  'On September 18, fifteen projects were signed in Jiutai District, with a total investment of over RMB 20 billion.';
const STEPS = 'Of the 86, 45 were under negotiation, 23 had been signed and 18 had settled.';
const RIGHT =
  'On 18 September 2022, 15 projects with a total investment of over RMB 20 billion were signed in Jiutai District.';
const { withoutModel: notes } = ANSWER_PHRASES.en;

describe('an answer written by a model', () => {
  it('is sent where every sentence stands in what it cites, with the exact words of the index', async () => {
    const { result } = await askServer(desk(), QUESTION, [
      answers([RIGHT, 'fifteen  projects were signed in Jiutai District']),
    ]);
    expect(result).toMatchObject({
      status: 'answered',
      mode: 'model',
      answer: `${RIGHT} [1]`,
      citations: [{ n: 1, document: 'changchun/jiutai.txt', quote: SIGNED, published: '2022-09-21' }],
      writing: { outcome: 'written', model: expect.any(String), sent: 1, repaired: 0, dropped: [] },
    });
    expect(result.writing?.prompt).toMatch(/^answer@[\da-f]{12} repair@[\da-f]{12}$/);
    expect(await desk().falseQuotes(result)).toEqual([]);
  });

  it('is asked for with the passages as data, those with evidence first', async () => {
    const { requests } = await askServer(desk(), QUESTION, [answers([RIGHT, SIGNED])]);
    const [request] = requests;
    if (!request) throw new Error('nothing was asked');
    expect(sourcesIn(request)[0]?.text).toContain(SIGNED);
    expect(wordsOf(request)).toContain(`Question: ${JSON.stringify(QUESTION)}`);
  });

  it('says once more what was refused, and is told why', async () => {
    const wrong = RIGHT.replace('15', '16');
    const { result, requests } = await askServer(desk(), QUESTION, [
      answers([wrong, SIGNED]),
      corrects([1, RIGHT, SIGNED]),
    ]);
    expect(result).toMatchObject({
      mode: 'model',
      answer: `${RIGHT} [1]`,
      writing: { sent: 1, repaired: 1 },
    });
    expect(requests[1] && wordsOf(requests[1])).toMatch(
      /this number does not stand in the quoted sentences: 16/,
    );
  });

  it('loses a sentence that is wrong twice, and keeps the others', async () => {
    const { result } = await askServer(desk(), QUESTION, [
      answers([RIGHT, SIGNED], ['23 projects had settled in Jiutai District.', STEPS]),
      corrects([1, '24 projects had settled in Jiutai District.', STEPS]),
    ]);
    expect(result).toMatchObject({ mode: 'model', answer: `${RIGHT} [1]` });
    expect(result.writing?.dropped).toEqual([['number']]);
  });

  it('keeps what is verified when the second request fails', async () => {
    const { result } = await askServer(desk(), QUESTION, [
      answers([RIGHT, SIGNED], ['99 projects were signed.', SIGNED]),
      status(500, 'down'),
    ]);
    expect(result).toMatchObject({ mode: 'model', answer: `${RIGHT} [1]` });
  });

  it('shows verified sentences one by one while it is being written, and never another', async () => {
    const more = 'Of the 86 projects, 45 were under negotiation, 23 had been signed and 18 had settled.';
    const wrong = 'The governor opened a stadium for 70 horses.';
    const { result, shown } = await askServer(desk(), QUESTION, [
      answers([RIGHT, SIGNED], [wrong, SIGNED], [more, STEPS]),
      corrects(),
    ]);
    expect(shown).toEqual([`${RIGHT} [1]`, `${RIGHT} [1]\n${more} [2]`]);
    expect(result.answer).toBe(shown.at(-1));
  });

  it('has beside a sum the words that its source has for it', async () => {
    const question = '2022年9月18日九台区签约了多少个项目，总投资多少？';
    const { result } = await askServer(desk(), question, [
      answers(['2022年9月18日，九台区签约15个项目，总投资超过200亿元。', SIGNED]),
    ]);
    expect(result).toMatchObject({ mode: 'model', language: 'zh' });
    expect(result.answer).toContain('总投资超过200亿元（over RMB 20 billion）');
  });

  it('is not asked for without evidence', async () => {
    const { result, requests } = await askServer(desk(), 'What was signed in Shenyang?', [
      answers([RIGHT, SIGNED]),
    ]);
    expect(requests).toHaveLength(0);
    expect(result).toMatchObject({ status: 'no_evidence', mode: 'extractive' });
    expect(result.writing).toBeUndefined();
  });
});

/** What a model does wrong, and the reason by which its sentence is dropped. */
const FALSE: readonly (readonly [string, ChatPlay, string])[] = [
  ['a wrong number', answers([RIGHT.replace('15', '17'), SIGNED]), 'number'],
  ['a wrong sum', answers([RIGHT.replace('RMB 20', 'RMB 30'), SIGNED]), 'amount'],
  ['another currency', answers([RIGHT.replace('RMB 20', '$20'), SIGNED]), 'unit'],
  ['a wrong year', answers([RIGHT.replace('2022', '2021'), SIGNED]), 'date'],
  ['another place', answers([RIGHT.replace('Jiutai District', 'Dehui'), SIGNED]), 'place'],
  [
    'a made-up quote',
    answers([RIGHT, 'Fifteen projects were signed in Jiutai by the mayor.']),
    'quote_not_found',
  ],
  [
    'a quote from another passage',
    says(JSON.stringify({ sentences: [{ text: RIGHT, citations: [{ passage: 2, quote: SIGNED }] }] })),
    'quote_not_found',
  ],
  [
    'a passage that it was not given',
    says(JSON.stringify({ sentences: [{ text: RIGHT, citations: [{ passage: 99, quote: SIGNED }] }] })),
    'unknown_passage',
  ],
  ['no citation', says(JSON.stringify({ sentences: [{ text: RIGHT, citations: [] }] })), 'no_citation'],
  [
    'swapped steps',
    answers(['Of the 86 projects, 23 were under negotiation and 45 had been signed.', STEPS]),
    'pairing',
  ],
  ['"over" left out', answers([RIGHT.replace('over ', ''), SIGNED]), 'qualifier'],
  ['another step', answers([RIGHT.replace('were signed', 'went into production'), SIGNED]), 'stage'],
  ['a denial of its own', answers([RIGHT.replace('were signed', 'were not signed'), SIGNED]), 'negation'],
  ['a plan made of a fact', answers([RIGHT.replace('were signed', 'will be signed'), SIGNED]), 'plan'],
  ['a name', answers([RIGHT.replace('were signed', 'by Huawei were signed'), SIGNED]), 'name'],
  ['a link', answers([`${RIGHT} See https://example.org/more`, SIGNED]), 'outside_content'],
  ['another language', answers(['2022年9月18日，九台区签约15个项目。', SIGNED]), 'other_language'],
  ['something else', answers(['The weather stayed fine and everybody went home happy.', SIGNED]), 'words'],
];

describe('a model that is wrong', () => {
  it.each(FALSE)('sends nothing with %s', async (_, play, reason) => {
    const plain = await desk().ask(QUESTION);
    const { result } = await askServer(desk(), QUESTION, [play, corrects()]);
    expect(result.writing?.dropped.flat()).toContain(reason);
    expect(result).toMatchObject({ mode: 'extractive', answer: `${plain.answer}\n${notes.unverified}` });
    expect(result.citations).toEqual(plain.citations);
  });

  it.each([
    ['"plans to" turned into "has"', 'Erdao District has built 31 projects.', 'plan'],
    [
      '"up to" turned into "over"',
      'Erdao District plans to build 31 projects worth over RMB 9 billion.',
      'qualifier',
    ],
    ['negation lost', 'A contract has been signed for the harbour.', 'negation'],
  ])('sends nothing with %s', async (_, text, reason) => {
    const question = 'How many projects does Erdao District plan to build in 2023?';
    const quotes = [
      'Erdao District plans to build 31 projects in 2023',
      'No contract has been signed for the harbour.',
    ];
    const { result } = await askServer(desk(), question, [
      answers([text, text.startsWith('A') ? (quotes[1] ?? '') : (quotes[0] ?? '')]),
      corrects(),
    ]);
    expect(result.mode).toBe('extractive');
    expect(result.writing?.dropped.flat()).toContain(reason);
  });
});

const WHOLE = JSON.stringify({ abstain: false, sentences: [] });

describe('a server that fails', () => {
  it.each<[string, ChatPlay, string]>([
    ['prose instead of JSON', says('Fifteen projects were signed. I hope this helps!'), notes.unreadable],
    ['JSON of another shape', says('{"answer": "fifteen"}'), notes.unreadable],
    ['JSON that is cut', says('{"sentences": [{"text": "Fifteen projects were si'), notes.unreadable],
    ['nothing', says(''), notes.unreadable],
    ['words without end', endless, notes.cutOff],
    ['status 500', status(500, 'down'), notes.unavailable],
    ['status 429', status(429, 'slow down', { retryAfter: 0 }), notes.unavailable],
    ['a stream that is cut', cutAfter(3, WHOLE), notes.unavailable],
  ])('leaves the documents’ own words, with a note: %s', async (_, play, note) => {
    const plain = await desk().ask(QUESTION);
    const { result } = await askServer(desk(), QUESTION, [play]);
    expect(result).toMatchObject({
      status: 'answered',
      mode: 'extractive',
      answer: `${plain.answer}\n${note}`,
    });
  });

  it.each<[string, ChatPlay]>([
    ['silent', silent],
    ['slow', slow(WHOLE.padEnd(2_000), 200)],
  ])('is not waited for beyond the time limit: %s', async (_, play) => {
    const { result } = await askServer(desk(), QUESTION, [play], 400);
    expect(result.mode).toBe('extractive');
    expect(result.answer).toContain(notes.late);
    expect(result.writing).toMatchObject({ outcome: 'unavailable', failure: 'timed_out' });
  });

  it('is believed where it abstains: the documents’ own words stand without a note', async () => {
    const plain = await desk().ask(QUESTION);
    const { result } = await askServer(desk(), QUESTION, [says('{"abstain": true, "sentences": []}')]);
    expect(result).toMatchObject({
      answer: plain.answer,
      mode: 'extractive',
      writing: { outcome: 'abstained' },
    });
  });

  it('answers beside the point: what was asked for is not left out for that', async () => {
    const question = 'How many projects were started in Dehui in March 2023?';
    const plain = await desk().ask(question);
    const { result } = await askServer(desk(), question, [
      answers(['Chen Guohua gave the signal.', 'Chen Guohua, mayor of Dehui, gave the signal.']),
    ]);
    expect(result).toMatchObject({ answer: plain.answer, writing: { outcome: 'beside_the_point' } });
  });
});
