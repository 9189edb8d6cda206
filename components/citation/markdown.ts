/** Text that CommonMark and GitHub show as it is, within a line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|$]|&(?=#?\w+;)|(?<=!)(?=\[)/g, '\\$&');
}

/** At the start of a line digits, dashes, `#` and `+` would make a list, a heading or a rule. */
export function escapeMarkdownLine(text: string): string {
  return escapeLineStart(escapeMarkdown(text));
}

/** The start of a line whose words are escaped already. */
export function escapeLineStart(text: string): string {
  return text.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^[-+#=]/, '\\$&');
}

/** Brackets and spaces would end an address. */
export function markdownUrl(url: string): string {
  return url.replace(/[()<> \\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
