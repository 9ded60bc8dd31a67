/** A dictionary's way of pointing elsewhere instead of translating: `see 九台區|九台区[Jiu3 tai2 Qu1]`. */
const POINTER =
  /^(?:\([^)]*\) ?)*(?:see(?: also)?|abbr\. (?:for|of)|(?:old |erhua )?variant of|same as|also written|short for) [^[|]*?(?:\|)?(\p{Script=Han}+)\[/u;

/** Senses that translate nothing: notes on grammar, spelling, surnames and measure words. */
const NOT_A_TRANSLATION =
  /^\s*(?:(?:old|erhua|Japanese|ancient|archaic)? ?variant of|surname\b|CL:|classifier|measure word|abbr\. |used |also written|also pr\.|Taiwan pr\.|same as|see\b|particle|refers to|onom\.|Kangxi|radical|prefix|suffix|interjection|lit\.|short for|name of)/;

const FILLER =
  /^(?:to|a|an|the|or|and|of|be|is|sb|sth|one's|oneself|someone|something|somebody|etc|for|with|as|by|very|such)$/;

/** The word another entry sends the reader to, simplified, or null where the sense is not a pointer. */
export function pointerOf(sense: string): string | null {
  return POINTER.exec(sense)?.[1] ?? null;
}

/**
 * Turns the senses of one CC-CEDICT entry into at most `limit` short English translations, plainest first.
 *
 * Kept are translations of one to three content words (`to sign a contract or agreement` is `sign contract agreement`);
 * remarks in brackets, cross-references and notes on usage are dropped, and a name loses its explanation
 * (`Rome, capital of Italy` is `rome`). Lower case; an entry that only explains gives an empty array.
 */
export function shortGlosses(senses: readonly string[], limit: number): string[] {
  const glosses: string[] = [];
  for (const sense of senses) {
    for (const part of splitSense(sense)) {
      if (NOT_A_TRANSLATION.test(part)) continue;
      const words = contentWords(part);
      if (words.length > 0 && words.length <= 3) glosses.push(words.join(' '));
    }
  }
  const distinct = [...new Set(glosses)];
  const plain = distinct.filter((gloss) => gloss.split(' ').length <= 2);
  return (plain.length >= 2 ? plain : distinct).slice(0, limit);
}

function splitSense(sense: string): string[] {
  const bare = sense.replace(/\([^)]*\)/g, ' ').replace(/[\p{Script=Han}|]+(?:\[[^\]]*\])?/gu, ' ');
  const parts = bare.split(/[;/]/);
  return /^\s*\p{Lu}/u.test(bare) ? parts.map((part) => part.split(',')[0] ?? '') : parts;
}

function contentWords(part: string): string[] {
  const words = part.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu) ?? [];
  return words.map((word) => word.replace(/[.'-]+$/, '')).filter((word) => !FILLER.test(word));
}
