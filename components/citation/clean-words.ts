/** What a text field of a citation may not hold: controls, bidirectional marks, soft hyphens, icon-font glyphs (private use). */
const INVISIBLE = /[\p{Cc}\p{Co}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/gu;
/** Joiners make one picture of several emoji («👩‍🌾»); anywhere else they are dirt. */
const STRAY_JOINER =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]|[\u200C\u200D](?!\p{Extended_Pictographic})/gu;

/** One line of words, composed (NFC), with plain single spaces and nothing that is not seen. The words stay as they are. */
export function cleanWords(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** A title in which a browser still reads `&#8217;` was encoded twice by its portal: nobody means it so. */
export function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,6}));/g, (entity, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? entity;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : entity;
  });
}
