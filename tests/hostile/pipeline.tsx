import { vi } from 'vitest';
import type { WordPressRecord } from '../../components/article/wordpress-record.ts';
import { pageOf } from '../support/page-of.ts';
import { writtenPage } from '../support/written-page.ts';
import { type Outcome, outcomeIn, URL_OF_POST } from './outcome.tsx';

const screen = pageOf('<body></body>');
vi.stubGlobal('window', screen.window);
vi.stubGlobal('document', screen.document);
vi.stubGlobal('CSS', { escape: (words: string) => words.replace(/[^\w-]/g, String.raw`\$&`) });

/** The whole way of a page in jsdom. */
export function outcomeOf(html: string, url = URL_OF_POST, record?: WordPressRecord): Outcome {
  const { document, window } = writtenPage(html, url);
  return outcomeIn(document, window, url, record);
}

export * from './outcome.tsx';
