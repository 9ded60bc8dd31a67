import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStages } from '../../src/language/stages.ts';

/** Each step of a text: `signed` done, `signed?` still to come, `signed!` not done. */
function steps(text: string): string {
  const marks = { done: '', planned: '?', negated: '!' } as const;
  return readStages(text)
    .map(({ stage, modality }) => stage + marks[modality])
    .join(' ');
}

describe('readStages, of a step that did not come about', () => {
  it.each<[string, string]>([
    ['The signing of four projects worth RMB 1.2 billion in Dehui, set for May 3, was cancelled.', 'signed!'],
    ['The signing ceremony for 12 projects was called off because of the flood.', 'signed!'],
    ['The groundbreaking of two plants has now been scrapped.', 'started!'],
    ['The completion ceremony did not take place.', 'in_production!'],
    ['The contract signed in May for a 3 billion plant has been terminated.', 'signed!'],
    ['The agreements that were signed at the fair fell through.', 'signed!'],
    ['The plan to start six projects was abandoned.', 'planned!'],
    ['The bureau cancelled the signing of a contract with a firm.', 'signed!'],
    ['Dehui denied that it had signed nine projects.', 'signed!'],
    ['The zone dismissed media reports that 14 projects had been started.', 'started!'],
    ['Rumours that Dehui had signed nine projects were untrue.', 'signed!'],
    ['The firm almost signed a deal on a battery plant.', 'signed! signed!'],
    ['The firm nearly signed six projects.', 'signed!'],
    ['They did not sign a deal.', 'signed! signed!'],
    ['德惠市集中签约活动取消。', 'signed!'],
    ['原计划6月在农安县开工的4个项目，因资金问题已被叫停。', 'started!'],
    ['签约的5个项目最终流产。', 'signed!'],
    ['双方签订的合同已解除。', 'signed!'],
    ['公司否认与该市签约9个项目。', 'signed!'],
    ['有关签约9个项目的消息不实。', 'signed!'],
    ['双方险些签约。', 'signed!'],
    ['Подписание семи проектов на сумму 1,2 млрд юаней отменено.', 'signed!'],
    ['Договор, подписанный в мае, расторгнут.', 'signed!'],
    ['Запуск завода в Дунфэне был сорван.', 'in_production!'],
    ['Власти опровергли сообщения о подписании девяти проектов.', 'signed!'],
    ['Компания так и не подписала договор.', 'signed!'],
    ['В Дэхуэе отменено подписание девяти проектов.', 'signed!'],
    ['Подписание девяти проектов отменили.', 'signed!'],
    ['Компания расторгла договор, подписанный в мае.', 'signed!'],
    ['시는 협약 체결 사실을 부인했다.', 'signed!'],
    ['Компания едва не подписала договор.', 'signed!'],
    ['4개 사업의 착공이 자금난으로 취소됐다.', 'started!'],
    ['체결된 투자협약이 해지됐다.', 'signed!'],
    ['협약 체결식이 폭설로 무산됐다.', 'signed!'],
    ['시는 9개 사업 협약을 체결했다는 보도를 부인했다.', 'signed!'],
    ['계약을 체결할 뻔했다.', 'signed!'],
  ])('does not read as done: %j', (text, expected) => {
    expect(steps(text)).toBe(expected);
  });

  it.each<[string, string]>([
    ['The start of construction of five projects, set for June 15, has been postponed.', 'started?'],
    ['The signing, which was due in May, was put on hold.', 'signed?'],
    ['The city postponed the signing of six projects.', 'signed?'],
    ['原定5月8日开工的三个项目因暴雨延期。', 'started?'],
    ['开工仪式因雨改期举行。', 'started?'],
    ['5个项目的开工被推迟到7月。', 'started?'],
    ['Начало строительства пяти проектов, намеченное на 15 июня, отложено.', 'started?'],
    ['Подписание соглашений перенесено на июнь.', 'signed?'],
    ['Начало строительства девяти проектов перенесли на июль.', 'started?'],
    ['착공식이 7월로 연기되었다.', 'started?'],
    ['5월 8일 착공 예정이던 3개 사업이 폭우로 연기됐다.', 'started?'],
  ])('reads as still to come: %j', (text, expected) => {
    expect(steps(text)).toBe(expected);
  });

  it.each<[string, string]>([
    ['Jilin signed six projects in May, but the start of construction was postponed.', 'signed started?'],
    ['Six projects were signed in May, and two of them have since been cancelled.', 'signed'],
    ['The start of construction of the five projects signed in May was postponed.', 'started? signed'],
    ['The signing took place in May and the fair was postponed.', 'signed'],
    ['The signing of six projects was not called off.', 'signed'],
    ['The bureau denied delays and signed nine projects.', 'signed'],
    ['The delayed project was started in June.', 'started'],
    ['Nearly 20 projects were signed.', 'signed'],
    ['取消审批后签约5个项目', 'signed'],
    ['全省取消收费，签约项目8个。', 'signed'],
    ['2023年签约的项目推迟开工。', 'signed started?'],
    ['2022年签约的8个项目中2个取消。', 'signed'],
    ['签约仪式没有取消。', 'signed'],
    ['原定6月开工的项目提前于5月开工。', 'started? started'],
    ['Подписание состоялось в мае, а запуск завода отложен.', 'signed in_production?'],
    ['Город подписал шесть проектов, строительство двух отложено.', 'signed'],
    ['Подписание договора не отменено.', 'signed'],
    ['После подписания договора отменили пошлины.', 'signed'],
    ['Город отменил пошлины, подписал договор.', 'signed'],
    ['3개 기업과 협약을 체결했고 착공은 연기됐다.', 'signed started?'],
    ['협약을 체결하고 규제를 취소했다.', 'signed'],
    ['착공이 취소되지 않았다.', 'started'],
  ])('keeps what was done: %j', (text, expected) => {
    expect(steps(text)).toBe(expected);
  });

  it('reads any words around a step without throwing', () => {
    const words = fc.constantFrom(
      '签约',
      '取消',
      'signing',
      'was',
      'called off',
      '체결',
      '취소',
      'отменено',
      ' ',
      ',',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary' }))), (parts) => {
        const text = parts.join(' ');
        for (const { start, end } of readStages(text)) expect(start < end && end <= text.length).toBe(true);
      }),
    );
  });
});
