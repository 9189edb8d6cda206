import type { StyleId } from '../../citation/style.ts';
import type { TextKey } from '../../i18n/text.ts';

/** How the interface names each style. */
export const STYLE_NAMES: Readonly<Record<StyleId, TextKey>> = {
  apa: 'style_apa',
  'chicago-notes': 'style_chicago_notes',
  'chicago-author-date': 'style_chicago_author_date',
  mla: 'style_mla',
  iso690: 'style_iso690',
  'iso690-numeric': 'style_iso690_numeric',
  ieee: 'style_ieee',
  vancouver: 'style_vancouver',
  harvard: 'style_harvard',
  press: 'style_press',
  biblatex: 'style_biblatex',
  bibtex: 'style_bibtex',
  'csl-json': 'style_csl_json',
  ris: 'style_ris',
  'cita-web': 'style_cita_web',
  markdown: 'style_markdown',
  html: 'style_html',
  text: 'style_text',
};
