import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFurniture } from '../../src/corpus/furniture.ts';

describe('isFurniture', () => {
  it.each([
    'Site Overlay',
    '【Fonts: A+ A A- Print',
    'Print Print',
    'L M S',
    'Your current location : Home>>Business>>news',
    'You are here: Home » Projects',
    'Home>Biz updates',
    'HOME >In Focus>Projects by Numbers',
    'News > Business > Local News',
    'Home / About / Investment',
    'HomeContact Us   All rights reserved: Lanxi Harbour Website   Privacy Statement   Record No.: LXICPB No.20007771 Total visits:',
    'Copyright © 2024 Lake Gazette. All Rights Reserved.',
    'Legal Disclaimer: LAKEWIRE',
    'Produced By',
    'Share to: Facebook Twitter WeChat',
    'Facebook | Twitter | Print',
    'Previous: Council meets',
    'Next article: Spring sowing',
    'Total visits: 12,345',
    '当前位置：首页 > 新闻中心 > 招商动态',
    '首页 | 网站地图 | 联系我们',
    '【字体：大 中 小】 打印 关闭窗口',
    '分享到：微信 微博 QQ空间',
    '上一篇：县里召开会议',
    '下一篇：没有了',
    '版权所有：临湖县人民政府 吉ICP备12345678号-1',
    '吉公网安备 22010202000123号',
    '浏览次数：128次',
    '扫一扫在手机打开当前页',
    'Главная > Новости > Экономика',
    'Поделиться: ВКонтакте Telegram',
    'Версия для печати',
    '홈 > 뉴스 > 경제',
    '인쇄하기',
    '조회수: 77',
  ])('takes %j for furniture', (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  it.each([
    'Print media in the district grew by 12 percent.',
    'Print and packaging park signs nine projects',
    'Home appliance maker signs a contract worth 2 billion yuan',
    'Homes for 300 families',
    'Share prices of the mill rose after the signing',
    'Copyright disputes fell by a fifth last year.',
    'Contact us if the road is closed, said the mayor.',
    'Search for investors goes on',
    'Register of projects grows to 1,400',
    'Next: three projects worth 5 billion yuan.',
    'Powered by wind: a park goes green',
    'Produced by a team of forty engineers, the crane was sold abroad.',
    'Position: the county asks for lower tariffs',
    'Location: Lake Hall',
    'Investment rose > 20 percent',
    'Costs > income > tax',
    'News',
    'A',
    '大',
    '2,345',
    '首页新闻说，项目已经落地。',
    '打印机企业落户临湖',
    '打印产业园开工',
    '分享会在临湖举行',
    '版权交易中心落户临湖，总投资3亿元。',
    '扫一扫即可办理，群众十分满意。',
    'Главная стройка региона началась',
    'Поделиться опытом приехали инвесторы',
    '홈쇼핑 회사가 공장을 짓는다',
    '공유경제 기업 유치',
    '',
  ])('leaves %j to the news', (line) => {
    expect(isFurniture(line)).toBe(false);
  });

  it('never takes a sentence with a figure in it for furniture, whatever furniture word it starts with', () => {
    const start = fc.constantFrom(
      'Home',
      'Print',
      'Share',
      'Copyright',
      'Search',
      'Register',
      'Help',
      'Next',
      'News',
    );
    const rest = fc.constantFrom('rose by', 'projects worth', 'and', 'of the district brought');
    fc.assert(
      fc.property(start, rest, fc.integer({ min: 2, max: 1_000_000 }), (word, middle, figure) => {
        expect(isFurniture(`${word} ${middle} ${figure} million yuan were signed.`)).toBe(false);
      }),
    );
  });

  it('never throws, and takes the same line for furniture with white space around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        expect(isFurniture(`  ${line}\t`)).toBe(isFurniture(line));
      }),
    );
  });
});
