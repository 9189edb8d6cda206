import { escapeAttribute, escapeHtml } from '../rich-text.ts';
import { citationContent, type ExportSource, exportedBlocks, type ExportVoice, titleOf } from './exported-post.ts';
import { printable, webAddress } from './inline-runs.ts';
import { markup, type PictureRules } from './markup.ts';

/** A place that a table of contents leads to. */
export interface ContentsEntry {
  readonly id: string;
  readonly words: string;
}

export interface ArticleMarkup {
  readonly body: string;
  readonly contents: readonly ContentsEntry[];
}

/** The post from its title to its citation, for the two formats made of markup. */
export function articleMarkup(source: ExportSource, rules: PictureRules): ArticleMarkup {
  const { article, voices, words } = source;
  const contents: ContentsEntry[] = [];
  const entry = (id: string, label: string): string => {
    contents.push({ id, words: label });
    return `id="${id}"`;
  };
  const title = titleOf(source);
  const url = webAddress(article.url);
  const said = `lang="${words.language}" xml:lang="${words.language}"`;
  const head = [
    `<header>`,
    `<h1 ${entry('titulo', title)}>${escaped(title)}</h1>`,
    ...words.facts.map((fact) => `<p class="fact" ${said}>${escaped(fact)}</p>`),
    url === undefined ? '' : `<p class="fact"><a href="${escapeAttribute(url)}">${escaped(url)}</a></p>`,
    voices.length === 0
      ? ''
      : `<p class="voices"><span ${said}>${escaped(words.voices)}:</span> ${voices.map(named).join(' · ')}</p>`,
    `</header>`,
  ];
  const blocks = exportedBlocks(source).map(({ block, content }) => {
    const inner = markup(content, rules);
    const number = block.number === undefined ? '' : `<span class="number" aria-hidden="true">${block.number}</span>`;
    const id = block.number === undefined ? block.id : `p${block.number}`;
    const place = block.kind === 'heading' ? entry(safeId(id), block.text) : `id="${safeId(id)}"`;
    return inner === '' ? '' : `<div class="block ${block.kind}" ${place}>${number}${inner}</div>`;
  });
  const section = (id: string, label: string, inner: string): string =>
    inner === '' ? '' : `<section ${entry(id, label)}><h2 ${said}>${escaped(label)}</h2>${inner}</section>`;
  const tail = [
    section('quien-dijo-que', words.saidBy, voices.map((voice) => saidOf(voice, said)).join('')),
    section('documentos', words.documents, documentsOf(source)),
    section('cita', words.citation, citationOf(source, rules)),
    `<footer ${said}>${words.notes.map((note) => `<p>${escaped(note)}</p>`).join('')}</footer>`,
  ];
  return {
    body: [...head, '<article>', ...blocks, '</article>', ...tail].filter((part) => part !== '').join('\n'),
    contents,
  };
}

/** Text of ours or the page's, as markup. */
export function escaped(text: string): string {
  return escapeAttribute(printable(text));
}

function safeId(id: string): string {
  return `b-${id.replace(/[^a-zA-Z\d]/g, '')}`;
}

function named({ initials, name }: ExportVoice): string {
  return `<sup class="voice">${escaped(initials)}</sup>\u00A0${escaped(name)}`;
}

function saidOf(voice: ExportVoice, said: string): string {
  const items = voice.said.map(
    ({ where, words }) => `<li><span ${said}>${escaped(where)}:</span> ${escaped(words)}</li>`,
  );
  return `<h3>${named(voice)}</h3><ul>${items.join('')}</ul>`;
}

function documentsOf({ article }: ExportSource): string {
  const items = article.attachments.flatMap(({ url, name, type }) => {
    const address = webAddress(url);
    const label = escaped(name);
    return [
      `<li>${address === undefined ? label : `<a href="${escapeAttribute(address)}">${label}</a>`} (${escaped(type.toUpperCase())})</li>`,
    ];
  });
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
}

function citationOf(source: ExportSource, rules: PictureRules): string {
  const content = citationContent(source);
  if (content !== undefined) return `<p class="citation">${markup(content, rules, 'p')}</p>`;
  return source.citation.text
    .split(/\n{2,}/)
    .map(
      (part) =>
        `<p class="citation">${part
          .split('\n')
          .map((line) => escapeHtml(printable(line)))
          .join('<br/>')}</p>`,
    )
    .join('');
}
