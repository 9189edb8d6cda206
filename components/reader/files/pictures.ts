import type { Block } from '../../article/article.ts';
import { parseHtml } from '../../dom/parse-html.ts';

/** A picture of the article. */
export interface ArticlePicture {
  /** Block.id of the figure or gallery it stands in. */
  readonly block: string;
  /** As the article shows it. Absolute. */
  readonly src: string;
  /** The largest known: where a link around it leads, else the widest of its sources. */
  readonly original: string;
  readonly caption: string;
  readonly alt: string;
}

/** The pictures of an article in reading order. The parser is inert: nothing is asked for. */
export function picturesIn(blocks: readonly Block[]): ArticlePicture[] {
  return blocks.filter(({ html }) => html.includes('<img')).flatMap(({ id, html }) => picturesOf(id, parseHtml(html)));
}

function picturesOf(block: string, body: HTMLElement): ArticlePicture[] {
  return [...body.querySelectorAll('img')].map((image) => {
    const figure = image.closest('figure') ?? undefined;
    const link = image.closest('a')?.href ?? '';
    return {
      block,
      src: image.src,
      original: /\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])/i.test(link) ? link : (widest(image.srcset) ?? image.src),
      caption: (figure?.querySelector('figcaption')?.textContent ?? '').trim(),
      alt: image.alt,
    };
  });
}

function widest(srcset: string): string | undefined {
  const candidates = srcset
    .split(/,\s+/)
    .map((candidate) => /^(\S+)\s+(\d+)w$/.exec(candidate.trim()))
    .filter((match) => match !== null)
    .map(([, url = '', width = '0']) => ({ url, width: Number(width) }));
  return candidates.toSorted((a, b) => b.width - a.width)[0]?.url;
}

/** `…-1024x683.jpg`: WordPress writes the size into the name, so room can be kept before the picture comes. */
export function sizeInName(src: string): { readonly width: number; readonly height: number } | undefined {
  const match = /-(\d{2,5})x(\d{2,5})\.\w+(?:$|[?#])/.exec(src);
  return match === null ? undefined : { width: Number(match[1]), height: Number(match[2]) };
}
