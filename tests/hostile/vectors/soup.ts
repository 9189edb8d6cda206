import { HTML, MATH, SVG } from './names.ts';
import { seeded } from './seeded.ts';

/** What tokenisers and tree builders stumble over, besides tags. */
const PIECES: readonly string[] = [
  ...['<!--', '-->', '--!>', '<!-->', '<!--->', '<!-- x -->', '<!', '<!x>', '<!DOCTYPE html>', '<?', '<?xml?>', '</'],
  ...['</>', '</ >', '<', '>', '<>', '< p>', '<![CDATA[', ']]>', '<![CDATA[x]]>', '&', '&amp', '&#0;', '&#xD800;'],
  ...['&lt;img src=x onerror=canary()&gt;', '&notit;', '\u0000', '\uD800', '\r', '\n', '\f', ' ', 'Uno', '"', "'", '`'],
  ...[
    '<p/>',
    '<p =>',
    '<p "=x>',
    "<p '>",
    '<p <>',
    '<p a=b a=c>',
    '<p a="b"c>',
    '<p a\u0000=b>',
    '<svg/onload=canary()>',
  ],
  ...["<a b='\"' onclick=canary()>", '<img src=x onerror=canary()>', '<input type=hidden>', '<input name=parentNode>'],
  ...[
    '<svg:p>',
    '<x:script>canary()</x:script>',
    '<div id=f><form id=f>',
    '<form><math><mtext></form><form><mglyph><style>',
  ],
  ...[
    '<template shadowrootmode=open>',
    '<option selected><img src=x onerror=canary()></option>',
    '<font color=red size=7>',
  ],
  ...['<style><!--</style>', '<img title="--&gt;&lt;img src=1 onerror=canary()&gt;">', '<svg viewBox=x><title>'],
  ...[
    '<a title="</style><img src=x onerror=canary()>">',
    '<noscript><p title="</noscript><img src=x onerror=canary()>">',
  ],
  ...['<annotation-xml encoding="text/html">', '<meta http-equiv=refresh content="0;url=javascript:canary()">'],
  ...[
    '<base href=javascript:/a/>',
    '<link rel=stylesheet href=/rastro/l>',
    '<body a=b>',
    '<html a=b>',
    '<frameset a=b>',
  ],
];

const TOKENS: readonly string[] = [
  ...[...HTML, ...SVG, ...MATH].flatMap((name) => [`<${name}>`, `</${name}>`]),
  ...'p div b a table tr td select svg math form button'.split(' ').flatMap((name) => [`<${name} a=b>`, `</${name}>`]),
  ...PIECES,
  ...PIECES,
];

/** Up to fourteen tokens in any order. */
export function soups(count: number, seed: number): readonly string[] {
  const random = seeded(seed);
  const token = (): string => TOKENS[Math.floor(random() * TOKENS.length)] ?? '';
  return Array.from({ length: count }, () => Array.from({ length: 1 + Math.floor(random() * 14) }, token).join(''));
}
