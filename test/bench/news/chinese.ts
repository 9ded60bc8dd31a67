import type { Brief } from './english.ts';
import type { Chance } from './random.ts';
import type { NewsProject, Story } from './story.ts';

const HEADLINES = { signed: '集中签约', started: '集中开工', in_production: '集中投产' };

/** The brief in Chinese, in some 230 characters a paragraph. */
export function writeChinese(story: Story, chance: Chance): Brief {
  const { day, place, stage, total } = story;
  const lead = `${day.month}月${day.day}日，${place.parent.zh}${place.zh}${total.projects}个招商引资项目${HEADLINES[stage]}，总投资超过${total.yi}亿元。`;
  const projects = story.projects.map(
    ({ firm, product, yi }) => `${firm.zh}${product.zh}项目${HEADLINES[stage].slice(2)}，总投资${yi}亿元。`,
  );
  return {
    title: `${place.zh}${total.projects}个项目${HEADLINES[stage]}`,
    dateline: `${story.published} 来源：${place.parent.zh}日报`,
    paragraphs: [
      lead + guest(story, chance) + filler(chance) + filler(chance) + filler(chance),
      ...projects.map((sentence, at) => sentence + details(story.projects[at], chance) + filler(chance)),
    ],
    lead,
    projects,
  };
}

function guest({ projects }: Story, chance: Chance): string {
  return `${projects[0]?.person.zh}出席活动并致辞，${chance.between(8, 90)}家企业代表参加。`;
}

function details(project: NewsProject | undefined, chance: Chance): string {
  if (!project) return '';
  const { person, product, jobs, mu } = project;
  return (
    `项目占地${mu}亩，建成后可带动就业${jobs}人，预计年产值${chance.between(10, 300) / 10}亿元，年纳税${chance.between(3, 60) / 10}亿元。` +
    `企业负责人${person.zh}表示，公司拥有专利${chance.between(3, 240)}项，为${chance.between(2, 30)}家${product.zh}设备厂商配套，` +
    `产品远销${chance.pick(['德国', '日本', '韩国', '俄罗斯', '意大利'])}等${chance.between(3, 40)}个国家。`
  );
}

const DUTIES = [
  '要坚持问题导向和目标导向，逐个解决企业困难',
  '要优化营商环境，压缩审批时限',
  '要强化土地、能源、劳动力和资金保障',
  '要延伸产业链条，吸引配套企业入驻',
  '要落实安全生产责任，排查隐患',
  '要抢抓施工黄金期，加快标准厂房和供热管网建设',
  '要开展云招商和线下对接活动，邀请商会和专家考察',
  '要把资源优势和区位优势转化为发展优势',
];

function filler(chance: Chance): string {
  return `会议强调，${chance.pick(DUTIES)}；近${chance.between(2, 11)}个月走访企业${chance.between(3, 480)}家，办结事项${chance.between(3, 900)}件。`;
}
