/** Share of double-byte characters that must be common ones. Real Chinese has over .95, other encodings far less. */
const LEAST_COMMON = 0.85;
/** Chinese spreads over the whole of level 1; Korean in EUC-KR ends at lead byte 0xC8, which only looks like it. */
const LAST_LEAD_OF_KOREAN = 0xc8;
const LEAST_BEYOND_KOREAN = 0.05;
const ENOUGH_TO_TELL_KOREAN = 20;

/**
 * True where bytes read as GB18030 look like Chinese.
 *
 * Almost any bytes are *valid* GB18030, Russian and Korean ones among them, so validity proves nothing. In Chinese,
 * nearly every double-byte character is of level 1 of GB 2312 (the 3,755 common characters, lead bytes B0–D7) or a
 * punctuation mark or full-width letter (A1, A3); Russian in windows-1251 falls into level 2, Big5 all over the table.
 */
export function isPlausibleGb18030(bytes: Uint8Array): boolean {
  const leads = readLeadBytes(bytes);
  const levelOne = leads.filter((lead) => lead >= 0xb0 && lead <= 0xd7);
  const punctuation = leads.filter((lead) => lead === 0xa1 || lead === 0xa3);
  if (levelOne.length === 0 || levelOne.length + punctuation.length < leads.length * LEAST_COMMON)
    return false;
  const beyond = levelOne.filter((lead) => lead > LAST_LEAD_OF_KOREAN).length;
  return levelOne.length < ENOUGH_TO_TELL_KOREAN || beyond >= levelOne.length * LEAST_BEYOND_KOREAN;
}

function readLeadBytes(bytes: Uint8Array): number[] {
  const leads: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x81) continue;
    leads.push(lead);
    at++;
  }
  return leads;
}
