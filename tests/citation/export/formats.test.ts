import { unzipSync, strFromU8 } from 'fflate';
import { JSDOM } from 'jsdom';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { expect, test } from 'vitest';
import { epubFile } from '../../../components/citation/export/epub-file.ts';
import { exportFileName } from '../../../components/citation/export/file-name.ts';
import { htmlFile } from '../../../components/citation/export/html-file.ts';
import { markdownFile } from '../../../components/citation/export/markdown-file.ts';
import { pictureOfBytes } from '../../../components/citation/export/picture-bytes.ts';
import { textFile } from '../../../components/citation/export/text-file.ts';
import { postWith } from '../../support/article-of.ts';
import { exportOf } from '../../support/export-of.ts';
import { SHOWCASE_POST } from '../../support/showcase-post.ts';

const BODY = `<p><strong>Guatemala, 12 de marzo de 2026. </strong>La mesa publicó <em>todos</em> sus datos.</p>
<p>“El dato es *nuestro*”, afirmó la coordinadora Delfina Ixcoy.</p>
<h3>Lo que sigue</h3>
<ul><li>Medir_cada_mes.</li><li>1986. Publicar.</li></ul>
<table><thead><tr><th>Año</th><th>Q | $</th></tr></thead><tbody><tr><td>2026</td><td>79.5</td></tr></tbody></table>
<p>Véase el <a href="https://portal.segeplan.gob.gt/plan (1).pdf">plan</a>.</p>
<figure><img src="https://portal.segeplan.gob.gt/agua-600x400.jpg" alt="Río"><figcaption>El río en mayo.</figcaption></figure>`;
const POST = { title: 'Datos # 1 &lt;b&gt;y&lt;/b&gt; [cuentas]', date: '2026-03-12T10:15:00' };
const URL = 'https://portal.segeplan.gob.gt/segeplan/?p=20345';
const HEAD =
  'Noticias Presidencia · Secretaría de Planificación y Programación de la Presidencia (SEGEPLAN) · Publicado el 12 de marzo de 2026';
const REFERENCE =
  'Secretaría de Planificación y Programación de la Presidencia. (12 de marzo de 2026). Datos # 1 <b>y</b> [cuentas]. https://portal.segeplan.gob.gt/segeplan/?p=20345';

test('Markdown: what would be markup is escaped, the rest is as the post has it', () => {
  expect(markdownFile(exportOf(postWith(BODY, POST)))).toBe(`# Datos # 1 \\<b\\>y\\</b\\> \\[cuentas\\]

${HEAD}

<${URL}>

Voces: \\[DI\\] Delfina Ixcoy, coordinadora

**1** **Guatemala, 12 de marzo de 2026.** La mesa publicó *todos* sus datos.

**2** “El dato es \\*nuestro\\*” \\[DI\\], afirmó la coordinadora Delfina Ixcoy.

## Lo que sigue

- Medir\\_cada\\_mes.
- 1986\\. Publicar.

| Año | Q \\| \\$ |
| --- | --- |
| 2026 | 79.5 |

**3** Véase el [plan](https://portal.segeplan.gob.gt/plan%20%281%29.pdf).

![Río](https://portal.segeplan.gob.gt/agua-600x400.jpg)

El río en mayo.

## Quién dijo qué

### \\[DI\\] Delfina Ixcoy, coordinadora

- Cita directa, párr. 2: “El dato es \\*nuestro\\*”

## Documentos

- [plan (PDF)](https://portal.segeplan.gob.gt/plan%20%281%29.pdf)

## Cómo citar esta noticia

${REFERENCE.replace(/[<>[\]]/g, '\\$&')
  .replace(/Datos.*(?=\. https)/, '*$&*')
  .replace(/https.*/, '[$&]($&)')}

---

Guardado con Portavoz el 3 de junio de 2026.
`);
});

test('a film without a caption is a link by the name of its player, else by its address', () => {
  const film = (more: string): string => `<iframe${more} src="https://www.youtube.com/embed/aB3xK9mQ2Lw"></iframe>`;
  const post = exportOf(postWith(`<p>Uno.</p>${film(' title="La ruta del agua"')}<p>Dos.</p>${film('')}`, POST));
  expect(markdownFile(post)).toContain('[La ruta del agua](https://www.youtube.com/watch?v=aB3xK9mQ2Lw)');
  expect(markdownFile(post)).toContain(
    '[youtube.com/watch?v=aB3xK9mQ2Lw](https://www.youtube.com/watch?v=aB3xK9mQ2Lw)',
  );
  expect(htmlFile(post)).toContain('>La ruta del agua</a>');
});

