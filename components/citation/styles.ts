import { inOwnName } from './quotation.ts';
import type { CitationStyle } from './style.ts';
import { APA } from './styles/apa.ts';
import { BIBLATEX } from './styles/biblatex.ts';
import { BIBTEX } from './styles/bibtex.ts';
import { CHICAGO_AUTHOR_DATE } from './styles/chicago-author-date.ts';
import { CHICAGO_NOTES } from './styles/chicago-notes.ts';
import { CITA_WEB } from './styles/cita-web.ts';
import { CSL_JSON } from './styles/csl-json.ts';
import { HARVARD } from './styles/harvard.ts';
import { HTML } from './styles/html.ts';
import { IEEE } from './styles/ieee.ts';
import { ISO690_NUMERIC } from './styles/iso690-numeric.ts';
import { ISO690 } from './styles/iso690.ts';
import { MARKDOWN } from './styles/markdown.ts';
import { MLA } from './styles/mla.ts';
import { PRESS } from './styles/press.ts';
import { RIS } from './styles/ris.ts';
import { TEXT } from './styles/text.ts';
import { VANCOUVER } from './styles/vancouver.ts';

const LISTED: readonly CitationStyle[] = [
  APA,
  CHICAGO_NOTES,
  CHICAGO_AUTHOR_DATE,
  MLA,
  ISO690,
  ISO690_NUMERIC,
  IEEE,
  VANCOUVER,
  HARVARD,
  PRESS,
  BIBLATEX,
  BIBTEX,
  CSL_JSON,
  RIS,
  CITA_WEB,
  MARKDOWN,
  HTML,
  TEXT,
];

/** In the order the reader offers them: references first, then formats for programs. */
export const STYLES: readonly CitationStyle[] = LISTED.map(namingSourceOnce);

function namingSourceOnce(style: CitationStyle): CitationStyle {
  return {
    ...style,
    quotation: (work, quotation, options) => style.quotation(work, inOwnName(work, quotation), options),
  };
}
