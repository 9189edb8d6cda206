import type { CitationStyle } from './style.ts';
import { APA } from './styles/apa.ts';
import { BIBLATEX } from './styles/biblatex.ts';

/** In the order the reader offers them. */
export const STYLES: readonly CitationStyle[] = [APA, BIBLATEX];
