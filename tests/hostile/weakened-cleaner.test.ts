import createDomPurify, { type Config } from 'dompurify';
import { expect, test } from 'vitest';
import { pageOf } from '../support/page-of.ts';
import { faultsIn } from './checker.ts';

/** The checker must be able to fail: each of these cleaners lets one class through, and the checker says so. */
const { window } = pageOf('');
const purify = (config: Config) => (html: string) => createDomPurify(window).sanitize(html, config);

const WEAK: readonly (readonly [name: string, clean: (html: string) => string, html: string, fault: string])[] = [
  ['no cleaner at all', (html) => html, '<p onclick="canary()">Uno.</p>', 'p[onclick=canary()]'],
  ['DOMPurify as it comes: drawings', purify({}), '<svg><text>Uno</text></svg>', '<svg>'],
  ['DOMPurify as it comes: forms', purify({}), '<form><input name="x"></form>', '<FORM>'],
  ['DOMPurify as it comes: styles', purify({}), '<p style="background:url(//x.example/)">Uno.</p>', 'p[style='],
  ['DOMPurify as it comes: names', purify({}), '<img name="a" src="https://x.example/a.jpg">', 'img[name=a]'],
  ['DOMPurify as it comes: data on media', purify({}), '<img src="data:text/html,canary">', 'src: data:text/html'],
  ['DOMPurify as it comes: relative addresses', purify({}), '<a href="//x.example/">Uno</a>', 'href: //x.example/'],
  [
    'frames allowed',
    purify({ ADD_TAGS: ['iframe'] }),
    '<p>Uno</p><iframe src="https://x.example/"></iframe>',
    '<IFRAME>',
  ],
  ['any scheme allowed', purify({ ALLOWED_URI_REGEXP: /./ }), '<a href="vbscript:canary()">Uno</a>', 'href: vbscript:'],
  ['a handler allowed', purify({ ADD_ATTR: ['onclick'] }), '<p onclick="canary()">Uno.</p>', 'p[onclick='],
  [
    'scripts cut by a pattern',
    (html) => html.replaceAll(/<script.*?<\/script>/g, ''),
    '<scr<script></script>ipt>canary()</script>',
    '<SCRIPT>',
  ],
  [
    'handlers cut by a pattern',
    (html) => html.replaceAll(/ on\w+="[^"]*"/g, ''),
    '<p/onclick=canary()>Uno.</p>',
    'p[onclick=',
  ],
  [
    'text written without escapes',
    (html) => html.replaceAll('&lt;', '<'),
    '<p>&lt;img src=x onerror=canary()></p>',
    'img[onerror=',
  ],
  [
    'comments kept',
    purify({ SAFE_FOR_XML: false, ADD_TAGS: ['#comment'] }),
    '<p>Uno<!-- dos --></p>',
    'a node of type 8',
  ],
];

test.each(WEAK)('%s', (_name, clean, html, fault) => {
  expect(faultsIn(clean(html), 'as cleaned').join('\n')).toContain(fault);
});

test('what changes when it is parsed again is found out', () => {
  const mutates = '<table><p>Uno</p></table>';
  expect(faultsIn(mutates, 'as read').join('\n')).toContain('parses into something else');
});
