import { expect, test } from 'vitest';
import { USUAL_OPTIONS } from '../../components/citation/options.ts';
import type { Quotation } from '../../components/citation/quotation.ts';
import type { StyleId } from '../../components/citation/style.ts';
import { STYLES } from '../../components/citation/styles.ts';
import type { Work } from '../../components/citation/work.ts';

const SPPP = 'Secretaría de Planificación y Programación de la Presidencia';
const TITLE = 'Municipios de Sololá presentan su catálogo de datos abiertos sobre agua';
const URL = 'https://portal.segeplan.gob.gt/segeplan/?p=20345';
const LINK = `${URL}#:~:text=Los%20cuadernos`;
const KEY = 'segeplan2026municipios';

const WORK: Work = {
  authors: [{ kind: 'institution', name: SPPP, acronym: 'SEGEPLAN' }],
  title: TITLE,
  site: 'SEGEPLAN',
  place: 'Guatemala',
  url: URL,
  published: { year: 2026, month: 3, day: 12 },
  accessed: { year: 2026, month: 11, day: 22 },
  language: 'es-GT',
};

const WORDS = 'Los cuadernos no desaparecen: son la prueba de que el dato es «nuestro».';
const SHORT: Quotation = {
  kind: 'direct',
  text: WORDS,
  speaker: { name: 'Delfina Ixcoy', role: 'coordinadora de la Mancomunidad Tz’olojya', kind: 'person' },
  paragraphs: [6, 6],
  link: LINK,
};
/** Forty words: a block in APA. */
const LONG_WORDS =
  'Cuando un vecino puede ver cuánto costó la tubería de su aldea y cuánta agua pasa por ella, la conversación con la municipalidad cambia por completo y deja de girar alrededor de rumores que nadie puede probar ni desmentir con papeles';
const LONG: Quotation = {
  ...SHORT,
  text: LONG_WORDS,
  speaker: { name: 'Mariela Tzunún', role: 'subsecretaria', organisation: 'SEGEPLAN', kind: 'person' },
};
const SECOND: Quotation = { ...SHORT, secondhand: true };
const { speaker: _speaker, ...UNKNOWN } = SHORT;
const FRAGMENT: Quotation = {
  ...SHORT,
  kind: 'fragment',
  text: 'la prueba',
  speaker: { name: 'Ministerio de Salud', kind: 'institution' },
};

const WHO = 'Delfina Ixcoy, coordinadora de la Mancomunidad Tz’olojya';
const QUOTED = '“Los cuadernos no desaparecen: son la prueba de que el dato es ‘nuestro’”';
const PLAIN = 'Los cuadernos no desaparecen: son la prueba de que el dato es «nuestro».';
const LEAD = `${WHO}, señaló: ${QUOTED}`;
const LONG_LEAD = 'Como señaló Mariela Tzunún, subsecretaria de SEGEPLAN:\n\n';
const NOTE = `${SPPP}, “${TITLE}”, 12 de marzo de 2026, párr. 6, ${URL}.`;
const CITA = `<ref name="${KEY}">{{cita web |url=${URL} |título=${TITLE} |autor=${SPPP} |fecha=12 de marzo de 2026 |fechaacceso=22 de noviembre de 2026 |sitioweb=SEGEPLAN |idioma=es}}</ref>`;
const SOURCE = `“${TITLE}”. ${SPPP} (SEGEPLAN), 12 de marzo de 2026. ${LINK}`;

interface Forms {
  readonly inline: string;
  readonly block?: string;
  readonly second?: string;
  readonly unknown: string;
  readonly fragment?: string;
}

