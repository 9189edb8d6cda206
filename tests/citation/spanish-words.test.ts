import { expect, test } from 'vitest';
import { authorsNamed, inverted } from '../../components/citation/author.ts';
import { cleanWords, withoutEntities } from '../../components/citation/clean-words.ts';
import { joinNames, ofName, withArticle } from '../../components/citation/conjunction.ts';
import { sentences, shortTitle, withoutFinalPoint } from '../../components/citation/punctuation.ts';
import { inMarks, relevelled } from '../../components/citation/quotation-marks.ts';
import { isoDate, shortDate, typedDate } from '../../components/citation/spanish-date.ts';
import { partialDate } from '../../components/citation/work.ts';

test.each([
  ['Instituto Nacional', 'e'],
  ['hijos', 'e'],
  ['Íconos', 'e'],
  ['Hilarión', 'e'],
  ['INE', 'e'],
  ['IATA', 'e'],
  ['«Instituto»', 'e'],
  ['hierro', 'y'],
  ['hiato', 'y'],
  ['Ian', 'y'],
  ['ionosfera', 'y'],
  ['Yurrita', 'y'],
  ['Ministerio', 'y'],
])('before %s stands «%s»', (name, conjunction) => {
  expect(joinNames(['A', name])).toBe(`A ${conjunction} ${name}`);
});

test.each([
  ['Ministerio de Economía', 'el Ministerio de Economía', 'del Ministerio de Economía'],
  ['Comité Departamental', 'el Comité Departamental', 'del Comité Departamental'],
  ['Municipalidad de Cunén', 'la Municipalidad de Cunén', 'de la Municipalidad de Cunén'],
  ['SEGEPLAN', 'SEGEPLAN', 'de SEGEPLAN'],
  ['Red Ciudadana', 'Red Ciudadana', 'de Red Ciudadana'],
])('the article of %s', (name, subject, complement) => {
  expect(withArticle(name)).toBe(subject);
  expect(ofName(name)).toBe(complement);
});

test.each([
  ['Mariela Tzunún', 'Tzunún, M.'],
  ['Tzunún, Mariela', 'Tzunún, M.'],
  ['Pérez Gómez, Ana Lucía', 'Pérez Gómez, A. L.'],
  ['Ana Lucía Pérez Gómez', 'Ana Lucía Pérez Gómez'],
  ['Juan de León', 'Juan de León'],
  ['María Cun', 'Cun, M.'],
  ['de León, Juan', 'de León, J.'],
  ['Sartre, Jean-Paul', 'Sartre, J.-P.'],
  ['Mariela T.', 'Mariela T.'],
])('a surname is inverted only where it is sure: %s', (name, expected) => {
  const [author] = authorsNamed(name, 'person');
  expect(author === undefined ? undefined : inverted(author, true)).toBe(expected);
});

test.each([
  [
    'Ministerio de Agricultura, Ganadería y Alimentación (MAGA)',
    'Ministerio de Agricultura, Ganadería y Alimentación',
    'MAGA',
  ],
  ['MINECO - Ministerio de Economía', 'Ministerio de Economía', 'MINECO'],
  ['Instituto Nacional de Estadística', 'Instituto Nacional de Estadística', undefined],
])('the name and the acronym of %s', (text, name, acronym) => {
  expect(authorsNamed(text)).toEqual([{ kind: 'institution', name, ...(acronym === undefined ? {} : { acronym }) }]);
});

test.each([
  ['El plan.', 'El plan'],
  ['El plan,', 'El plan'],
  ['El plan.,', 'El plan'],
  ['¿Y el plan?', '¿Y el plan?'],
  ['¿Y el plan?.', '¿Y el plan?'],
  ['El plan…', 'El plan…'],
  ['El plan...', 'El plan...'],
  ['Acuerdo con EE. UU.', 'Acuerdo con EE. UU.'],
  ['Empresa Eléctrica, S. A.', 'Empresa Eléctrica, S. A.'],
  ['Agua, caminos, etc.', 'Agua, caminos, etc.'],
  ['Dijo: “vamos.”', 'Dijo: “vamos”'],
  ['.', '.'],
])('a title without its final point: %s', (title, bare) => {
  expect(withoutFinalPoint(title)).toBe(bare);
});

test.each([
  [['El plan', 'Site'], 'El plan. Site.'],
  [['¿Qué es?', 'Site'], '¿Qué es? Site.'],
  [['“¿Qué es?”', 'Site'], '“¿Qué es?” Site.'],
  [['“Con EE. UU.”', 'Site'], '“Con EE. UU.”. Site.'],
  [['Y luego…', '', 'S. A.'], 'Y luego… S. A.'],
])('sentences: %j', (parts, joined) => {
  expect(sentences(...parts)).toBe(joined);
});

