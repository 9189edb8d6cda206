import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PARTS } from '../../components/article/body/page-parts.ts';
import { kindOfPage } from '../../components/sites/page-kind.ts';
import { recognise } from '../../components/sites/recognise-post.ts';
import { articleOf } from '../support/article-of.ts';
import { avadaPage } from '../support/avada-page.ts';
import { pageOf } from '../support/page-of.ts';
import { SAMPLE_POST } from '../support/sample-post.ts';
import { judge } from './judge.ts';
import { AFTER, BEFORE, faultsOf, outcomeOf, postAround, URL_OF_POST } from './pipeline.tsx';

const { document } = pageOf('');

/** Every name that an element, a form or a document answers to. */
function membersOf(node: object): string[] {
  const names = new Set<string>();
  for (
    let at: object | null = node;
    at !== null && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object | null
  )
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  return [...names].filter((name) => /^[a-z]\w+$/i.test(name));
}

const OF_FORM = membersOf(document.createElement('form'));
const OF_DOCUMENT = membersOf(Object.getPrototypeOf(document) as object);
/** What the reading and its two libraries ask of any node: the names that an input can take away from them. */
const READ_SOURCES = [
  ...globSync('components/{article,dom,sites,speech}/**/*.{ts,tsx}'),
  'node_modules/@mozilla/readability/Readability.js',
  'node_modules/dompurify/dist/purify.es.mjs',
];
const asked = new Set(
  READ_SOURCES.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\.(\w+)/g)].map(([, name = '']) => name)),
);
const inputs = OF_FORM.filter((name) => asked.has(name))
  .map((name) => `<input name="${name}">`)
  .join('');

test('the names that are taken away are those that matter', () => {
  expect(inputs).toContain('name="childNodes"');
  expect(inputs.split('<input').length).toBeGreaterThan(60);
});

describe('a form that answers to nothing of its own stands where the reader looks', () => {
  const selectors = PARTS.flatMap(([, all]) => all.flatMap((list) => list.split(', ')));
  const classes = [
    ...new Set(selectors.flatMap((selector) => [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name))),
  ];
  const lots = Array.from({ length: Math.ceil(classes.length / 30) }, (_one, index) =>
    classes.slice(index * 30, index * 30 + 30),
  );
  test.each(lots.map((names) => ({ names })))('as $names', ({ names }) => {
    const forms = names.map(
      (name) =>
        `<form class="${name}">${inputs}<p>Dentro.</p><img src="/a.jpg"><span class="display-counter percent elementor-counter-number" data-value="3">0</span><a href="/informe.pdf">Informe</a><figcaption>Pie.</figcaption></form><p>Entre formularios.</p>`,
    );
    const html = postAround(forms.join(''));
    const outcome = outcomeOf(html);
    expect(faultsOf(outcome).join('\n')).toBe('');
    const said = outcome.article?.blocks.map(({ text }) => text) ?? [];
    expect(said).toContain(BEFORE);
    expect(said).toContain(AFTER);
  });

  test.each('figure blockquote table ul details picture noscript article main section a span'.split(' '))(
    'around and inside <%s>',
    (name) => {
      const outcome = outcomeOf(
        postAround(
          `<form>${inputs}<${name}><form id="y">${inputs}</form><p>Dentro.</p><img src="/a.jpg"></${name}></form><${name}><form>${inputs}<p>Más.</p></form></${name}>`,
        ),
      );
      expect(faultsOf(outcome).join('\n')).toBe('');
      expect(outcome.article?.blocks.map(({ text }) => text)).toContain(AFTER);
    },
  );
});