test('plain text: words, numbers and addresses', () => {
  const text = textFile(exportOf(postWith(BODY, POST)));
  expect(text).toBe(`Datos # 1 <b>y</b> [cuentas]
============================

${HEAD}

${URL}

Voces: [DI] Delfina Ixcoy, coordinadora

[1] Guatemala, 12 de marzo de 2026. La mesa publicó todos sus datos.

[2] “El dato es *nuestro*” [DI], afirmó la coordinadora Delfina Ixcoy.

Lo que sigue
------------

- Medir_cada_mes.
- 1986. Publicar.

Año	Q | $
2026	79.5

[3] Véase el plan (https://portal.segeplan.gob.gt/plan%20(1).pdf).

[Imagen: Río] https://portal.segeplan.gob.gt/agua-600x400.jpg

El río en mayo.

Quién dijo qué
--------------

[DI] Delfina Ixcoy, coordinadora

- Cita directa, párr. 2: “El dato es *nuestro*”

Documentos
----------

- plan (PDF): https://portal.segeplan.gob.gt/plan%20(1).pdf

Cómo citar esta noticia
-----------------------

${REFERENCE}

* * *

Guardado con Portavoz el 3 de junio de 2026.
`);
});

test('HTML: the page alone shows title, marks, initials, captions, documents and the citation, and asks for nothing', () => {
  const { window } = new JSDOM(htmlFile(exportOf(postWith(BODY, POST))));
  const { document } = window;
  expect(document.title).toBe('Datos # 1 <b>y</b> [cuentas]');
  expect(document.querySelector('#b-p2')?.textContent).toBe(
    '2“El dato es *nuestro*”DI, afirmó la coordinadora Delfina Ixcoy.',
  );
  expect(document.querySelector('mark.direct')?.textContent).toBe('El dato es *nuestro*');
  expect(document.querySelector('figure')?.innerHTML).toBe(
    '<a class="picture" href="https://portal.segeplan.gob.gt/agua-600x400.jpg">Imagen: Río</a><figcaption>El río en mayo.</figcaption>',
  );
  expect(document.querySelector('#documentos li')?.textContent).toBe('plan (PDF)');
  expect(document.querySelector('.citation')?.textContent).toBe(REFERENCE);
  expect(document.querySelector('.citation i')?.textContent).toBe('Datos # 1 <b>y</b> [cuentas]');
  expect(document.querySelector('.citation a')?.getAttribute('href')).toContain('?p=20345');
  expect(document.querySelectorAll('img, script, iframe, object, link[rel=stylesheet]')).toHaveLength(0);
});

/** One pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('pictures are in the file when they were fetched', () => {
  const picture = pictureOfBytes(PNG);
  if (picture === undefined) throw new Error('no picture');
  const html = htmlFile(
    exportOf(postWith(BODY, POST), new Map([['https://portal.segeplan.gob.gt/agua-600x400.jpg', picture]])),
  );
  expect(html).toContain(`<img src="data:image/png;base64,${PNG.toString('base64')}" alt="Río"/>`);
});

test('a picture is what its bytes say; SVG, which can hold script, is none', () => {
  expect(pictureOfBytes(PNG)?.type).toBe('image/png');
  expect(pictureOfBytes(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))?.type).toBe('image/jpeg');
  expect(pictureOfBytes(Buffer.from('RIFF....WEBPVP8 '))?.type).toBe('image/webp');
  expect(pictureOfBytes(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined();
  expect(pictureOfBytes(Buffer.from('<!doctype html>'))).toBeUndefined();
});

test.each([false, true])('EPUB: epubcheck finds nothing, pictures inside: %s', async (withPictures) => {
  const article = postWith(SHOWCASE_POST.body, SHOWCASE_POST);
  const picture = pictureOfBytes(PNG);
  const sources = article.blocks.flatMap(({ html }) =>
    [...html.matchAll(/ src="([^"]*)"/g)].map(([, src = '']) => src),
  );
  expect(sources).toHaveLength(2);
  const pictures = new Map(withPictures && picture !== undefined ? sources.map((src) => [src, picture] as const) : []);
  const epub = epubFile(exportOf(article, pictures), {
    authors: [{ kind: 'institution', name: 'Secretaría de Planificación' }],
    made: '2026-06-03T18:00:00Z',
  });
  const { messages } = await EpubCheck.validate(epub);
  expect(messages).toEqual([]);
  const entries = unzipSync(epub);
  expect(Object.keys(entries)[0]).toBe('mimetype');
  expect(Object.keys(entries).filter((name) => name.includes('images/'))).toHaveLength(withPictures ? 2 : 0);
  const page = strFromU8(entries['EPUB/article.xhtml'] ?? new Uint8Array());
  expect(page).toContain('<sup class="voice">MT</sup>');
  expect(page.match(/<img src="images/g) ?? []).toHaveLength(withPictures ? 2 : 0);
});

test.each([
  [{}, '2026-03-12-segeplan-datos-1-b-y-b-cuentas.md'],
  [{ title: '../../etc/passwd' }, '2026-03-12-segeplan-etc-passwd.md'],
  [{ title: 'CON' }, '2026-03-12-segeplan-con.md'],
  [{ title: '¡¿…?!' }, '2026-03-12-segeplan.md'],
  [
    { title: 'Gobierno y comunidades de Huehuetenango acuerdan un plan de agua y caminos' },
    '2026-03-12-segeplan-gobierno-y-comunidades-de-huehuetenango-acuerdan-un-plan-de.md',
  ],
])('a post %o is saved as %s', (more, name) => {
  expect(exportFileName(postWith(BODY, { ...POST, ...more }), 'md')).toBe(name);
});
