/** Gives lazy pictures their real address and puts picture and caption into one `<figure>`. */
export function restoreFigures(body: HTMLElement): void {
  for (const image of body.querySelectorAll('img')) {
    if (!wakeImage(image)) image.remove();
  }
  for (const caption of body.querySelectorAll('.wp-caption, .fusion-imageframe')) makeFigure(caption);
  for (const image of body.querySelectorAll('img')) {
    if (image.closest('figure') === null) makeFigure(image.closest('p > a:only-child') ?? image);
  }
}

/** Fusion keeps the real address in `data-orig-src` and a placeholder in `srcset` (post 14622); others use `data-src`. */
function wakeImage(image: HTMLImageElement): boolean {
  const candidates = [
    image.dataset['origSrc'],
    image.dataset['src'],
    image.dataset['lazySrc'],
    image.getAttribute('src'),
  ];
  const src = candidates.find((candidate) => /^(?:https?:)?\/\/|^\//.test(candidate ?? '')) ?? undefined;
  if (src === undefined) return false;
  const best = largestOf(image.dataset['srcset'] ?? image.getAttribute('srcset') ?? '') ?? src;
  for (const name of ['srcset', 'sizes', 'loading', 'class', 'style']) image.removeAttribute(name);
  image.setAttribute('src', best);
  return true;
}

function largestOf(srcset: string): string | undefined {
  const candidates = srcset
    .split(/,\s+/)
    .map((candidate) => /^(https?:\/\/\S+)\s+(\d+)w$/.exec(candidate.trim()))
    .filter((match) => match !== null)
    .toSorted((a, b) => Number(b[2]) - Number(a[2]));
  return candidates[0]?.[1];
}

function makeFigure(frame: Element): void {
  const document = frame.ownerDocument;
  const image = frame.matches('img') ? frame : frame.querySelector('img');
  if (image === null) return;
  const figure = document.createElement('figure');
  const caption = frame.querySelector('.wp-caption-text, .awb-imageframe-caption-title, figcaption');
  frame.replaceWith(figure);
  figure.append(image);
  if (caption !== null) {
    const figcaption = document.createElement('figcaption');
    figcaption.append(...caption.childNodes);
    figure.append(figcaption);
  }
  const paragraph = figure.closest('p');
  if (paragraph !== null) splitAround(paragraph, figure);
}

/** A figure cannot stand in a paragraph: what is before it and after it become paragraphs of their own. */
function splitAround(paragraph: Element, figure: Element): void {
  const after = paragraph.cloneNode(false) as Element;
  let node: Element = figure;
  while (node.parentElement !== null && node.parentElement !== paragraph) node = node.parentElement;
  while (node.nextSibling !== null) after.append(node.nextSibling);
  paragraph.after(figure, after);
}
