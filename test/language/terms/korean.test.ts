import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutCompound } from '../../../src/language/terms/korean-mentions.ts';
import { meeting } from './meeting.ts';

describe('a Korean question', () => {
  it.each([
    ['콘택트렌즈 공장의 면적은', 'a contact lens factory'],
    ['콘택트렌즈공장은', 'contact lenses'],
    ['콘택트렌즈공장은', 'the factory'],
    ['투자협약을 맺은', 'an investment agreement'],
    ['투자 협약을 맺은', 'an investment agreement'],
    ['투자협약식에서', 'the agreement'],
    ['화물페리를', 'a ferry'],
    ['화물 페리는', 'a cargo ferry'],
    ['투자액은 얼마', 'an investment of'],
    ['투자금액과', 'the investment'],
    ['고용인원은', 'jobs'],
    ['서명자는', 'the signatory'],
    ['서명한 사람은', 'signed by'],
    ['공사기간이', 'the construction period'],
    ['물동량은', 'cargo throughput'],
    ['시장점유율은', 'market share'],
    ['주주들은', 'shareholders'],
    ['환율이', 'the exchange rate'],
    ['실업률을', 'unemployment rate'],
    ['임금 인상', 'higher wages'],
    ['수출업체가', 'an exporter'],
    ['통관 절차', 'customs clearance'],
    ['순이익은', 'net profit'],
    ['준공식에', 'the completion ceremony'],
    ['입주기업은', 'tenant companies'],
    ['원자력발전소를', 'a nuclear power plant'],
    ['해상풍력단지', 'offshore wind'],
    ['변전소', 'a substation'],
    ['이차전지 소재', 'secondary batteries'],
    ['송유관', 'an oil pipeline'],
    ['조선소에서', 'the shipyard'],
    ['활주로', 'the second runway'],
    ['항공사가', 'an airline'],
    ['부두의', 'the berth'],
    ['황산', 'sulfuric acid'],
    ['고무', 'rubber'],
    ['니켈광산', 'nickel'],
    ['텅스텐', 'tungsten'],
    ['희토류 매장량', 'reserves'],
    ['콘크리트', 'concrete'],
    ['냉장고', 'refrigerators'],
    ['집적회로', 'integrated circuits'],
    ['스마트공장', 'a smart factory'],
    ['밀', 'wheat'],
    ['우유', 'milk'],
    ['블루베리농장', 'blueberry'],
    ['수산물', 'seafood'],
    ['박물관', 'the museum'],
    ['경기장', 'a stadium'],
    ['임상시험', 'clinical trials'],
    ['유학생', 'international students'],
    ['외교부', 'the Foreign Ministry'],
    ['사절단', 'a delegation'],
    ['법원', 'the court'],
    ['양국', 'the two countries'],
    ['주최측', 'the organizer'],
    ['변호사', 'a lawyer'],
    ['니켈', '镍产量'],
    ['밀 수확', '小麦'],
    ['조선소', '造船厂'],
    ['주주', '股东大会'],
    ['보쉬는', 'Bosch'],
    ['보쉬는', 'Бош'],
    ['샤오미', 'Xiaomi'],
    ['닝보', 'Ningbo'],
    ['톈리', 'Tianli Group'],
    ['톈리그룹이', 'the group'],
    ['하이청', 'Haicheng'],
  ])('"%s" finds "%s"', (question, document) => {
    expect(meeting(question, document)).not.toEqual([]);
  });

  it.each([
    ['투자액은', 'the airport'],
    ['고무', 'public service'],
    ['밀', 'density'],
    ['은', 'silver'],
    ['이', 'this'],
    ['얼마입니까', 'how much'],
    ['어디에서', 'where'],
    ['공사기간', 'the company'],
    ['황산', 'yellow mountain'],
    ['법원', 'law and origin'],
    ['우유', 'friendship'],
    ['변호사', 'change'],
    ['수산물', 'water'],
    ['경기장', 'the economy'],
    ['주주', 'the province'],
    ['사절단', 'temple'],
    ['니켈', '铜产量'],
    ['조선소', '朝鲜'],
    ['보쉬', 'Bocheng'],
    ['닝보', 'Nanjing'],
    ['하이청', 'Hainan'],
  ])('"%s" does not find "%s"', (question, document) => {
    expect(meeting(question, document)).toEqual([]);
  });
});

describe('a question about Korean documents', () => {
  it.each([
    ['contact lens factory', '콘택트렌즈공장'],
    ['cargo ferry', '화물페리'],
    ['nickel', '니켈 생산'],
    ['shareholders', '주주들'],
    ['runway', '활주로를'],
    ['Bosch', '보쉬는'],
    ['Ningbo', '닝보에서'],
    ['镍', '니켈을'],
    ['小麦', '밀'],
    ['天力公司', '톈리는'],
  ])('"%s" finds "%s"', (question, document) => {
    expect(meeting(question, document)).not.toEqual([]);
  });
});

describe('cutCompound', () => {
  const known = new Set(['투자', '투자협약', '협약', '체결식', '결식', '공장', '장부지', '부지']);
  const cut = (word: string) => cutCompound(word, (text) => known.has(text)).map(({ text }) => text);

  it('leaves as few syllables over as can be, then takes as few parts as can be', () => {
    expect(cut('투자협약체결식')).toEqual(['투자협약', '체결식']);
    expect(cut('공장부지')).toEqual(['공장', '부지']);
    expect(cut('신공장')).toEqual(['신', '공장']);
  });

  it('cuts any word into parts that make it up again', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc
        .array(fc.constantFrom('투자', '협', '공장', '식', '𠮷'), { maxLength: 8 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(word, (text) => {
        expect(cut(text).join('')).toBe(text);
      }),
    );
  });
});
