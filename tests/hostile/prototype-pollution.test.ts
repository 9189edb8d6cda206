import { afterEach, describe, expect, test } from 'vitest';
import { wordPressRecord } from '../../components/article/wordpress-record.ts';
import { postMemoryFrom } from '../../components/reader/memory/post-memory.ts';
import { DEFAULTS, settingsFrom } from '../../components/reader/settings/settings.ts';
import { avadaPage, avadaRecord } from '../support/avada-page.ts';
import { SAMPLE_POST } from '../support/sample-post.ts';
import { judge } from './judge.ts';
import { faultsOf, outcomeOf, postAround, URL_OF_POST } from './pipeline.tsx';

/** Every name that any object answers to: a table asked for one of these must not answer. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

judge('elements named like members of every object', [
  ...INHERITED.map((name) => name.toLowerCase())
    .filter((name) => /^[a-z]/.test(name))
    .map((name) => `<p>Uno <${name} onclick=canary()>dos</${name}> tres.</p>`),
  '<constructor><prototype><p onclick=canary()>Uno</p></prototype></constructor>',
  '<p __proto__="x" constructor="y" prototype="z" toString="w" valueOf="v">Uno.</p>',
  '<a href="https://www.segeplan.gob.gt/?__proto__[x]=1&amp;constructor.prototype.y=2" __proto__>Uno</a>',
  '<img src="/a.jpg?__proto__" data-src="constructor" hasownproperty="x">',
  '<p><span style="__proto__:x" class="__proto__ constructor">Uno</span></p>',
  {
    html: '<p>El constructor dijo: “la obra termina”. toString, valueOf, hasOwnProperty y __proto__ también, informó el constructor.</p>',
    quiet: true,
  },
  { html: '<p>“Lo dijo __proto__ ante todos”, afirmó Constructor Prototype Pérez.</p>', quiet: true },
]);

test.each(INHERITED)('a record, a memory and settings with «%s» in them', (name) => {
  const poison = JSON.parse(`{"${name}": {"polluted": true, "rendered": "<img src=x onerror=canary()>"}}`) as object;
  const record = wordPressRecord({
    ...avadaRecord(SAMPLE_POST),
    ...poison,
    _embedded: poison,
    title: { rendered: 'Uno', ...poison },
  });
  expect(faultsOf(outcomeOf(avadaPage(SAMPLE_POST), URL_OF_POST, record)).join('\n')).toBe('');
  expect(settingsFrom({ version: 1, ...poison })).toEqual(DEFAULTS);
  expect(Object.keys(postMemoryFrom({ ...poison, drafts: { [name]: 'x' } }).drafts)).toEqual([name]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('JSON-LD that would pollute', () => {
  const json =
    '{"@context":"https://schema.org","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@graph":[{"@type":"NewsArticle","@id":"__proto__","headline":"Uno","author":{"@id":"constructor"},"publisher":{"@id":"__proto__"},"image":{"@id":"toString"}}]}';
  const outcome = outcomeOf(
    avadaPage(SAMPLE_POST).replace('</head>', `<script type="application/ld+json">${json}</script></head>`),
  );
  expect(faultsOf(outcome).join('\n')).toBe('');
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

describe('prototypes already polluted by the page', () => {
  const names = [
    'polluted',
    'html',
    'after',
    'tag',
    'href',
    'clean',
    'ALLOWED_TAGS',
    'ADD_TAGS',
    'ADD_ATTR',
    'ALLOWED_ATTR',
    'USE_PROFILES',
    'CUSTOM_ELEMENT_HANDLING',
    'tagNameCheck',
    'RETURN_DOM',
    'IN_PLACE',
    'KEEP_CONTENT',
    'FORBID_TAGS',
    'ALLOW_DATA_ATTR',
    'ALLOW_UNKNOWN_PROTOCOLS',
    'SAFE_FOR_TEMPLATES',
    'WHOLE_DOCUMENT',
    'dangerouslySetInnerHTML',
    'children',
    'srcdoc',
    'onclick',
  ];
  afterEach(() => {
    for (const name of names) delete (Object.prototype as Record<string, unknown>)[name];
  });
  // The page's own prototypes are not ours in a content script; should a library of ours pollute, the cleaner still holds.
  test.each(names)('%s', (name) => {
    const values: Readonly<Record<string, unknown>> = {
      ALLOWED_TAGS: ['script'],
      ADD_TAGS: ['iframe'],
      ADD_ATTR: ['onclick'],
      ALLOWED_ATTR: ['onclick'],
      tagNameCheck: /.*/,
      CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /.*/ },
      USE_PROFILES: { svg: true, html: true },
      FORBID_TAGS: [],
    };
    // oxlint-disable-next-line no-extend-native
    Object.defineProperty(Object.prototype, name, {
      value: values[name] ?? true,
      configurable: true,
      writable: true,
      enumerable: false,
    });
    const faults = faultsOf(
      outcomeOf(
        postAround(
          '<p onclick="canary()">Uno <x-a onclick=canary()>dos</x-a></p><iframe srcdoc="<script>canary()</script>"></iframe>',
        ),
      ),
    );
    delete (Object.prototype as Record<string, unknown>)[name];
    expect(faults.join('\n')).toBe('');
  });
});
