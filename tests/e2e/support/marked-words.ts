import type { Page } from 'puppeteer-core';

/** Letters alone, as tests compare them: what is on the screen has no line breaks of the source. */
export function letters(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00AD\u200B]/gu, '');
}

/** The words that the browser itself has marked in red (`::target-text`), read off a screenshot letter by letter. */
export async function markedWords(page: Page): Promise<string> {
  const shot = await page.screenshot({ encoding: 'base64' });
  const marked = await page.evaluate(async (png) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${png}`;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const scale = picture.width / window.innerWidth;
    const isRed = (x: number, y: number): boolean => {
      const at = (Math.round(y * scale) * canvas.width + Math.round(x * scale)) * 4;
      return (data[at] ?? 0) > 230 && (data[at + 1] ?? 255) < 40 && (data[at + 2] ?? 255) < 40;
    };
    let words = '';
    const segmenter = new Intl.Segmenter('es');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const { segment, index } of segmenter.segment(node.nodeValue ?? '')) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + segment.length);
        const [box] = range.getClientRects();
        if (box === undefined || box.width === 0 || box.top < 0 || box.bottom > window.innerHeight) continue;
        const middle = box.left + box.width / 2;
        if (isRed(middle, box.top + box.height * 0.25) && isRed(middle, box.bottom - box.height * 0.15))
          words += segment;
      }
    }
    return words;
  }, shot);
  return letters(marked);
}

/** Selects words in the reader over the page, as a drag of the mouse would: from the first to the end of the last. */
export async function selectInReader(page: Page, words: readonly string[], nth = 0): Promise<void> {
  await page.evaluate(
    (parts, skip) => {
      const root = document.querySelector('portavoz-reader')?.shadowRoot;
      if (root == null) throw new Error('no reader');
      const places: { readonly letter: string; readonly node: Node; readonly offset: number }[] = [];
      for (const content of root.querySelectorAll('.content')) {
        const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          for (const [offset, character] of (node.nodeValue ?? '').split('').entries()) {
            if (/[\s\u00AD]/.test(character)) continue;
            for (const letter of character.normalize('NFD')) places.push({ letter, node, offset });
          }
        }
      }
      const text = places.map(({ letter }) => letter).join('');
      const sought = parts.map((part) => part.normalize('NFD').replace(/[\s\u00AD]/g, ''));
      let start = text.indexOf(sought[0] ?? '');
      for (let count = 0; count < skip; count += 1) start = text.indexOf(sought[0] ?? '', start + 1);
      const last = sought.at(-1) ?? '';
      const end = text.indexOf(last, start) + last.length - 1;
      const [from, to] = [places[start], places[end]];
      if (start < 0 || from === undefined || to === undefined)
        throw new Error(`not in the reader: ${parts.join(' … ')}`);
      from.node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset + 1);
    },
    words,
    nth,
  );
}