describe('thirty names at a time', () => {
  const sound = articleOf(postAround(''), URL_OF_POST)?.blocks;
  const all = [...new Set([...OF_FORM, ...OF_DOCUMENT])];
  const lots = Array.from({ length: Math.ceil(all.length / 30) }, (_one, index) =>
    all.slice(index * 30, index * 30 + 30),
  );
  test.each(lots.map((names) => ({ names })))('$names', ({ names }) => {
    const shadows = names.map(
      (name) =>
        `<form name="${name}" id="${name}"><input name="${name}"><input id="${name}" name="${name}"></form><img name="${name}" id="${name}" src="data:,"><object id="${name}"></object><embed name="${name}"><a id="${name}" name="${name}"></a><iframe name="${name}"></iframe>`,
    );
    const article = articleOf(
      postAround('').replace('<div id="boxed-wrapper">', `${shadows.join('')}<div id="boxed-wrapper">`),
      URL_OF_POST,
    );
    expect(article?.blocks).toEqual(sound);
    expect(article?.title).toBe(SAMPLE_POST.title);
  });
});

describe('what decides whether a page is a post', () => {
  const page = avadaPage(SAMPLE_POST);
  const told = recognise(pageOf(page, URL_OF_POST).document, URL_OF_POST);
  const shadows = OF_DOCUMENT.map((name) => `<img name="${name}"><form name="${name}" id="${name}"></form>`).join('');
  test.each([
    [
      'pictures and forms over every member of the document',
      page.replace('<div id="boxed-wrapper">', `${shadows}<div id="boxed-wrapper">`),
    ],
    [
      'a second canonical address',
      page.replace(
        '</body>',
        '<link rel="canonical" href="https://x.example/"><link rel=alternate type="application/json" href="javascript:canary()"></body>',
      ),
    ],
  ])('%s', (_name, html) => {
    const { document: clobbered } = pageOf(html, URL_OF_POST);
    expect(recognise(clobbered, URL_OF_POST)).toEqual(told);
    expect(kindOfPage(clobbered, new URL(URL_OF_POST))).toEqual({ postId: SAMPLE_POST.id });
  });

  test.each([
    ['javascript:canary()'],
    ['data:text/html,x'],
    ['https://x.example/'],
    ['//x.example/'],
    ['https://portal.segeplan.gob.gt.x.example/'],
    ['https://['],
    [''],
    ['https://portal.segeplan.gob.gt@x.example/'],
  ])('a canonical address and a record of %s are not followed', (href) => {
    const html = page
      .replace(/<link rel="canonical"[^>]*>/, `<link rel="canonical" href="${href}">`)
      .replace(
        /<link rel="alternate" title="JSON"[^>]*>/,
        `<link rel="alternate" type="application/json" href="${href}/wp/v2/posts/${SAMPLE_POST.id}">`,
      );
    const found = recognise(pageOf(html, URL_OF_POST).document, URL_OF_POST);
    const post = 'post' in found ? found.post : undefined;
    expect(post?.url).toBe(URL_OF_POST);
    expect(post?.recordUrl ?? 'https://portal.segeplan.gob.gt/').toMatch(/^https:\/\/portal\.segeplan\.gob\.gt\//);
  });
});

judge('names in the text', [
  '<a id="body" name="body" href="javascript:canary()">Uno</a>',
  '<a id=x href="https://x.example/">1</a><a id=x name=y href="javascript:canary()">2</a>',
  '<form id=attributes><input name=attributes onclick=canary()><p>Uno.</p></form>',
  '<form><input name=nodeName><input name=nodeType><input name=ownerDocument><p onclick=canary()>Uno.</p></form>',
  '<form id=f><output name=innerHTML>x</output><p onclick=canary()>Uno.</p></form>',
  '<img name=implementation src="/a.jpg"><img name=createNodeIterator src="/b.jpg">',
  '<img name=currentScript src="/a.jpg"><embed name=getElementById><object name=body></object>',
  '<iframe name=defaultView srcdoc="<a id=x>"></iframe><iframe name=self></iframe>',
  '<form name=document><input name=cookie></form>',
  '<p id=portavoz-title class=reader data-block=b1>Uno.</p>',
  '<div id=popup><p name=onload>Uno.</p></div>',
  '<map name=createTreeWalker><area href=javascript:canary() shape=default></map>',
  '<form id=test><input id=removeAttribute><input id=setAttribute><p onclick=canary()>Uno.</p></form>',
  '<fieldset name=elements><input name=length><button name=submit onclick=canary()>x</button></fieldset>',
]);
