/**
 * What no sentence may bring along, even where a document has it: addresses of the web and of mail, names of Telegram, links and
 * pictures of Markdown, tags of HTML. A domain is told by letters on both sides of its point ("RMB 1.4" is none, "co.,ltd" neither).
 */
const OUTSIDE =
  /\b[a-z][a-z\d+.-]{1,20}:\/\/|\b(?:https?|ftp|tg|mailto|javascript|data)\s*:|\bwww\s?\.|(?<![\p{L}\d])@[\p{L}\d_]{2,}|[\p{L}\d._-]+@[\p{L}\d-]+|!?\[[^\]]*\]\s?\([^)]*\)|\[[^\]]*\]:|<\/?[a-z!][^>]*>|(?<![\p{L}\d])[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d-]+)*\.(?:com|cn|net|org|gov|edu|info|biz|io|me|ru|kz|kr|top|xyz|app|dev|site|online|link|ly|cc|tv|co(?!\p{L}|\.,))(?![\p{L}\d])|\bt\.me\b|\bfile_?id\b/iu;

/** The words of a sentence that lead out of the corpus, or null where there are none. */
export function outsideContent(text: string): string | null {
  return (
    OUTSIDE.exec(
      text.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, ''),
    )?.[0] ?? null
  );
}

const MARKER =
  /\s?[[【（(](?:\d{1,2}(?:\s?[,，、-]\s?\d{1,2})*|(?:source|passage|来源|段落)\s?\d{1,2})[\]】）)](?=\s?(?:[.。,，;；!！?？]|$|[[【（(]))/giu;

/** A sentence as it is sent: on one line, without marks of Markdown, markers of its own and signs that change direction or are not seen. */
export function plainSentence(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/\*\*|__|`+|^#+\s|^[-*•]\s/gu, '')
    .replace(MARKER, '')
    .trim();
}
