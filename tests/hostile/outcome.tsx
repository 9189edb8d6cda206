import type { WindowLike } from 'dompurify';
import { render } from 'preact';
import type { Article, CleanHtml } from '../../components/article/article.ts';
import { readArticle } from '../../components/article/read-article.ts';
import type { WordPressRecord } from '../../components/article/wordpress-record.ts';
import { ArticleText } from '../../components/reader/article/ArticleText.tsx';
import { CleanContent } from '../../components/reader/article/CleanContent.tsx';
import type { Desk } from '../../components/reader/panels/panel.ts';
import { DEFAULTS } from '../../components/reader/settings/settings.ts';
import { correct, type Corrections } from '../../components/reader/speakers/corrections.ts';
import { voicesOf } from '../../components/reader/speakers/voices.ts';
import { anyPage, recognisePost } from '../../components/sites/recognise-post.ts';
import { attributeSpeech } from '../../components/speech/attribute-speech.ts';
import type { Speech } from '../../components/speech/speech.ts';
import { avadaPage, type AvadaPost } from '../support/avada-page.ts';
import { SAMPLE_POST } from '../support/sample-post.ts';
import { faultsBelow, faultsIn, hidesSomething } from './checker.ts';

/** Words around each vector, with something said in them: they must come through, and the marks on them. */
export const BEFORE = '“El registro de pozos estará abierto a todos”, dijo la alcaldesa Elena Chamalé Tuy.';
export const AFTER = 'El concejo volverá a reunirse el jueves para revisar los planos del acueducto.';

export const URL_OF_POST = `https://portal.segeplan.gob.gt/segeplan/?p=${SAMPLE_POST.id}`;

/** What came of a page: the article, who spoke in it, and the reader as it stands in the document. */
export interface Outcome {
  readonly article: Article | undefined;
  readonly speech: Speech;
  readonly shown: HTMLElement;
}

/** As between a page and the popup. The reader over the page shows what it has read itself. */
export const byMessage = (article: Article): Article => JSON.parse(JSON.stringify(article)) as Article;
export const inPlace = (article: Article): Article => article;

/** The whole way of a page, as in the extension. */
export function outcomeIn(
  page: Document,
  lent: WindowLike,
  url: string,
  record?: WordPressRecord,
  hand = byMessage,
): Outcome {
  const address = recognisePost(page, url) ?? anyPage(page, url);
  const read = address === undefined ? undefined : readArticle(page, address, lent, record);
  if (read === undefined)
    return { article: undefined, speech: { speakers: [], utterances: [] }, shown: document.createElement('div') };
  const article = hand(read);
  const speech = attributeSpeech(article);
  return { article, speech, shown: show(article, speech) };
}

/** A post whose text holds a vector between two paragraphs. */
export function postAround(vector: string, more: Partial<AvadaPost> = {}): string {
  return avadaPage({ ...SAMPLE_POST, ...more, body: `<p>${BEFORE}</p>\n${vector}\n<p>${AFTER}</p>` });
}

const desk = new Proxy({} as Desk, { get: () => () => '' });

/** The reader's article in a document, marked. */
export function show(article: Article, speech: Speech, corrections: Corrections = []): HTMLElement {
  const place = document.createElement('div');
  const corrected = correct(speech, corrections);
  const reading = {
    article,
    speech: corrected,
    voices: voicesOf(corrected.speakers),
    today: { year: 2026, month: 11, day: 23 },
  };
  const settings = { ...DEFAULTS, expandAcronyms: true };
  render(<ArticleText reading={reading} settings={settings} desk={desk} chosen={undefined} shown={undefined} />, place);
  return place;
}

/** A block that came by a message from nobody knows whom: only the sink stands between it and the document. */
export function shownBlock(html: string): HTMLElement {
  const place = document.createElement('div');
  render(<CleanContent block={{ id: 'b1', kind: 'paragraph', html: html as CleanHtml, text: 'x' }} level={2} />, place);
  return place;
}

/** Everything that is wrong with an outcome, a line each. */
export function faultsOf({ article, speech, shown }: Outcome): string[] {
  if (article === undefined) return ['nothing was read'];
  const { blocks, attachments, leadImage, url, title, institution, section, author, leftOut } = article;
  const words = [title, institution?.name, institution?.acronym, section, author, leadImage?.caption]
    .concat(blocks.map(({ text }) => text))
    .concat(attachments.map(({ name }) => name))
    .concat(leftOut.map(({ text }) => text))
    .concat(speech.speakers.flatMap(({ name, role, organisation }) => [name, role, organisation]))
    .filter((line) => line !== undefined);
  const addresses = [url, leadImage?.src, ...attachments.map((attachment) => attachment.url)];
  return [
    ...faultsIn(blocks.map(({ html }) => html).join(''), 'as read'),
    ...faultsInContent([...shown.querySelectorAll('.content')]),
    ...runningIn(shown),
    ...addresses
      .filter((address) => address !== undefined && !/^https?:\/\//.test(address))
      .map((address) => `leads to ${address}`),
    ...words.filter(hidesSomething).map((line) => `hides something: ${JSON.stringify(line)}`),
  ];
}

function faultsInContent(contents: readonly Element[]): string[] {
  const asTheyStand = contents.flatMap((content) => faultsBelow(content, 'as shown'));
  return asTheyStand.concat(faultsIn(contents.map((content) => content.innerHTML).join(''), 'as shown'));
}

/** Every attribute of everything below an element. */
export function attributesBelow(root: Element): Attr[] {
  return [...root.querySelectorAll('*')].flatMap(({ attributes }) => Array.from(attributes));
}

const RUNS =
  'script, style, iframe, frame, object, embed, form, input, textarea, select, link, meta, base, template, math, audio, video, source';

/** Around the content stands our own markup: it may hold buttons, classes and ARIA, never something that runs or loads elsewhere. */
function runningIn(shown: HTMLElement): string[] {
  const elements = [...shown.querySelectorAll(RUNS)].map(({ localName }) => `<${localName}> in the reader`);
  const runs = ({ name, value }: Attr): boolean =>
    /^on|^style$/i.test(name) ||
    (/^(?:href|src|action|formaction|cite)$/.test(name) && /^\s*(?:javascript|vbscript|data:text)/i.test(value));
  return elements.concat(
    attributesBelow(shown)
      .filter(runs)
      .map(({ name, value }) => `${name}=${value} in the reader`),
  );
}
