import type { StyleId } from '../../components/citation/style.ts';

/** One named difference from what official CSL prints in Spanish, and why ours is the one to paste. */
export interface Deviation {
  readonly name: string;
  /** `item` is the name of the item that was cited. */
  apply(official: string, item: string): string;
}

function replace(name: string, pattern: RegExp | string, replacement: string): Deviation {
  return { name, apply: (official) => official.replaceAll(pattern, replacement) };
}

/** The day of the item, which official CSL loses, put where `pattern` says: `$day` in the replacement. */
function lostDay(pattern: RegExp | string, replacement: string, day: string, month: string): Deviation {
  return {
    name: 'the day of publication is not lost',
    apply: (official, item) =>
      item === 'noDate'
        ? official
        : official.replaceAll(pattern, replacement.replace('$day', item === 'yearMonth' ? month : day)),
  };
}

const E_BEFORE_I = replace('«e» before the sound /i/', ' y Instituto', ' e Instituto');
const E_IN_CAPITALS = replace('«e» before the sound /i/', ' y INSTITUTO', ' e INSTITUTO');
const POINT_AFTER_MARK = replace('Spanish puts the point after the closing mark', /\.»(,?)/g, '»$1');
const CONSULTED = replace('«consultado el», not «accedido»', /ccedido (\d)/g, 'onsultado el $1');
const CAPITAL_C = replace('«consultado el», not «accedido»', /A(?=onsultado)/g, 'C');
const TITLE_FIRST = replace(
  'without an author the title comes first, the site stays a site',
  /^SEGEPLAN\. (2026\. )?(«[^»]*»)\. /g,
  '$2. $1SEGEPLAN, ',
);

/** Official CSL style by ours, and what has to change before the strings are equal. Options: « », year first. */
export const CSL_DEVIATIONS: Readonly<
  Partial<Record<StyleId, { readonly csl: string; readonly deviations: readonly Deviation[] }>>
> = {
  apa: {
    csl: 'apa',
    deviations: [
      replace('the day before the month', 'febrero 20', '20 de febrero'),
      replace('«e», not «&»', ' &#38; Instituto', ' e Instituto'),
      replace('«Recuperado el … de»', /Recuperado (.*?), de /g, 'Recuperado el $1 de '),
      replace('the point outside the italics', '.</i>', '</i>.'),
    ],
  },
  'chicago-notes': {
    csl: 'chicago-notes-bibliography-17th-edition',
    deviations: [
      E_BEFORE_I,
      replace('Spanish puts the point after the closing mark', '.» ', '». '),
      CONSULTED,
      CAPITAL_C,
      TITLE_FIRST,
    ],
  },
  'chicago-author-date': {
    csl: 'chicago-author-date-17th-edition',
    deviations: [
      E_BEFORE_I,
      replace('the day before the month', 'febrero 20', '20 de febrero'),
      replace('Spanish puts the point after the closing mark', '.» ', '». '),
      CONSULTED,
      CAPITAL_C,
      TITLE_FIRST,
    ],
  },
  mla: {
    csl: 'modern-language-association',
    deviations: [
      E_BEFORE_I,
      replace('Spanish puts the point after the closing mark', '.» ', '». '),
      replace('months are shortened', 'de febrero de', 'feb.'),
      replace('months are shortened', 'febrero de', 'feb.'),
      replace('the address goes without scheme', 'https://', ''),
      replace('the day of access is kept', /^(.*?)(?: Accedido .*)?$/g, '$1 Consultado el 22 nov. 2026.'),
      replace('the title stays in marks where no site is known', /<i>(Comunidad[^<]*)<\/i>/g, '«$1»'),
    ],
  },
  iso690: {
    csl: 'iso690-author-date-es',
    deviations: [
      E_IN_CAPITALS,
      replace('«s. f.»', '[sin fecha].', 's. f.'),
      replace('the year after the title that opens the entry', /^(Comunidad[^.]*)\. (.*), 2026\./g, '$1, 2026. $2.'),
      lostDay('. [consulta', '. $day [consulta', '20 febrero 2026', 'febrero 2026'),
      replace('what has no date before it is not parted', '[en línea]. [consulta', '[en línea] [consulta'),
      replace('no point after the address', /\.$/g, ''),
      replace('what stands by itself is in italics', /(2026\. )([^.<]*)\. \[en línea\]/g, '$1<i>$2</i> [en línea]'),
    ],
  },
  'iso690-numeric': {
    csl: 'iso690-numeric-en',
    deviations: [
      E_IN_CAPITALS,
      replace('in brackets', /^1\. /g, '[1] '),
      replace('in Spanish', '. Online.', ' [en línea].'),
      replace('in Spanish', /\.? \[Accessed ([^\]]*)\]/g, ' [consulta: $1]'),
      replace('in Spanish', 'Available from', 'Disponible en'),
      replace('what stands by itself is in italics', /(\. )(Comunidad[^.<]*) \[en línea\]/g, '$1<i>$2</i> [en línea]'),
    ],
  },
  ieee: {
    csl: 'ieee',
    deviations: [
      E_BEFORE_I,
      replace('a space after the number', '[1]', '[1] '),
      POINT_AFTER_MARK,
      replace('«consultado», short month', 'Accedido: 22 de noviembre de 2026', 'Consultado: 22 nov. 2026'),
      lostDay('. Consultado', ', $day. Consultado', '20 feb. 2026', 'feb. 2026'),
    ],
  },
  vancouver: {
    csl: 'nlm-citation-sequence',
    deviations: [
      replace('a space after the number', /^1\./g, '1. '),
      replace('institutions are parted by semicolons', ', Instituto', '; Instituto'),
      replace('«citado el»', '[citado ', '[citado el '),
      lostDay(' 2026 [citado', ' $day [citado', '20 de febrero de 2026', 'febrero de 2026'),
      replace('what is unknown is said', '[Internet]. [citado', '[Internet]. [fecha desconocida] [citado'),
      replace(
        'the title of the post comes first, then place and publisher',
        /SEGEPLAN \[Internet\]\. (.*? \[citado[^\]]*\])\. (.*?)\.? Disponible/g,
        '$2 [Internet]. Guatemala: SEGEPLAN; $1. Disponible',
      ),
    ],
  },
  harvard: {
    csl: 'harvard-cite-them-right',
    deviations: [
      E_BEFORE_I,
      replace('the point outside the italics', '.</i>', '</i>'),
      replace('«s. f.»', '(sin fecha)', '(s. f.)'),
      replace('«consultado el», not «accedido»', 'Accedido: ', 'consultado el '),
    ],
  },
};
