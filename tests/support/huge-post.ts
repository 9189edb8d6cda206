import { avadaPage } from './avada-page.ts';
import { SAMPLE_POST } from './sample-post.ts';

const SENTENCE = 'La municipalidad anotó el caudal de cada mañana y lo publicó el viernes en su tablero. ';
const SAID = '“Cada aldea mide su propia agua”, dijo la alcaldesa Elena Chamalé Tuy. ';

function times(count: number, share: number, make: (number: number) => string): string {
  return Array.from({ length: Math.max(1, Math.round(count * share)) }, (_one, index) => make(index + 1)).join('');
}

/** Bodies at the edge of what a page can hold, by what there is too much of. `share` of the full size, 0–1. */
export const HUGE: Readonly<Record<string, (share: number) => string>> = {
  '30000 paragraphs': (share) =>
    times(30_000, share, (number) => `<p>Párrafo ${number}: ${number % 10 === 0 ? SAID : SENTENCE}</p>`),
  '5 MB of text': (share) => times(5000, share, (number) => `<p>Párrafo ${number}: ${SENTENCE.repeat(11)}${SAID}</p>`),
  // Chromium 156 itself takes 4 s to lay out so much in one line box, and half a minute for twice that.
  'a megabyte in one paragraph': (share) => `<p>${times(15_000, share, () => SENTENCE)}</p>`,
  // A tab of Chromium 156 falls over 3,000 by itself, before any extension has run.
  '1800 deep': (share) =>
    `<div id="deep"></div><script>let inner = document.querySelector('#deep'); for (let depth = 0; depth < ${1800 * share}; depth++) { const next = document.createElement('div'); inner.append(next); inner = next; } inner.innerHTML = '<p>Fondo del pozo.</p>';</script>`,
  '2000 pictures': (share) =>
    times(
      2000,
      share,
      (number) => `<p>Foto ${number}.</p><img src="/segeplan/foto-${number}.jpg" width="600" height="400" alt="">`,
    ),
  'a million marks': (share) => times(5000, share, () => `<p>${'“a” '.repeat(100)}</p>`),
  // As a megabyte of words: for a million marks Chromium 156 alone takes 34 s.
  'half a million marks in one paragraph': (share) => `<p>${times(250_000, share, () => '“a” ')}</p>`,
  '10000 rows': (share) =>
    `<table>${times(10_000, share, (number) => `<tr><td>${number}</td><td>Q${number}</td><td>Aldea ${number}</td></tr>`)}</table>`,
  '20000 items': (share) => `<ul>${times(20_000, share, (number) => `<li>Aldea ${number}</li>`)}</ul>`,
};

/** A whole page of the portal with such a body after the sample post's own. */
export function hugePost(size: string, share: number): string | undefined {
  const body = HUGE[size]?.(share);
  return body === undefined ? undefined : avadaPage({ ...SAMPLE_POST, body: SAMPLE_POST.body + body });
}