const FORMS: Readonly<Partial<Record<StyleId, Forms>>> = {
  apa: {
    inline: `${LEAD} (${SPPP} [SEGEPLAN], 2026, párr. 6).`,
    block: `${LONG_LEAD}${LONG_WORDS}. (${SPPP} [SEGEPLAN], 2026, párr. 6)`,
    second: `${QUOTED} (Ixcoy, como se citó en ${SPPP} [SEGEPLAN], 2026, párr. 6).`,
    unknown: `La ${SPPP} (SEGEPLAN, 2026) publicó: ${QUOTED} (párr. 6).`,
    fragment: `En palabras del Ministerio de Salud, “la prueba” (${SPPP} [SEGEPLAN], 2026, párr. 6).`,
  },
  'chicago-notes': {
    inline: `${LEAD}.\n\n${NOTE}`,
    second: `${QUOTED}.\n\n${WHO}, citado en ${NOTE}`,
    unknown: `La ${SPPP} publicó: ${QUOTED}.\n\n${NOTE}`,
  },
  'chicago-author-date': {
    inline: `${LEAD} (${SPPP} 2026, párr. 6).`,
    second: `${QUOTED} (Ixcoy, citado en ${SPPP} 2026, párr. 6).`,
    unknown: `La ${SPPP} (2026) publicó: ${QUOTED} (párr. 6).`,
  },
  mla: {
    inline: `${LEAD} (${SPPP}, párr. 6).`,
    second: `${LEAD} (ctd. en ${SPPP}, párr. 6).`,
    unknown: `La ${SPPP} publicó: ${QUOTED} (párr. 6).`,
  },
  iso690: {
    inline: `${LEAD} (SEGEPLAN 2026, párr. 6).`,
    block: `${LONG_LEAD}${LONG_WORDS}. (SEGEPLAN 2026, párr. 6)`,
    second: `${QUOTED} (Ixcoy, citado en SEGEPLAN 2026, párr. 6).`,
    unknown: `SEGEPLAN (2026) publicó: ${QUOTED} (párr. 6).`,
  },
  'iso690-numeric': {
    inline: `${LEAD} [1, párr. 6].`,
    second: `${QUOTED} (Ixcoy, citado en [1, párr. 6]).`,
    unknown: `La ${SPPP} publicó: ${QUOTED} [1, párr. 6].`,
  },
  ieee: {
    inline: `${LEAD} [1, párr. 6].`,
    block: `${LONG_LEAD}${LONG_WORDS}. [1, párr. 6]`,
    second: `${QUOTED} (Ixcoy, citado en [1, párr. 6]).`,
    unknown: `La ${SPPP} publicó: ${QUOTED} [1, párr. 6].`,
  },
  vancouver: {
    inline: `${LEAD} (1).`,
    second: `${QUOTED} (Ixcoy, citado en 1).`,
    unknown: `La ${SPPP} publicó: ${QUOTED} (1).`,
  },
  harvard: {
    inline: `${LEAD} (${SPPP}, 2026, párr. 6).`,
    second: `${QUOTED} (Ixcoy, citado en ${SPPP}, 2026, párr. 6).`,
    unknown: `La ${SPPP} (2026) publicó: ${QUOTED} (párr. 6).`,
  },
  press: {
    inline: `${QUOTED}, dijo ${WHO}, según publicó SEGEPLAN el 12 de marzo de 2026.`,
    block: `“${LONG_WORDS}”, dijo Mariela Tzunún, subsecretaria de SEGEPLAN, según publicó SEGEPLAN el 12 de marzo de 2026.`,
    unknown: `${QUOTED}, según publicó SEGEPLAN el 12 de marzo de 2026.`,
    fragment: '“la prueba”, en palabras del Ministerio de Salud, según publicó SEGEPLAN el 12 de marzo de 2026.',
  },
  biblatex: {
    inline: `${WHO}, señaló: \\textquote[{\\parencite[párr.~6]{${KEY}}}]{Los cuadernos no desaparecen: son la prueba de que el dato es \\enquote{nuestro}}.`,
    block: `Como señaló Mariela Tzunún, subsecretaria de SEGEPLAN:\n\\begin{displayquote}[{\\parencite[párr.~6]{${KEY}}}]\n${LONG_WORDS}.\n\\end{displayquote}`,
    second: `\\textquote[{\\parencite[Ixcoy, como se citó en][párr.~6]{${KEY}}}]{Los cuadernos no desaparecen: son la prueba de que el dato es \\enquote{nuestro}}.`,
    unknown: `\\textquote[{\\parencite[párr.~6]{${KEY}}}]{Los cuadernos no desaparecen: son la prueba de que el dato es \\enquote{nuestro}}.`,
  },
  bibtex: {
    inline: `${WHO}, señaló: ${QUOTED} \\cite[párr.~6]{${KEY}}.`,
    block: `Como señaló Mariela Tzunún, subsecretaria de SEGEPLAN:\n\\begin{quote}\n${LONG_WORDS}. \\cite[párr.~6]{${KEY}}\n\\end{quote}`,
    unknown: `${QUOTED} \\cite[párr.~6]{${KEY}}.`,
  },
  'cita-web': {
    inline: `{{cita|${PLAIN}|${WHO}}}${CITA}`,
    unknown: `{{cita|${PLAIN}}}${CITA}`,
  },
  markdown: {
    inline: `> ${PLAIN}\n>\n> — ${WHO}, en [${TITLE}](${LINK.replace('~', '~')}), SEGEPLAN, 12 de marzo de 2026`,
    unknown: `> ${PLAIN}\n>\n> — [${TITLE}](${LINK}), SEGEPLAN, 12 de marzo de 2026`,
  },
  html: {
    inline: `<blockquote cite="${URL}"><p>${PLAIN}</p><footer>— ${WHO}, en <a href="${LINK}"><cite>${TITLE}</cite></a>, SEGEPLAN, 12 de marzo de 2026</footer></blockquote>`,
    unknown: `<blockquote cite="${URL}"><p>${PLAIN}</p><footer>— <a href="${LINK}"><cite>${TITLE}</cite></a>, SEGEPLAN, 12 de marzo de 2026</footer></blockquote>`,
  },
  text: {
    inline: `${QUOTED} — ${WHO} (párr. 6). ${SOURCE}`,
    unknown: `${QUOTED} (párr. 6). ${SOURCE}`,
  },
};

const QUOTATIONS: Readonly<Record<keyof Forms, Quotation>> = {
  inline: SHORT,
  block: LONG,
  second: SECOND,
  unknown: UNKNOWN,
  fragment: FRAGMENT,
};
const CASES = Object.entries(FORMS).flatMap(([id, forms]) =>
  Object.entries(forms).map(([form, text]) => [id, form as keyof Forms, text as string] as const),
);

