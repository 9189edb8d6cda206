import { JSDOM } from 'jsdom';
import type { Article } from '../../components/article/article.ts';
import type { EmbeddedPicture, ExportSource } from '../../components/citation/export/exported-post.ts';
import { STYLES } from '../../components/citation/styles.ts';
import { workOf } from '../../components/citation/work.ts';
import { lentWindow } from '../../components/dom/lent-window.ts';
import { USUAL_OPTIONS } from '../../components/citation/options.ts';
import { exportSource } from '../../components/reader/export/export-source.ts';
import { voicesOf } from '../../components/reader/speakers/voices.ts';
import { attributeSpeech } from '../../components/speech/attribute-speech.ts';
import { spanishText } from './spanish-text.ts';

const { window } = new JSDOM('', { url: 'https://portal.segeplan.gob.gt/' });
const TODAY = { year: 2026, month: 6, day: 3 };

/** What the reader's export panel would give the formats for this article. */
export function exportOf(article: Article, pictures: ReadonlyMap<string, EmbeddedPicture> = new Map()): ExportSource {
  const speech = { ...attributeSpeech(article), corrected: new Set<string>() };
  const [apa] = STYLES;
  if (apa === undefined) throw new Error('no style');
  return exportSource(
    { article, speech, voices: voicesOf(speech.speakers), today: TODAY },
    apa.reference(workOf(article, TODAY), USUAL_OPTIONS),
    pictures,
    { text: spanishText, language: 'es' },
    lentWindow(window as unknown as Window & typeof globalThis),
  );
}
