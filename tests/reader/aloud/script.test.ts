import { expect, test } from 'vitest';
import { scriptOf } from '../../../components/reader/aloud/script.ts';
import { attributeSpeech } from '../../../components/speech/attribute-speech.ts';
import { postWith } from '../../support/article-of.ts';

const BODY = `<p><strong>Guatemala, 12 de marzo de 2026. </strong>La mesa publicó sus datos. Son 214 conjuntos.</p>
<p>“El dato es nuestro. Nadie lo borra”, afirmó la coordinadora Delfina Ixcoy, y pidió más.</p>
<figure><img src="https://portal.segeplan.gob.gt/agua-600x400.jpg" alt=""><figcaption>El río en mayo.</figcaption></figure>
<table><caption>Obras por año</caption><tr><th>Año</th><th>Obras</th></tr><tr><td>2026</td><td>38</td></tr></table>`;

function linesOf(body: string, announce = true): string[] {
  const article = postWith(body);
  const speech = attributeSpeech(article);
  const says = {
    quotation: (id: string | null) =>
      announce ? `Cita de ${speech.speakers.find((speaker) => speaker.id === id)?.name ?? 'nadie'}` : undefined,
    picture: (caption: string) => `Imagen: ${caption}`,
  };
  return scriptOf(article, speech, says).map(({ say, isQuotation }) => `${isQuotation ? '> ' : ''}${say}`);
}

test('a post is said sentence by sentence, each quotation after whose it is', () => {
  expect(linesOf(BODY)).toEqual([
    'Guatemala, 12 de marzo de 2026.',
    'La mesa publicó sus datos.',
    'Son 214 conjuntos.',
    'Cita de Delfina Ixcoy',
    '> El dato es nuestro.',
    '> Nadie lo borra',
    'afirmó la coordinadora Delfina Ixcoy, y pidió más.',
    'Imagen: El río en mayo.',
    'Obras por año',
    'Año, Obras',
    '2026, 38',
  ]);
});

test('where announcements are off nothing is said beside the post', () => {
  expect(linesOf(BODY, false)).not.toContain('Cita de Delfina Ixcoy');
});

test('what is said stands in the block where the line says', () => {
  const article = postWith(BODY);
  const says = { quotation: () => undefined, picture: (caption: string) => caption };
  // The title of a table stands beside its text.
  const lines = scriptOf(article, undefined, says).filter(({ say }) => say !== 'Obras por año');
  for (const { block, start, end, say } of lines) {
    const text = article.blocks.find(({ id }) => id === block)?.text.slice(start, end) ?? '';
    expect(text.replace(/[^\p{L}\p{N}]/gu, '')).toBe(say.replace(/[^\p{L}\p{N}]/gu, ''));
  }
});

test('no breath is longer than voices last, and no word is lost', () => {
  const long = `${'La municipalidad anotó el caudal, la tarifa y el turno de cada barrio '.repeat(12)}.`;
  const unbroken = 'agua'.repeat(200);
  for (const body of [long, unbroken]) {
    const lines = linesOf(`<p>${body}</p>`);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(220);
    expect(lines.join('').replace(/\P{L}/gu, '')).toBe(body.replace(/\P{L}/gu, ''));
  }
});
