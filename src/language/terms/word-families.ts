/**
 * Verbs and adjectives with the nouns made of them that stemming does not lead back (decide, decision): an asker puts in
 * a verb what a headline puts in a noun. Only words of news, and none whose noun has gone its own way (press, pressure).
 */
const FAMILIES = `
absorb absorption, analyse analysis, apply application, choose choice, clarify clarification, classify classification,
close closure, collide collision, compete competition, compose composition, conclude conclusion, consume consumption,
convert conversion, decide decision, deep depth, defend defense, deliver delivery, depart departure, describe
description, destroy destruction, die death, discover discovery, divide division, enter entry entrance, erode erosion,
exceed excess, exclude exclusion, expand expansion, explain explanation, explode explosion, expose exposure, extend
extension, fail failure, fly flight, free freedom, grow growth, high height, identify identification, include
inclusion, intend intention, introduce introduction, invade invasion, know knowledge, lend loan, lose loss, maintain
maintenance, marry marriage, mix mixture, multiply multiplication, notify notification, oppose opposition, permit
permission, poor poverty, produce production, prove proof, provide provision, publish publication, qualify
qualification, receive receipt, recover recovery, redeem redemption, reduce reduction, repeat repetition, represent
representation, resolve resolution, respond response, resume resumption, retain retention, safe safety, seize seizure,
sell sale, settle settlement, sign signature, simplify simplification, solve solution, speak speech, strong strength,
submit submission, subscribe subscription, succeed success, suspend suspension, transmit transmission, true truth,
vary variety, verify verification, wide width, young youth
`;

/** The families, each with its words as written. */
export const WORD_FAMILIES: readonly (readonly string[])[] = FAMILIES.split(',').map((family) =>
  family.trim().split(' '),
);
