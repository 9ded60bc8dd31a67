/** A field's name with its equals sign, at the beginning or behind a blank. */
const FIELD = /(?:^|\s)([a-z_]+)\s*[=＝]/giu;
const QUOTED = /^(["“”'‘’])(.*)(["“”'‘’])$/su;

/**
 * Cuts `stage=signed amount=over RMB 2 billion names=Laser Park; 人参厂` into assignments: a value goes up to the next word with an
 * equals sign behind it, so that it may have blanks. What stands before the first field is an assignment of its own, for whoever
 * reads it to refuse. Quotation marks around a value are left out. Never throws.
 */
export function splitAssignments(text: string): string[] {
  const fields = [...text.matchAll(FIELD)];
  const before = text.slice(0, fields[0]?.index ?? text.length).trim();
  const assignments = fields.map((field, at) => {
    const value = text.slice(field.index + field[0].length, fields[at + 1]?.index ?? text.length).trim();
    return `${(field[1] ?? '').toLowerCase()}=${QUOTED.exec(value)?.[2] ?? value}`;
  });
  return before === '' ? assignments : [before, ...assignments];
}
