import type { Article } from '../../article/article.ts';
import { inverted } from '../../citation/author.ts';
import { cleanWords } from '../../citation/clean-words.ts';
import { joinNames } from '../../citation/conjunction.ts';
import { point, spaced, withoutFinalPoint } from '../../citation/punctuation.ts';
import { italic, link, type RichText, richText } from '../../citation/rich-text.ts';
import { spanishDate } from '../../citation/spanish-date.ts';
import { type PartialDate, workOf } from '../../citation/work.ts';
import type { ArticlePicture } from './pictures.ts';

/** Credit at the end of a caption: «(Foto: Comunicación Social)», «Fotografía de …». */
const CREDIT = /[(\s]*\b(?:foto(?:graf[ií]a)?s?|imagen|cr[eé]dito)\b\s*(?::|de|por|\/)\s*([^().]+)[).\s]*$/iu;

interface Credited {
  readonly words: string;
  readonly credit?: string;
}

/** A caption and who took the picture, where the caption says so. */
function creditIn(caption: string): Credited {
  const match = CREDIT.exec(caption);
  if (match === null) return { words: caption.trim() };
  return { words: caption.slice(0, match.index).trim(), credit: (match[1] ?? '').trim() };
}

/** A photograph as APA 7 (10.14) cites one seen on a web page: who, when, its caption, that it is a photograph, where. */
export function citePicture(article: Article, { caption }: ArticlePicture, today: PartialDate): RichText {
  const { authors, published, title, url } = workOf(article, today);
  const { words, credit } = creditIn(cleanWords(caption));
  const who = credit ?? joinNames(authors.map((author) => inverted(author, true)));
  const when = `(${published === undefined ? 's. f.' : spanishDate(published)}).`;
  const what = words === '' ? `[Fotografía en «${title}»].` : `${italic(withoutFinalPoint(words))} [Fotografía].`;
  return richText(spaced(point(who), when, what, link(url)));
}
