/**
 * Writes a pinyin syllable in Russian by the Palladius system, the one Russian news and maps use: `chang` → `чан`,
 * `chun` → `чунь`. Null for what is no syllable.
 */
export function palladius(syllable: string): string | null {
  const whole = WHOLE[syllable];
  if (whole !== undefined) return whole;
  const initial = INITIALS.find(([latin]) => syllable.startsWith(latin));
  if (initial === undefined) return null;
  const [latin, cyrillic] = initial;
  const final = finalOf(latin, syllable.slice(latin.length));
  return final === null ? null : cyrillic + final;
}

/** A name of several syllables; the hard sign keeps `n` apart from a vowel: `xi an` → `сиань`, `chang an` → `чанъань`. */
export function palladiusName(syllables: readonly string[]): string | null {
  let name = '';
  for (const syllable of syllables) {
    const part = palladius(syllable);
    if (part === null) return null;
    const hard = name.endsWith('н') && /^[аеоуэюяё]/.test(part) ? 'ъ' : '';
    name += hard + part;
  }
  return name;
}

function finalOf(initial: string, final: string): string | null {
  if (/^[jqx]$/.test(initial) && final.startsWith('u')) return AFTER_PALATAL[final] ?? null;
  if (final === 'i' && /^(z|c|s)$/.test(initial)) return 'ы';
  if (final === 'ui' && initial === 'h') return 'уэй';
  return FINALS[final] ?? null;
}

const INITIALS: readonly (readonly [string, string])[] = [
  ['zh', 'чж'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['b', 'б'],
  ['p', 'п'],
  ['m', 'м'],
  ['f', 'ф'],
  ['d', 'д'],
  ['t', 'т'],
  ['n', 'н'],
  ['l', 'л'],
  ['g', 'г'],
  ['k', 'к'],
  ['h', 'х'],
  ['j', 'цз'],
  ['q', 'ц'],
  ['x', 'с'],
  ['r', 'ж'],
  ['z', 'цз'],
  ['c', 'ц'],
  ['s', 'с'],
];

const FINALS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'a=а o=о e=э ai=ай ei=эй ao=ао ou=оу an=ань en=энь ang=ан eng=эн ong=ун i=и ia=я ie=е iao=яо iu=ю ian=янь in=инь ' +
    'iang=ян ing=ин iong=юн u=у ua=уа uo=о uai=уай ui=уй uan=уань un=унь uang=уан v=юй ve=юэ'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

const AFTER_PALATAL: Readonly<Record<string, string>> = { u: 'юй', ue: 'юэ', uan: 'юань', un: 'юнь' };

const WHOLE: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'a=а o=о e=э ai=ай ei=эй ao=ао ou=оу an=ань en=энь ang=ан er=эр yi=и wu=у yu=юй ya=я ye=е yao=яо you=ю yan=янь ' +
    'yin=инь yang=ян ying=ин yong=юн yue=юэ yuan=юань yun=юнь wa=ва wo=во wai=вай wei=вэй wan=вань wen=вэнь wang=ван weng=вэн'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
