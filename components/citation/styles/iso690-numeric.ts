import { isoDescription, isoNames } from '../iso690.ts';
import { numbered } from '../numbered.ts';
import { point, spaced } from '../punctuation.ts';
import { richText } from '../rich-text.ts';
import type { CitationStyle } from '../style.ts';

/** ISO 690, numeric, in Spanish. */
export const ISO690_NUMERIC: CitationStyle = {
  id: 'iso690-numeric',
  name: 'ISO 690 (numérico)',
  reference: (work) => richText(isoDescription(work, spaced('[1]', point(isoNames(work))))),
  ...numbered('[]', { withLocator: true }),
};
