import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../src/answering/evidence-gate.ts';
import { deskOver } from './desk-over.ts';
import { LOOK_ALIKES, NEWS } from './news.ts';

const desk = deskOver({ ...NEWS, ...LOOK_ALIKES });

const JIUTAI = 'fifteen projects were signed in Jiutai District';
const COUNTED = 'the district counted 86 new projects';
const DEHUI = 'work on nine projects was started in Dehui';
const MAYOR = 'Chen Guohua, mayor of Dehui';
const DAIRY = "The dairy park of Nong'an was opened";
const NANGUAN = '12个项目签约';
const HALL = 'The fair hall of Fuyu County was opened';
const HALL_COST = 'It cost RMB 3 billion';
const ROOF = 'The roof was laid';
const RENT = 'a monthly rent of RMB 600';
const FIRST_PHASE = 'The first phase of the Songyuan paper mill';
const FIRST_COST = 'It cost RMB 2 billion';
const SECOND_PHASE = 'The second phase covers';
const EXPO = 'The 4th Hunchun Seafood Expo had';
const UNDATED = 'work on 432 projects was resumed';

describe('refusalOf', () => {
  it.each<[Refusal, string, string]>([
    ['nothing_asked', 'Hello!', JIUTAI],
    ['nothing_asked', 'What?', DAIRY],
    ['nothing_asked', '？？', NANGUAN],
    ['other_place', 'How many projects were signed in Shenyang?', JIUTAI],
    ['other_place', 'How many projects were signed in Dehui in September 2022?', JIUTAI],
    ['other_place', '九台区签了多少个项目？', NANGUAN],
    ['other_period', 'How many projects were signed in Jiutai in May 2021?', JIUTAI],
    ['other_period', 'How many projects were signed in Jiutai in September 2021?', JIUTAI],
    ['other_period', 'How many projects did Jiutai count in the first quarter of 2022?', COUNTED],
    ['other_period', 'How many projects resumed in Jilin Province in May?', UNDATED],
    ['other_period', '2022年5月南关区签了多少个项目？', NANGUAN],
    ['other_stage', 'How many projects were signed in Dehui?', DEHUI],
    ['other_stage', 'How many projects were resumed in Jiutai?', JIUTAI],
    ['other_amount', 'Which projects in Dehui are worth RMB 7 billion?', DEHUI],
    ['other_amount', 'Which projects are worth USD 4.6 billion?', DEHUI],
    ['other_words', 'What did Wang Xiaoming say in Dehui?', MAYOR],
    ['other_words', 'How big is the brewery in Dehui?', DEHUI],
    ['other_words', "How many hotels has Nong'an?", DAIRY],
    ['other_words', 'Which cooperative runs the fair hall of Fuyu County?', HALL],
    [
      'other_ordinal',
      'How many hectares does the second phase of the Songyuan paper mill cover?',
      FIRST_PHASE,
    ],
    ['other_ordinal', 'How much did phase II of the Songyuan paper mill cost?', FIRST_COST],
    ['other_ordinal', 'How many exhibitors did the 3rd Hunchun Seafood Expo have?', EXPO],
    ['other_ordinal', '第三届珲春海鲜博览会有多少参展商？', EXPO],
    ['no_figure', 'What is the rent of the fair hall in Fuyu County?', HALL_COST],
    ['no_figure', '展馆的租金是多少？', HALL_COST],
    ['no_figure', 'Who chaired the opening of the fair hall in Fuyu County?', ROOF],
    ['no_figure', "How much did the dairy park of Nong'an cost?", DAIRY],
    ['no_figure', 'How much are the projects counted from January to August 2022 worth?', COUNTED],
  ])('%s: "%s" is not answered by "%s"', async (refusal, question, sentence) => {
    expect(await desk().refusal(question, sentence)).toBe(refusal);
  });

  it.each<[string, string]>([
    ['How many projects were signed in Jiutai in September 2022?', JIUTAI],
    ['How many projects were signed in Changchun in September 2022?', JIUTAI],
    ['What was signed in Jiutai in autumn 2022?', JIUTAI],
    ['九台区2022年9月签了多少个项目？', JIUTAI],
    ['Сколько проектов подписали в районе Цзютай в сентябре 2022 года?', JIUTAI],
    ['How many projects did Jiutai count from January to August 2022?', COUNTED],
    ['How many projects started in Dehui in March 2023?', DEHUI],
    ['Which projects in Dehui are worth RMB 4.6 billion?', DEHUI],
    ['Who is the mayor of Dehui?', MAYOR],
    ["When was the dairy park of Nong'an opened?", DAIRY],
    ['How much was signed for in Nanguan?', NANGUAN],
    ['How many projects resumed in Jilin Province in April?', UNDATED],
    ['How much is the rent of the flats in Fuyu County?', RENT],
    ['How much does the fair hall of Fuyu County cost?', HALL_COST],
    ['Who laid the roof of the fair hall in Fuyu County?', ROOF],
    ['How many hectares does the second phase of the Songyuan paper mill cover?', SECOND_PHASE],
    ['How much did phase I of the Songyuan paper mill cost?', FIRST_COST],
    ['How many exhibitors did the 4th Hunchun Seafood Expo have?', EXPO],
    ['第四届珲春海鲜博览会有多少参展商？', EXPO],
  ])('lets "%s" be answered by "%s"', async (question, sentence) => {
    expect(await desk().refusal(question, sentence)).toBeNull();
  });
});
