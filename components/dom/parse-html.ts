/**
 * Parses HTML into the body of a document of its own: no script runs, no picture is asked for. The one door from text to nodes.
 * A parser, since stores warn of every write to `innerHTML`. The doctype keeps tables out of paragraphs as standards mode does.
 * Outside a browser, whoever reads lends a global `DOMParser`.
 */
export function parseHtml(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html').body;
}
