/** One citation in both clipboard flavours. */
export interface RichText {
  readonly text: string;
  readonly html: string;
}

/** A run of words; italics are part of most styles. */
export type Run = string | { readonly italic: string } | { readonly link: string };

export function richText(...runs: readonly Run[]): RichText {
  return {
    text: runs.map((run) => (typeof run === 'string' ? run : 'italic' in run ? run.italic : run.link)).join(''),
    html: runs.map(htmlOf).join(''),
  };
}

function htmlOf(run: Run): string {
  if (typeof run === 'string') return escapeHtml(run);
  if ('italic' in run) return `<i>${escapeHtml(run.italic)}</i>`;
  return `<a href="${escapeHtml(run.link)}">${escapeHtml(run.link)}</a>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
