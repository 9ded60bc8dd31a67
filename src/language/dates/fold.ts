const TO_FOLD =
  /[\u3000\u00a0\u2000-\u200a\u202f\uff01-\uff5e\u2010-\u2015\u2212\u301c\u223c\u2018\u2019\u02bc\u00b4\u2032]/;
const EACH_TO_FOLD = new RegExp(TO_FOLD.source, 'g');

/**
 * Writes full-width forms, dashes, tildes, apostrophes and odd spaces in one way, code unit for code unit, so that
 * offsets into the folded text are offsets into the text.
 */
export function fold(text: string): string {
  return TO_FOLD.test(text) ? text.replace(EACH_TO_FOLD, foldOne) : text;
}

function foldOne(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  if (code === 0x301c || code === 0x223c) return '~';
  if (
    code === 0x3000 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x202f && code !== 0x2018 && code !== 0x2019)
  ) {
    return ' ';
  }
  return "'";
}
