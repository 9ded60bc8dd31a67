import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExpandedTerm, expandTerms, readTerms } from '../../src/language/terms.ts';

const expand = (question: string) => expandTerms(question, readTerms(question));

/** The other wordings of the words a question writes as `word`. */
function wordingsOf(question: string, word: string): ExpandedTerm[] {
  const terms = readTerms(question);
  return expandTerms(question, terms).filter(({ of }) => {
    const origin = terms[of];
    return origin !== undefined && question.slice(origin.start, origin.end) === word;
  });
}

describe('expandTerms', () => {
  it.each([
    ['what was signed in May?', 'signed', '签约'],
    ['привлечение инвестиций в районе', 'привлечение', '招商引资'],
    ['투자유치를 했나요', '투자유치를', '招商引资'],
    ['招商引资项目有哪些', '招商引资', 'invest'],
    ['抽水蓄能电站', '抽水蓄能', 'pump'],
    ['pumped storage in Jilin', 'pumped', '抽水蓄能'],
    ['fixed-asset investment in 2020', 'investment', '固定资产投资'],
    ['какие заводы построены', 'заводы', 'factori'],
    ['수출은 얼마', '수출은', 'export'],
    ['special-purpose bonds', 'bonds', '专项债'],
    ['hydrogen park', 'hydrogen', '氢能'],
    ['how many buyers came', 'buyers', '采购商'],
    ['who set up the company', 'set', '成立'],
    ['investors pledge money', 'pledge', '承诺'],
    ['the building sites', 'sites', '工地'],
    ['a lithium battery plant', 'battery', '锂电池'],
    ['肉牛饲料', '饲料', 'feed'],
    ['по собственникам: владелец', 'владелец', 'owner'],
    ['바이어는 몇 명', '바이어는', 'buyer'],
  ])('translates by the glossary: "%s", %s', (question, word, expected) => {
    const found = wordingsOf(question, word).find(({ term }) => term === expected);
    expect(found?.source).toBe('translation');
  });

  it.each([
    ['which factory opened?', 'factory', 'plant'],
    ['which company invested?', 'company', 'enterpris'],
    ['which carmaker holds it', 'carmaker', 'automak'],
    ['how many workers', 'workers', 'employ'],
    ['the Harbin expo', 'expo', 'fair'],
    ['where did they break ground?', 'break', '开工'],
    ['fifteen projects', 'fifteen', '15'],
    ['15 projects', '15', 'fifteen'],
  ])('knows other wordings: "%s", %s', (question, word, expected) => {
    expect(wordingsOf(question, word).map(({ term }) => term)).toContain(expected);
  });

  it.each([
    ['蒸汽机是谁发明的', '蒸汽机', ['steam', 'engin']],
    ['罗马帝国', '罗马', ['rome']],
    ['防守', '防守', ['defend', 'protect']],
  ])('translates what the glossary lacks by the dictionary: %s', (question, word, expected) => {
    expect(wordingsOf(question, word).map(({ term }) => term)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['who built the steam engine?', 'steam', '蒸汽机'],
    ['the Roman emperor', 'emperor', '皇帝'],
  ])('translates English into Chinese by the dictionary: "%s"', (question, word, expected) => {
    expect(wordingsOf(question, word).map(({ term }) => term)).toContain(expected);
  });

  it.each([
    ['九台区签了几个项目', '九台区', ['jiutai']],
    ['景俊海讲了什么', '景俊海', ['jing', 'junhai', 'jingjunhai']],
    ['净月', '净月', ['jingyu']],
    ['绿园区', '绿园区', ['lvyuan', 'luyuan']],
  ])('spells the name in "%s" in pinyin', (question, name, expected) => {
    expect(wordingsOf(question, name).map(({ term }) => term)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['когда основан Манчестер?', 'Манчестер', 'manchest'],
    ['проекты в Ташкенте', 'Ташкенте', 'tashkent'],
  ])('transliterates the name in "%s"', (question, name, expected) => {
    const found = wordingsOf(question, name).find(({ term }) => term === expected);
    expect(found?.source).toBe('spelling');
  });

  it('lets the longest phrase win over the words inside it', () => {
    const terms = wordingsOf('the party secretary visited', 'secretary').map(({ term }) => term);
    expect(terms).toContain('党委书记');
  });

  it('weighs a translation above a synonym, and a near wording lowest', () => {
    const weights = new Map(
      wordingsOf('which factory opened?', 'factory').map(({ term, weight }) => [term, weight]),
    );
    expect(weights.get('工厂')).toBeGreaterThan(weights.get('plant') ?? 1);
    expect(weights.get('plant')).toBeGreaterThan(weights.get('mill') ?? 1);
  });

  it('says the same to a question in traditional characters', () => {
    expect(expand('長春市簽約項目')).toEqual(expand('长春市签约项目'));
  });

  it('gives nothing for words that only ask', () => {
    expect(expand('how many were there?')).toEqual([]);
    expect(expand('有多少？')).toEqual([]);
  });

  it('gives, for any question, weights in (0, 1), real origins, and no wording twice', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            '开工',
            '項目',
            '净月',
            ' sign ',
            'plant ',
            '15',
            'завод ',
            '투자를 ',
            '-',
            'high',
            'ё',
            '𠮷',
          ),
          {
            maxLength: 12,
          },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (question) => {
        const terms = readTerms(question);
        const expanded = expandTerms(question, terms);
        for (const { term, weight, of } of expanded) {
          expect(term).not.toBe('');
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThan(1);
          expect(terms[of]).toBeDefined();
          expect(term).not.toBe(terms[of]?.term);
        }
        expect(new Set(expanded.map(({ of, term }) => `${of} ${term}`)).size).toBe(expanded.length);
        expect(expandTerms(question, terms)).toEqual(expanded);
      }),
      { numRuns: 300 },
    );
  });
});