test.each([
  ['Informe “Uno” y «Dos»', '“Informe ‘Uno’ y ‘Dos’”', '«Informe “Uno” y “Dos”»'],
  ['Informe "Uno" y \'Dos\'', '“Informe ‘Uno’ y ‘Dos’”', '«Informe “Uno” y “Dos”»'],
  ['Es « viable » hoy', '“Es ‘viable’ hoy”', '«Es “viable” hoy»'],
  ['A “b ‘c’ d”', '“A ‘b “c” d’”', '«A “b ‘c’ d”»'],
  ["Lengua K'iche' y Q’eqchi’", "“Lengua K'iche' y Q’eqchi’”", "«Lengua K'iche' y Q’eqchi’»"],
  ['El ‘pueblo Q’eqchi’ unido’', '“El ‘pueblo Q’eqchi’ unido’”', '«El “pueblo Q’eqchi’ unido”»'],
  ['Tubo de 12" a "Cunén"', '“Tubo de 12″ a ‘Cunén’”', '«Tubo de 12″ a “Cunén”»'],
  ['abre “y no cierra.', '“abre ‘y no cierra’.”', '«abre “y no cierra”.»'],
  ['no abre” y sigue', '“‘no abre’ y sigue”', '«“no abre” y sigue»'],
  ['“así“ cierra', '“‘así’ cierra”', '«“así” cierra»'],
  ["Los '90", "“Los '90”", "«Los '90»"],
  ["Los 'niños 'de ayer' y hoy", "“Los ‘niños 'de ayer’ y hoy”", "«Los “niños 'de ayer” y hoy»"],
])('marks go down one level: %s', (text, curly, angle) => {
  expect(inMarks(text, { quotes: 'curly' })).toBe(curly);
  expect(inMarks(text, { quotes: 'angle' })).toBe(angle);
});

test('a block has no outer marks, so its inner marks are the outer ones', () => {
  expect(relevelled('Dijo «no» y "sí"', 0, { quotes: 'curly' })).toBe('Dijo “no” y “sí”');
});

test.each([
  ['2026-02-20', '2026-02-20'],
  ['2026-2', '2026-02'],
  ['2026', '2026'],
  ['20/2/2026', '2026-02-20'],
  ['02/2026', '2026-02'],
  ['20 de febrero de 2026', '2026-02-20'],
  ['20 feb. 2026', '2026-02-20'],
  ['Setiembre del 2025', '2025-09'],
  ['31/02/2026', undefined],
  ['ayer', undefined],
  ['mañana 2026', undefined],
])('a typed date: %s', (typed, iso) => {
  const date = typedDate(typed);
  expect(date === undefined ? undefined : isoDate(date)).toBe(iso);
});

test('a day is read in the offset of the portal, not in UTC', () => {
  expect(partialDate('2026-02-20T20:30:00-06:00')).toEqual({ year: 2026, month: 2, day: 20 });
});

test('months are shortened as in Spanish, those of four letters are not', () => {
  const days = [1, 5, 9, 12].map((month) => shortDate({ year: 2026, month, day: 3 }));
  expect(days).toEqual(['3 ene. 2026', '3 mayo 2026', '3 sept. 2026', '3 dic. 2026']);
});

test('what is not seen goes, what is seen stays', () => {
  expect(cleanWords(' a\u200B\u00ADb\u00A0\u202Ec\n\td\u0007 👩‍🌾\u200D e\uE001 cafe\u0301 \uD800')).toBe(
    'ab c d 👩‍🌾 e café \uFFFD',
  );
  expect(withoutEntities('Pan &amp; agua &#8220;ya&#8221; &copy; &#x2014;')).toBe('Pan & agua “ya” &copy; —');
});

test.each([
  ['La ruta del agua: un día con los fontaneros de Comapa y sus hijos', 'La ruta del agua'],
  ['¿Quién mide el agua? Una pregunta de los alcaldes de Sololá y sus vecinos', '¿Quién mide el agua?'],
  ['SEGEPLAN: autoridades de doce municipios acuerdan una hoja de ruta', 'SEGEPLAN: autoridades de doce'],
  ['Un título corto', 'Un título corto'],
  ['Vecinas de San Juan La Laguna piden agua y esperan', 'Vecinas de San Juan La Laguna'],
])('in the text a long title is short: %s', (title, short) => {
  expect(shortTitle(title, 8)).toBe(short);
});
