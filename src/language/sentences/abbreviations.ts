/** Abbreviations whose full stop never ends a sentence, in lower case without the last stop. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  (
    'dr mr mrs ms prof gen gov sen rep hon lt col capt sgt st mt ft vs e.g i.e approx est cf ca al viz ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri dept univ ' +
    'ул им пр просп т.е т.н р-н обл см напр акад проф'
  ).split(' '),
);

/** May end a sentence: the full stop does so only before a word that commonly opens one. */
export const MAYBE_LAST: ReadonlySet<string> = new Set(
  (
    'ltd co inc corp bros jr sr etc u.s u.k u.n e.u d.c a.m p.m ph.d no nos vol fig art sec ch pp p.r ' +
    'г гг руб долл млрд млн тыс трлн чел куб кв стр др п'
  ).split(' '),
);

/** Stand before a number: "No. 3", "Fig. 2", "стр. 5". */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'no nos vol fig art sec ch pp p стр п ст'.split(' '),
);

/** Words that open a sentence oftener than they follow an abbreviation. */
export const OPENERS =
  /^["'“«(]?(?:The|A|An|In|On|At|By|It|Its|This|That|These|Those|He|She|They|We|I|As|After|Before|During|For|From|With|When|While|But|And|However|According|Meanwhile|Since|There|To|Among|Total|Last|Currently|So|If|В|На|По|Это|Он|Она|Они|Как|Также|При|Для|К|С|За|Об|О|Все|Проект)(?![\p{L}.])/u;
