import type { Author } from '../../citation/author.ts';
import { correctedWork, type WorkCorrections } from '../../citation/corrections.ts';
import { type CiteOptions } from '../../citation/options.ts';
import { quotationOf } from '../../citation/quotation.ts';
import type { RichText } from '../../citation/rich-text.ts';
import type { CitationStyle } from '../../citation/style.ts';
import { STYLES } from '../../citation/styles.ts';
import { type Work, workOf } from '../../citation/work.ts';
import type { Utterance } from '../../speech/speech.ts';
import type { Desk, Reading } from '../panels/panel.ts';
import type { Settings } from '../settings/settings.ts';

/** Fields of the reference that the reader can put right; each is a draft of the reader's. */
export type CorrectedField = 'author' | 'authorKind' | 'title' | 'published' | 'site';

export function draftOf(field: CorrectedField): string {
  return `citation-${field}`;
}

/** The style the reader cites in; the first one until they choose, or where their choice is no longer offered. */
export function chosenStyle({ citationStyle }: Pick<Settings, 'citationStyle'>): CitationStyle {
  const style = STYLES.find(({ id }) => id === citationStyle) ?? STYLES[0];
  if (style === undefined) throw new Error('no citation style');
  return style;
}

export function citeOptions(settings: Settings): CiteOptions {
  const { citationQuotes, citationDate, citationAccessed } = settings;
  return { quotes: citationQuotes, apaDate: citationDate, alwaysAccessed: citationAccessed };
}

/** The work with what the reader put right for this copy. A draft begins with a mark, so that «empty» differs from «none». */
export function citedWork({ article, today }: Pick<Reading, 'article' | 'today'>, desk: Pick<Desk, 'draft'>): Work {
  const typed = (field: CorrectedField): string | undefined => {
    const draft = desk.draft(draftOf(field));
    return draft === '' ? undefined : draft.slice(1);
  };
  const fields = (['author', 'title', 'published', 'site'] as const).map((field) => [field, typed(field)] as const);
  const kind = typed('authorKind');
  const corrections = Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as WorkCorrections;
  const kinds: readonly Author['kind'][] = ['person', 'institution'];
  const authorKind = kinds.find((known) => known === kind);
  return correctedWork(workOf(article, today), {
    ...corrections,
    ...(authorKind === undefined ? {} : { authorKind }),
  });
}

/** The post's citation, or an utterance's, in the chosen style, as it is pasted without further choice. */
export function citing(
  reading: Reading,
  settings: Settings,
  desk: Pick<Desk, 'draft'>,
  utterance?: Utterance,
): RichText {
  const style = chosenStyle(settings);
  const work = citedWork(reading, desk);
  const options = citeOptions(settings);
  if (utterance === undefined) return style.reference(work, options);
  const quotation = quotationOf(utterance, reading.speech?.speakers ?? [], reading.article.blocks);
  return style.quotation(work, quotation, options);
}
