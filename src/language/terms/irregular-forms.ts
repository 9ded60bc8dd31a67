/**
 * Base forms, each with the forms that no ending leads back from. Only words of news and of what is asked of it, and
 * none whose form is as often another word: `won` (the currency), `found` (to establish), `left`, `felt`, `saw`,
 * `ground`, `frozen` (food), `ran`, `hung` and `sang` (names).
 */
const FORMS = `
arise arose arisen, beat beaten, become became, begin began begun, break broke broken, breed bred, bring brought, build built,
buy bought, catch caught, choose chose chosen, come came, deal dealt, draw drew drawn, drive drove driven, fall fell fallen,
fight fought, fly flew flown, give gave given, go went gone, grow grew grown, hold held, keep kept,
know knew known, lay laid, lead led, lend lent, lose lost, make made, mean meant, meet met, overcome overcame,
oversee oversaw overseen, overtake overtook overtaken, pay paid, rebuild rebuilt, repay repaid, rise rose risen, say said,
see seen, seek sought, sell sold, send sent, shake shook shaken, shine shone, show shown, shrink shrank shrunk,
sink sank sunk, speak spoke spoken, spend spent, spin spun, stand stood, steal stole stolen, strike struck stricken, sweep swept,
take took taken, teach taught, tell told, think thought, throw threw thrown, undertake undertook undertaken, undergo underwent undergone,
understand understood, uphold upheld, weave wove woven, withdraw withdrew withdrawn, withhold withheld, write wrote written,
bureau bureaux, businessman businessmen, businesswoman businesswomen, chairman chairmen, child children, crisis crises,
criterion criteria, craftsman craftsmen, foot feet, half halves, index indices, man men, memorandum memoranda, person people,
spokesman spokesmen, statesman statesmen, woman women, workman workmen
`;

/** Verbs and nouns of English that change inside (`began`, `begun`, `people`), each form to its base (`begin`, `person`). */
export const BASE_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.split(',').flatMap((row): [string, string][] => {
    const [base = '', ...forms] = row.trim().split(' ');
    return forms.map((form) => [form, base]);
  }),
);
