import type { Attachment } from '../article.ts';
import { absolute, fileNameOf } from './addresses.ts';
import { withoutCount } from './players.ts';
import { squeeze } from './squeeze.ts';

const TYPES =
  /\.(pdf|docx?|xlsx?|xlsm|pptx?|ppsx?|odt|ods|odp|rtf|csv|tsv|txt|zip|rar|7z|epub|kml|kmz|geojson|shp|mp3|m4a|ogg|oga|wav|wma)$/i;

/** Viewers that show a document of another address: parameter by host and path. */
const VIEWERS: readonly (readonly [RegExp, string])[] = [
  [/^docs\.google\.com\/(?:a\/[^/]+\/)?(?:gview|viewer|viewerng\/viewer)/, 'url'],
  [/^drive\.google\.com\/viewerng\/viewer/, 'url'],
  [/^view\.officeapps\.live\.com\/op\//, 'src'],
  [/\/viewer\.(?:html|php)$/, 'file'],
];

/** How a viewer is to look (Adobe's «PDF open parameters»): no part of the address. A place in the document is. */
const LOOKS = /^(?:toolbar|navpanes|scrollbar|statusbar|messages|pagemode|view|viewrect|zoom)=/i;

/** Link words that name no document: «aquí», «Descargar», «Ver documento», «PDF». */
const SAYS_NOTHING =
  /^(?:(?:puede |para )?(?:ver|leer|abrir|desc[aá]rg(?:ar?|ue)(?:l[oa])?|b[aá]j(?:ar?|e)(?:l[oa])?|consult(?:ar?|e)|obten(?:er|ga)|click|clic|haga clic|dé clic|pulse|download|read|view|open|here|embedded|mostrar|show)?\s*(?:el |la |los |the |en )?(?:aquí|acá|este enlace|enlace|link|documento(?: completo| incrustado)?|archivo|pdf|word|excel|document|file|más)?(?: (?:en )?(?:pdf|aquí|línea|una nueva pestaña|pantalla completa)| ?full ?screen)?)\s*(?:[[(]?(?:(?:pdf|docx?|xlsx?|pptx?|zip)\b,? ?)?(?:[\d.,]+ ?[kmg]b)?[\])]?)?[\s.:»>]*$/i;

/** The documents of the post, each once, in order of appearance. */
export class DocumentShelf {
  readonly #documents = new Map<string, Attachment>();

  get attachments(): Attachment[] {
    return [...this.#documents.values()];
  }

  /**
   * Puts a document on the shelf under the words that name it, else under its file name. Gives that name. `told` is its type
   * where the address does not end in one.
   */
  add(shown: URL, words: string, told?: string): string | undefined {
    const url = withoutLooks(shown);
    const type = documentType(url) ?? told;
    if (type === undefined) return undefined;
    const name = saysNothing(words) ? fileNameOf(url) : squeeze(words).trim();
    const known = this.#documents.get(url.href);
    if (known === undefined || (known.name === fileNameOf(url) && name !== known.name)) {
      this.#documents.set(url.href, { url: url.href, name, type });
    }
    return name;
  }
}

/** Lower-case extension of a document or sound file; undefined for a page. */
export function documentType(url: URL): string | undefined {
  return TYPES.exec(url.pathname)?.[1]?.toLowerCase();
}

/** The document that a viewer or a direct address shows, without the counter that WordPress adds to sounds. */
export function documentBehind(url: URL): URL | undefined {
  const place = url.hostname + url.pathname;
  const parameter = VIEWERS.find(([pattern]) => pattern.test(place))?.[1];
  const shown = parameter === undefined ? url : absolute(url.searchParams.get(parameter), url.href);
  if (shown === undefined || documentType(shown) === undefined) return undefined;
  return withoutLooks(withoutCount(shown));
}

/** `informe.pdf#toolbar=0&page=3` is `informe.pdf#page=3`. */
function withoutLooks(url: URL): URL {
  const plain = new URL(url);
  const parts = plain.hash.slice(1).split('&');
  plain.hash = parts.filter((part) => !LOOKS.test(part)).join('&');
  return plain;
}

/** The document that a plug-in's own viewer is told to show, by whatever parameter: `?pdf=1&file=…/informe.pdf`. */
export function documentIn(url: URL): URL | undefined {
  const shown: (URL | undefined)[] = [];
  url.searchParams.forEach((value) => {
    if (/^(?:https?:)?\/?\/|^[\w./-]+\.\w+$/.test(value)) shown.push(absolute(value, url.href));
  });
  return shown.find((candidate) => candidate !== undefined && documentType(candidate) !== undefined);
}

/** Whether link words leave open what they lead to. */
export function saysNothing(words: string): boolean {
  const said = squeeze(words).trim();
  return SAYS_NOTHING.test(said) || /^https?:\/\//.test(said);
}
