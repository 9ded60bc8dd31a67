import { describe, expect, it } from 'vitest';
import { expandTerms, indexTerms, readTerms } from '../../../src/language/terms.ts';

/** Below this a wording is not looked for. */
const LEAST_WEIGHT = 0.15;

/** The words in which the part of the question in square brackets may be found. */
function soughtFor(marked: string): ReadonlySet<string> {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const question = marked.replace(/[[\]]/g, '');
  const terms = readTerms(question);
  const asked = terms.map((term) => term.start >= start && term.end <= end);
  const others = expandTerms(question, terms).filter(({ of, weight }) => asked[of] && weight >= LEAST_WEIGHT);
  return new Set([...terms.filter((_, at) => asked[at]), ...others].map(({ term }) => term));
}

function meets(marked: string, text: string): boolean {
  const sought = soughtFor(marked);
  return indexTerms(text).some(({ term }) => sought.has(term));
}

describe('a question', () => {
  it.each([
    ['How big is the [workforce]?', 'it has 300 employees'],
    ['How many [hands] work there?', 'personnel'],
    ['How many [people on the payroll]?', '员工'],
    ['What are the [salaries] there?', 'wages'],
    ['Who [stepped down] as mayor?', 'resigned'],
    ['Is there a [labour shortage]?', '招工难'],
    ['Which [harbour] grew fastest?', 'seaport'],
    ['Which [harbour] grew fastest?', '港口'],
    ['How many [boats] called?', 'vessels'],
    ['How long is the new [wharf]?', 'quay'],
    ['What was the [cargo volume]?', 'throughput'],
    ['What was the [cargo volume]?', '吞吐量'],
    ['When was the line [opened to traffic]?', '通车'],
    ['How many [riders] does it carry?', 'passengers'],
    ['How many [lorries] were made?', 'trucks'],
    ['How many [kids] go there?', 'children'],
    ['Which [nations] joined?', 'countries'],
    ['What does it [rely on]?', 'depends'],
    ['Was it [late]?', 'delayed'],
    ['Which works [drag on]?', '延误'],
    ['Was it [ahead of schedule]?', '提前'],
    ['How much is [sold abroad]?', 'exports'],
    ['What are its [overseas sales]?', 'exports'],
    ['What is [bought abroad]?', '进口'],
    ['What [acreage] does it have?', 'area'],
    ['How large is its [footprint]?', '占地面积'],
    ['Who is the [builder]?', 'contractor'],
    ['Who is the [builder]?', '承建商'],
    ['Who are the [vendors]?', 'suppliers'],
    ['What is the [yearly output]?', 'annual production capacity'],
    ['What is the [electricity price]?', 'power tariffs'],
    ['What is the [power price]?', '电价'],
    ['How much is the [rent]?', 'lease'],
    ['Which [missions] came?', 'delegation'],
    ['Who [took part]?', 'attended'],
    ['Who was [present]?', 'participants attend'],
    ['How many [stalls] were there?', 'booths'],
    ['How many [stalls] were there?', '展位'],
    ['What was the [footfall]?', 'visitors'],
    ['How much did it [soar]?', 'surged'],
    ['How much did it [climb]?', 'rose'],
    ['How much did it [shrink]?', 'declined'],
    ['How far did it [plummet]?', '暴跌'],
    ['Did it [bounce back]?', 'recovered'],
    ['Who did they [sue]?', 'lawsuit'],
    ['Which firm went [bankrupt]?', '破产'],
    ['What does it [spend]?', 'expenditure'],
    ['What is the [stock price]?', 'share price'],
    ['Who are the [clients]?', 'customers'],
    ['Which [drugmakers] came?', 'pharmaceutical'],
    ['How many [holidaymakers] came?', 'tourists'],
    ['Which [movie] was shown?', '电影'],
    ['How many [physicians]?', 'doctors'],
    ['How much [garbage] is burnt?', 'waste'],
    ['Which [soccer] club?', 'football'],
    ['When was it [decided]?', 'decision'],
    ['When will it [expand]?', 'expansion'],
    ['How much did it [lose]?', 'losses'],
    ['When did they [deliver]?', 'delivery'],
    ['Why did it [fail]?', 'failure'],
    ['How many cars did it [sell]?', 'sales'],
    ['公司有多少[职工]？', 'employees'],
    ['公司有多少[职工]？', '员工'],
    ['[码头]有多少个泊位？', 'terminal'],
    ['[轮船]什么时候到？', 'vessel'],
    ['[工期]多长？', 'construction period'],
    ['谁是[承建商]？', 'contractor'],
    ['[电价]是多少？', 'electricity tariff'],
    ['[租金]是多少？', 'rent'],
    ['有多少[展位]？', 'booths'],
    ['有多少[观众]？', 'visitors'],
    ['[绿电]占多少？', 'clean electricity'],
    ['[裁员]多少人？', 'layoffs'],
    ['[货车]产量是多少？', 'trucks'],
    ['[车企]有哪些？', 'automaker'],
    ['[药企]有哪些？', 'drugmaker'],
    ['[延误]的原因是什么？', '推迟'],
    ['[市值]是多少？', 'market capitalization'],
  ])('"%s" meets "%s"', (question, text) => {
    expect(meets(question, text)).toBe(true);
  });

  it.each([
    ['How many [customers] came?', '海关'],
    ['Which [international] fair?', '实习生'],
    ['Which [trains] run?', '培训'],
    ['Which [publishers] came?', '公众'],
    ['Which [plant] opened?', 'flowers'],
    ['Which [plant] opened?', '作物'],
    ['How many [workers]?', 'on the other hand'],
    ['Who [attended]?', 'part'],
    ['What is the [share price]?', 'at a good value'],
    ['Which [apartments] were sold?', 'flat'],
    ['When was it [delayed]?', 'late 2024'],
    ['What is the [loss]?', 'profit'],
    ['How much did it [rise]?', 'fell'],
    ['How much did it [fall]?', 'rise'],
    ['What was [exported]?', 'imported'],
    ['Which [imports] grew?', 'exports'],
    ['Which [buyers] came?', 'sellers'],
    ['Which [suppliers] came?', 'customers'],
    ['Which [tenants] moved in?', 'landlord'],
    ['Who are the [lenders]?', 'borrowers'],
    ['How many were [hired]?', 'dismissed'],
    ['How many [children]?', 'tiny changes'],
    ['How many [tourists]?', 'passengers'],
    ['Which [sanctions] were lifted?', '关税'],
    ['Which [tariffs] were raised?', '制裁'],
    ['Which [towers] rose?', '叶片'],
    ['How much [fruit] is sold?', 'vegetables'],
    ['How much [wine] is sold?', 'beer'],
    ['[出口]多少？', 'import'],
    ['[下降]多少？', 'rose'],
    ['[利润]多少？', 'deficit'],
    ['[租金]多少？', 'salary'],
    ['[小学]有几所？', 'university'],
  ])('"%s" does not meet "%s"', (question, text) => {
    expect(meets(question, text)).toBe(false);
  });

  it('finds a noun of the same verb before a synonym, and that before a near word', () => {
    const weightOf = (question: string, form: string) =>
      expandTerms(question, readTerms(question)).find(({ term }) => term === form)?.weight ?? 0;
    expect(weightOf('what does it produce?', 'product')).toBeGreaterThan(
      weightOf('which vendor?', 'supplier'),
    );
    expect(weightOf('which vendor?', 'supplier')).toBeGreaterThan(weightOf('which vendor?', 'provid'));
  });
});