test.each(CASES)('%s, %s', (id, form, text) => {
  const style = STYLES.find((candidate) => candidate.id === id);
  expect(style?.quotation(WORK, QUOTATIONS[form], USUAL_OPTIONS).text).toBe(text);
});

test.each(['ris', 'csl-json'])('%s takes a quotation as a note', (id) => {
  const note = `${QUOTED} — ${WHO} (párr. 6)`;
  expect(STYLES.find((style) => style.id === id)?.quotation(WORK, SHORT, USUAL_OPTIONS).text).toContain(note);
});

const NOTE_WITHOUT_PARAGRAPH = NOTE.replace('párr. 6, ', '');

/** First and later mention, and as part of the sentence. */
test.each<readonly [StyleId, string, string, string]>([
  ['apa', `(${SPPP} [SEGEPLAN], 2026)`, '(SEGEPLAN, 2026)', `${SPPP} (SEGEPLAN, 2026)`],
  ['chicago-notes', NOTE_WITHOUT_PARAGRAPH, 'SEGEPLAN, “Municipios de Sololá presentan”.', SPPP],
  ['chicago-author-date', `(${SPPP} 2026)`, `(${SPPP} 2026)`, `${SPPP} (2026)`],
  ['mla', `(${SPPP})`, `(${SPPP})`, SPPP],
  ['iso690', '(SEGEPLAN 2026)', '(SEGEPLAN 2026)', 'SEGEPLAN (2026)'],
  ['iso690-numeric', '[1]', '[1]', `${SPPP} [1]`],
  ['ieee', '[1]', '[1]', `${SPPP} [1]`],
  ['vancouver', '(1)', '(1)', `${SPPP} (1)`],
  ['harvard', `(${SPPP}, 2026)`, `(${SPPP}, 2026)`, `${SPPP} (2026)`],
])('%s names the work in the text', (id, first, later, narrative) => {
  const forms = STYLES.find((style) => style.id === id)?.inText?.(WORK, USUAL_OPTIONS);
  expect([forms?.first.text, forms?.later.text, forms?.narrative.text]).toEqual([first, later, narrative]);
});

const APA = STYLES.find(({ id }) => id === 'apa');

test.each<readonly [string, Work['authors'], string]>([
  ['a person', [{ kind: 'person', name: 'Mariela Tzunún', family: 'Tzunún', given: 'Mariela' }], '(Tzunún, 2026)'],
  ['a person of four names', [{ kind: 'person', name: 'Ana Lucía Pérez Gómez' }], '(Ana Lucía Pérez Gómez, 2026)'],
  [
    'two institutions',
    [
      { kind: 'institution', name: 'Ministerio A', acronym: 'MA' },
      { kind: 'institution', name: 'Instituto B' },
    ],
    '(Ministerio A e Instituto B, 2026)',
  ],
  ['three', ['A', 'B', 'C'].map((name) => ({ kind: 'institution', name })), '(A et al., 2026)'],
  ['nobody', [], `(${TITLE}, 2026)`],
])('APA names %s', (_who, authors, first) => {
  expect(APA?.inText?.({ ...WORK, authors }, USUAL_OPTIONS).first.text).toBe(first);
});

test('a quotation over two paragraphs names both, and each is a paragraph of the block', () => {
  const text = `${LONG_WORDS}.\nPor eso se publica.`;
  const { html, text: plain } = APA?.quotation(WORK, { ...LONG, text, paragraphs: [3, 4] }, USUAL_OPTIONS) ?? {
    html: '',
    text: '',
  };
  expect(plain).toBe(`${LONG_LEAD}${LONG_WORDS}.\n\nPor eso se publica. (${SPPP} [SEGEPLAN], 2026, párrs. 3-4)`);
  expect(html).toContain(`<blockquote><p>${LONG_WORDS}.</p><p>Por eso se publica. (`);
});

test('the options of date order and day of access', () => {
  const reference = APA?.reference(WORK, { quotes: 'angle', apaDate: 'year-first', alwaysAccessed: true }).text;
  expect(reference).toBe(`${SPPP}. (2026, 12 de marzo). ${TITLE}. Recuperado el 22 de noviembre de 2026 de ${URL}`);
});

test('in LaTeX the marks inside the words are a level below, in a block too', () => {
  const biblatex = STYLES.find(({ id }) => id === 'biblatex');
  const bibtex = STYLES.find(({ id }) => id === 'bibtex');
  const text = `${LONG_WORDS}, dijo «la “suya”, no la ajena».`;
  const long = { ...LONG, text };
  expect(biblatex?.quotation(WORK, long, USUAL_OPTIONS).text).toContain(
    'papeles, dijo \\enquote{la ‘suya’, no la ajena}.\n',
  );
  expect(bibtex?.quotation(WORK, long, USUAL_OPTIONS).text).toContain('papeles, dijo “la ‘suya’, no la ajena”. \\cite');
});
