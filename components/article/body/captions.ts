import { SKIP, walk } from '../../dom/walk.ts';
import { BlockWriter } from './block-writer.ts';
import { markOf } from './marks.ts';
import { emojiOf } from './emoji.ts';
import type { Reading } from './reading.ts';
import { isUnread, MEDIA } from './unread.ts';

/** Captions as page builders mark them. */
export const CAPTIONS =
  'figcaption, .wp-caption-text, .gallery-caption, .awb-imageframe-caption-title, .awb-imageframe-caption-text, .et_pb_gallery_title, .et_pb_gallery_caption, .elementor-gallery-item__title, .elementor-gallery-item__description, .elementor-image-carousel-caption, .td-gallery-caption, .slide-caption';

/** Puts words under a picture: those of caption elements, one line each, or a plain text. */
export function appendCaption(figure: HTMLElement, caption: readonly Element[] | string, reading: Reading): void {
  if (figure.querySelector(':scope > figcaption') !== null) return;
  const lines = typeof caption === 'string' ? [] : caption;
  const writer = new BlockWriter(reading.inert);
  writer.open('figcaption');
  if (typeof caption === 'string') writer.text(caption);
  for (const line of lines) {
    writer.boundary();
    writeWords(line, writer, reading);
  }
  writer.closeTo(0);
  const [written] = writer.blocks;
  if (written === undefined) return;
  reading.tally.captions += 1;
  figure.append(written.element);
}

/** The words and marks of an element, without its pictures. Not recursive: a caption may hold any depth. */
function writeWords(element: Element, writer: BlockWriter, { page, base, parts }: Reading): void {
  walk<() => void>(page, element, {
    enter: (child) => {
      const part = parts.of.get(child);
      if (
        part === 'hidden' ||
        part === 'furniture' ||
        part === 'quiet' ||
        MEDIA.has(child.localName) ||
        isUnread(child, child.localName)
      )
        return SKIP;
      if (child.localName === 'br') {
        writer.breakLine();
        return SKIP;
      }
      if (child.localName === 'img') writer.text(emojiOf(child) ?? '');
      const mark = markOf(child, base);
      if (mark !== undefined) {
        writer.enterMark(mark);
        return () => writer.leaveMark();
      }
      if (!/^(?:div|p|section|h[1-6]|li|ul|ol|dd|dt|dl|figcaption|blockquote|table|tr)$/.test(child.localName))
        return () => {};
      writer.boundary();
      return () => writer.boundary();
    },
    leave: (leave) => leave(),
    text: (words) => writer.text(words),
  });
}
