/** One citation in both clipboard flavours. */
export interface RichText {
  readonly text: string;
  readonly html: string;
}

/**
 * Citations are composed as plain strings in which these characters mark italics, links and block quotations. They are of
 * the private use area, which `cleanWords` keeps out of every field.
 */
const MARK = {
  italic: '\uE000',
  roman: '\uE001',
  link: '\uE002',
  label: '\uE003',
  end: '\uE004',
  block: '\uE005',
} as const;
const LINK = /\uE002([^\uE003]*)\uE003([^\uE004]*)\uE004/gu;
const ANY_MARK = /[\uE000-\uE005]/gu;

export function italic(text: string): string {
  return text === '' ? '' : `${MARK.italic}${text}${MARK.roman}`;
}

export function link(url: string, label = url): string {
  return `${MARK.link}${url}${MARK.label}${label}${MARK.end}`;
}

/** Paragraphs of a block quotation, to be joined with others by `paragraphs`. */
export function block(text: string): string {
  return MARK.block + text;
}

export function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The words a reader sees of a marked string. */
export function visible(marked: string): string {
  return marked.replace(LINK, '$2').replace(ANY_MARK, '');
}

/** Both flavours of a marked string. One paragraph stays inline, so that it can be pasted into a sentence. */
export function richText(marked: string): RichText {
  const parts = marked.split('\n\n');
  const html =
    parts.length === 1
      ? inline(marked)
      : parts
          .map((part) =>
            part.startsWith(MARK.block) ? `<blockquote><p>${inline(part)}</p></blockquote>` : `<p>${inline(part)}</p>`,
          )
          .join('')
          .replaceAll('</blockquote><blockquote>', '');
  return { text: visible(marked), html };
}

/** Source text (BibLaTeX, wikitext …): the rich flavour keeps its lines. */
export function sourceText(source: string): RichText {
  return { text: source, html: `<pre>${escapeHtml(source.replaceAll('\r\n', '\n').trimEnd())}</pre>` };
}

function inline(marked: string): string {
  return escapeHtml(marked)
    .replace(LINK, (_all, url: string, label: string) => `<a href="${url.replaceAll('"', '&quot;')}">${label}</a>`)
    .replaceAll(MARK.italic, '<i>')
    .replaceAll(MARK.roman, '</i>')
    .replace(ANY_MARK, '');
}

/** As HTML serialises text itself, so that a cleaner gives it back unchanged. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function escapeAttribute(text: string): string {
  return escapeHtml(text).replaceAll('"', '&quot;');
}
