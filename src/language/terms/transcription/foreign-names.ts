import { lazy } from '../../lazy.ts';
import { SpellingRules } from './spelling-search.ts';

/**
 * How Russian writes the names of other languages, read backwards: `Джонсон` is Johnson or Jonson. After the practical
 * transcription of English, German and French names (Gilyarevsky and Starostin, 1985), the common letters only.
 */
const FROM_CYRILLIC = `
а a o u, б b, в v w, г g h, д d, е e, ж zh j g, з z s, и i y e ee, й y i, к k c ck ch, л l, м m, н n, о o a, п p, р r, с s c ss,
т t th, у u oo w, ф f ph, х h ch kh, ц ts c z, ч ch, ш sh sch ch, щ shch, ъ -, ы y, ь -, э e a, ю u yu, я ya ia a,
дж j g dg, кс x ks cks, джон john jon, кв qu kv, ай i ai ay y, ей ey ei ay a, эй ay a ai ey, оу ow o ou, ау au ow, уо wa wo, уи wi, уэ we, ью u ew iu, ия ia iya,
ье ie ye, ье ier, ье ieu, йо io yo, лл ll l, нн nn n, сс ss s, тт tt t, рр rr r, мм mm m, пп pp p, фф ff, кк ck cc, ер er, ёр er, ор or er, эр er ar, ов ov ow, ск sk sc, ист ist, изм ism
`;

/** How Russian would write a foreign name in Latin letters: `Bosch` is `бош`. */
const FROM_LATIN = `
a а э, b б, c к ц с, d д, e е э, f ф, g г дж, h х, i и ай, j дж й, k к, l л, m м, n н, o о, p п, q к, r р, s с з, t т, u у ю а, v в ф, w в у, x кс, y и й, z з ц,
sch ш, sh ш, ch ч х к, tch ч, th т, ph ф, ck к, kh х, zh ж, ts ц, ya я, yu ю, yo йо, ee и, oo у, ou у оу, ow оу ау, ew ью, ai ай эй, ay эй ай, ei ай ей, ey ей и, ie и, eu ой,
qu кв, ia ия, ss сс с, ll лл л, nn нн, tt тт, mm мм, ff фф, pp пп, rr рр, cc кк, ce се с, ci си, ge же, gi джи, dg дж
`;

/** Each further spelling costs a look-up in the index and a chance to hit another name. */
const MOST = { latin: 16, cyrillic: 4 };
const SHORTEST = 3;
/** What a name ends in in some case, and what it may end in in Latin letters: `Викторией`, Victoria. */
const CASE_ENDING = /(?<=...)(?:ами|ями|ах|ях|ов|ом|ем|ой|ей|ою|ым|им|а|я|у|ю|е|ы|и|ь)$/;

const latinRules = lazy(() => new SpellingRules(FROM_CYRILLIC));
const cyrillicRules = lazy(() => new SpellingRules(FROM_LATIN));

/** How a foreign name in lower-case Cyrillic, in any case, may be spelt in Latin letters, likeliest first. */
export function latinSpellings(name: string): string[] {
  const bare = name.replace(CASE_ENDING, '');
  const bases = bare === name ? [name] : [bare, `${bare}а`, name];
  return [...new Set(bases.flatMap((base) => latinRules().spellings(base, MOST.latin)))].filter(isLongEnough);
}

/** How Russian news may write a lower-case name in Latin letters, likeliest first. */
export function cyrillicSpellings(name: string): string[] {
  return cyrillicRules().spellings(name, MOST.cyrillic).filter(isLongEnough);
}

function isLongEnough(spelling: string): boolean {
  return spelling.length >= SHORTEST;
}
