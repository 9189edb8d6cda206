import type { CitationStyle } from '../../citation/style.ts';
import { STYLES } from '../../citation/styles.ts';
import type { Settings } from '../settings/settings.ts';

/** The style the reader cites in; the first one until they choose, or where their choice is no longer offered. */
export function chosenStyle({ citationStyle }: Pick<Settings, 'citationStyle'>): CitationStyle {
  const style = STYLES.find(({ id }) => id === citationStyle) ?? STYLES[0];
  if (style === undefined) throw new Error('no citation style');
  return style;
}
