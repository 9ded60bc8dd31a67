import type { Chance } from './random.ts';
import type { NewsProject, Story } from './story.ts';
import { MONTHS, OFFICES } from './words.ts';

/** A brief in words: the sentence that answers a question about the event, and one for each of its projects. */
export interface Brief {
  readonly title: string;
  readonly dateline: string;
  readonly paragraphs: readonly string[];
  readonly lead: string;
  /** One for each project of the story. */
  readonly projects: readonly string[];
}

const HEADLINES = { signed: 'signs', started: 'breaks ground on', in_production: 'puts into operation' };
const VERBS = {
  signed: 'were signed',
  started: 'started construction',
  in_production: 'were put into operation',
};
const PLACED = {
  signed: ['signed an agreement on', 'signed a contract for'],
  started: ['broke ground on', 'started construction of'],
  in_production: ['put into operation', 'began production at'],
};

/** The brief in English, in some 500 characters a paragraph. */
export function writeEnglish(story: Story, chance: Chance): Brief {
  const lead = leadSentence(story);
  const projects = story.projects.map((project) => projectSentence(project, story, chance));
  const [first = '', ...rest] = projects;
  const around = (sentence: string, project: NewsProject | undefined) =>
    [sentence, ...(project ? details(project, chance) : []), filler(chance)].join(' ');
  return {
    title: `${story.place.title} ${HEADLINES[story.stage]} ${story.total.projects} projects`,
    dateline: `Updated : ${story.published}Source : ${story.place.parent.en} Daily`,
    paragraphs: [
      [lead, guest(story, chance), filler(chance), filler(chance)].join(' '),
      around(first, story.projects[0]),
      ...rest.map((sentence, at) => around(sentence, story.projects[at + 1])),
    ],
    lead,
    projects,
  };
}

/** RMB 1.2 billion, RMB 350 million. */
export function yuan(yi: number): string {
  return yi >= 10 ? `RMB ${Math.round(yi * 10) / 100} billion` : `RMB ${Math.round(yi * 100)} million`;
}

function leadSentence({ day, place, stage, total }: Story): string {
  return (
    `On ${MONTHS[day.month - 1]} ${day.day}, ${total.projects} investment projects ${VERBS[stage]} in ` +
    `${place.title}, ${place.parent.en}, with a total investment of over ${yuan(total.yi)}.`
  );
}

function guest({ projects, place }: Story, chance: Chance): string {
  const person = projects[0]?.person.en ?? '';
  return `${person}, head of ${chance.pick(OFFICES)} of ${place.en}, attended the event together with guests of ${chance.between(8, 90)} enterprises.`;
}

function projectSentence(
  { firm, product, yi }: NewsProject,
  { stage, place }: Story,
  chance: Chance,
): string {
  return `${firm.en} ${chance.pick(PLACED[stage])} its ${product.en} project in ${place.en}, worth ${yuan(yi)}.`;
}

function details({ firm, product, jobs, mu, person }: NewsProject, chance: Chance): string[] {
  return [
    chance.pick([
      `It covers ${mu} mu and is expected to give work to ${jobs} people.`,
      `The site of ${mu} mu has been levelled, and ${jobs} workers are to be hired within ${chance.between(4, 30)} months.`,
      `On ${mu} mu of land it will employ ${jobs} staff once the ${chance.pick(['first', 'second', 'third'])} line runs.`,
    ]),
    chance.pick([
      `${person.en}, who leads the company, said that the output of ${product.en} will reach ${chance.between(2, 90)}0,000 units a year.`,
      `According to ${person.en} of the company, annual sales are put at ${yuan(chance.between(10, 300) / 10)} and taxes at ${yuan(chance.between(3, 40) / 10)}.`,
      `The company of ${person.en} holds ${chance.between(3, 240)} patents and supplies ${chance.between(2, 30)} makers of ${product.en} equipment at home and abroad.`,
      `Equipment of ${firm.en} arrived from ${chance.pick(['Germany', 'Japan', 'the Republic of Korea', 'Italy', 'Russia'])} in ${chance.between(12, 400)} containers, ${person.en} told reporters.`,
    ]),
  ];
}

const SUBJECTS = [
  'The district',
  'The county',
  'The city',
  'The zone',
  'The leading group',
  'The working team',
];
const DUTIES = [
  'will improve its services for enterprises',
  'keeps a list of problems and settles them one by one',
  'has shortened the time of approval',
  'gives each project an officer who follows it from contact to production',
  'promised land, power, water and labour in time',
  'plans to extend the industrial chain and draw suppliers of parts',
  'invites scientists and chambers of commerce to look at sites',
  'is building standard workshops, roads and a heating network',
  'holds visits, forums and matching meetings online and on the spot',
  'strives to turn resources and location into growth',
  'asked all departments to hurry up preparatory work',
  'checks safety, quality and environmental protection on every site',
];
const REASONS = [
  'so that investors settle and grow',
  'in order to reach the target of the year',
  'after a survey of companies',
  'following the decision of the working conference',
  'as winter sets a short season for building',
  'while prices of raw materials stay high',
  'since orders from overseas have risen',
  'to support small and medium firms',
];

function filler(chance: Chance): string {
  const subject = chance.pick([...SUBJECTS, ...OFFICES.map(capital)]);
  return `${subject} ${chance.pick(DUTIES)} ${chance.pick(REASONS)}, with ${chance.between(3, 480)} ${chance.pick(['visits', 'enterprises', 'measures', 'cases', 'households', 'talents'])} in the past ${chance.between(2, 11)} months.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
