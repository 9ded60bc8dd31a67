/**
 * Writes a pinyin syllable in Hangul as the official rules do, by table 5 of the Loanword Orthography (외래어 표기법, 1986)
 * and its section on Chinese: `jiu` → `주`, `chang` → `창`, `ri` → `르`. `ü` is written `v`. Null for what is no syllable.
 */
export function hangulOf(syllable: string): string | null {
  const alone = ALONE[syllable];
  if (alone !== undefined) return spelt('ㅇ', alone);
  const initial = INITIALS.find(([latin]) => syllable.startsWith(latin));
  if (initial === undefined) return null;
  const [latin, consonant] = initial;
  const final = finalOf(latin, syllable.slice(latin.length));
  return final === null ? null : spelt(consonant, PALATALS.has(consonant) ? withoutGlide(final) : final);
}

/** A name of several syllables: `jiu tai` → `주타이`. Null where one of them is no syllable. */
export function hangulName(syllables: readonly string[]): string | null {
  const parts = syllables.map(hangulOf);
  return parts.includes(null) ? null : parts.join('');
}

/** How a final is spelt: vowel, consonant below it or none, and a second syllable or none (`ai` is ㅏ and 이). */
interface Final {
  readonly vowel: string;
  readonly coda: string;
  readonly tail: string;
}

/** The letters in the order Unicode composes Hangul syllables of them (The Unicode Standard, 3.12). */
const FIRST = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const CODAS: Readonly<Record<string, number>> = { ㄴ: 4, ㄹ: 8, ㅇ: 21 };

const INITIALS: readonly (readonly [string, string])[] = pairs(
  'zh=ㅈ ch=ㅊ sh=ㅅ b=ㅂ p=ㅍ m=ㅁ f=ㅍ d=ㄷ t=ㅌ n=ㄴ l=ㄹ g=ㄱ k=ㅋ h=ㅎ j=ㅈ q=ㅊ x=ㅅ r=ㄹ z=ㅉ c=ㅊ s=ㅆ',
);
/** After these Korean has no ㅑ ㅖ ㅛ ㅠ. */
const PALATALS: ReadonlySet<string> = new Set(['ㅈ', 'ㅉ', 'ㅊ']);
const WITHOUT_GLIDE: Readonly<Record<string, string>> = { ㅑ: 'ㅏ', ㅖ: 'ㅔ', ㅛ: 'ㅗ', ㅠ: 'ㅜ' };

const FINALS = finals(
  'a=ㅏ o=ㅗ e=ㅓ ai=ㅏ이 ei=ㅔ이 ao=ㅏ오 ou=ㅓ우 an=ㅏㄴ en=ㅓㄴ ang=ㅏㅇ eng=ㅓㅇ ong=ㅜㅇ i=ㅣ ia=ㅑ ie=ㅖ iao=ㅑ오 iu=ㅠ ian=ㅖㄴ in=ㅣㄴ ' +
    'iang=ㅑㅇ ing=ㅣㅇ iong=ㅠㅇ u=ㅜ ua=ㅘ uo=ㅝ uai=ㅘ이 ui=ㅜ이 uan=ㅘㄴ un=ㅜㄴ uang=ㅘㅇ v=ㅟ ve=ㅞ',
);
const AFTER_PALATAL = finals('u=ㅟ ue=ㅞ uan=ㅟ안 un=ㅟㄴ');
const ALONE = finals(
  'a=ㅏ o=ㅗ e=ㅓ ai=ㅏ이 ei=ㅔ이 ao=ㅏ오 ou=ㅓ우 an=ㅏㄴ en=ㅓㄴ ang=ㅏㅇ er=ㅓㄹ yi=ㅣ wu=ㅜ yu=ㅟ ya=ㅑ ye=ㅖ yao=ㅑ오 you=ㅠ yan=ㅖㄴ ' +
    'yin=ㅣㄴ yang=ㅑㅇ ying=ㅣㅇ yong=ㅠㅇ yue=ㅞ yuan=ㅟ안 yun=ㅟㄴ wa=ㅘ wo=ㅝ wai=ㅘ이 wei=ㅞ이 wan=ㅘㄴ wen=ㅝㄴ wang=ㅘㅇ weng=ㅝㅇ',
);

function finalOf(initial: string, final: string): Final | null {
  if (final === 'i' && /^(zh|ch|sh|r|z|c|s)$/.test(initial)) return { vowel: 'ㅡ', coda: '', tail: '' };
  return (/^[jqx]$/.test(initial) ? AFTER_PALATAL[final] : undefined) ?? FINALS[final] ?? null;
}

function withoutGlide(final: Final): Final {
  return { ...final, vowel: WITHOUT_GLIDE[final.vowel] ?? final.vowel };
}

function spelt(consonant: string, { vowel, coda, tail }: Final): string {
  const block = (FIRST.indexOf(consonant) * VOWELS.length + VOWELS.indexOf(vowel)) * 28 + (CODAS[coda] ?? 0);
  return String.fromCharCode(0xac00 + block) + tail;
}

function finals(list: string): Readonly<Record<string, Final>> {
  return Object.fromEntries(
    pairs(list).map(([latin, letters]) => {
      const second = letters.charAt(1);
      const isCoda = CODAS[second] !== undefined;
      return [latin, { vowel: letters.charAt(0), coda: isCoda ? second : '', tail: isCoda ? '' : second }];
    }),
  );
}

function pairs(list: string): (readonly [string, string])[] {
  return list.split(' ').map((pair): readonly [string, string] => {
    const [latin = '', korean = ''] = pair.split('=');
    return [latin, korean];
  });
}
