import { HTML, MATH, SVG } from './names.ts';
import { seeded } from './seeded.ts';

/** How a tag may stand in a text. */
const SHAPES: readonly ((name: string) => string)[] = [
  (name) => `<${name}>`,
  (name) => `</${name}>`,
  (name) => `<${name} />`,
  (name) => `<${name}>Uno</${name}>`,
  (name) => `<${name}><p onclick=canary()>Uno</p><img src=x onerror=canary()></${name}>`,
  (name) => `<${name} class=a><${name} class=b>Dos</${name}></${name}></${name}>`,
  (name) =>
    `<${name} onclick=canary() onload=canary() onerror=canary() src=x href="javascript:canary()" style="background:url(/rastro/s)" data=/rastro/d action=javascript:canary() formaction=javascript:canary() srcdoc="<script>canary()</script>" id=attributes name=parentNode is=x xlink:href="javascript:canary()" poster=/rastro/p background=/rastro/b>`,
];

const within = (open: string, close: string) => (vector: string) => `${open}${vector}${close}`;

/** Where it may stand: each of the places in which a parser follows rules of its own. */
const PLACES: readonly ((vector: string) => string)[] = [
  within('', ''),
  within('<p>Uno ', ' dos</p>'),
  within('<table>', ''),
  within('<table>', '<tr><td>Uno</td><td>2</td></tr><tr><td>Tres</td><td>4</td></tr></table>'),
  within('<table><tr>', '<td>Uno</td><td>2</td></tr></table>'),
  within('<table><tr><td>', '</td><td>2</td></tr></table>'),
  within('<table><caption>', '</caption><tr><td>1</td><td>2</td></tr></table>'),
  within('<table><colgroup>', '</colgroup><tr><td>1</td><td>2</td></tr></table>'),
  within('<select>', '</select>'),
  within('<select><option>', '</select>'),
  within('<svg>', '</svg>'),
  within('<svg>', ''),
  within('<svg><foreignObject>', '</foreignObject></svg>'),
  within('<svg><desc>', '</desc></svg>'),
  within('<svg><title>', '</title></svg>'),
  within('<math>', '</math>'),
  within('<math>', ''),
  within('<math><mtext>', '</mtext></math>'),
  within('<math><annotation-xml encoding="text/html">', '</annotation-xml></math>'),
  within('<math><mtext><table><mglyph><style>', '</style></mglyph></table></mtext></math>'),
  within('<template>', '</template>'),
  within('<div><template shadowrootmode=open>', '</template><p>Luz.</p></div>'),
  within('<noscript>', '</noscript>'),
  within('<button>', '</button>'),
  within('<form><div></form>', '<form></div>'),
  within('<a href="/x">', '</a>'),
  within('<b><p>Uno', '</b>Dos</p>'),
  within('<ul><li>Uno ', '</li><li>Dos</li></ul>'),
  within('<dl><dt>', '</dt><dd>Uno</dd></dl>'),
  within('<figure><img src="/foto/a.jpg" width=600 height=400>', '<figcaption>Pie.</figcaption></figure>'),
  within('<object data="/rastro/o">', '</object>'),
  within('<video src="/rastro/v">', '</video>'),
  within('<details><summary>Uno', '</summary>Dos.</details>'),
  within('<blockquote>', '</blockquote>'),
  within('<pre>\n', '\n</pre>'),
  within('<h2>Dice ', '</h2>'),
  within('<frameset>', '</frameset>'),
  within('<body onload=canary()>', '</body>'),
  within('</body></html>', ''),
  within('<div>'.repeat(60), '</div>'.repeat(60)),
  within('', '</p></span></b></a></td></table></select></svg>'),
  within('<div class="fusion-gallery"><img src="/foto/g.jpg" width=600 height=400>', '</div>'),
  within('<blockquote class="twitter-tweet">', '</blockquote>'),
];

const ALL: readonly string[] = [
  ...HTML.flatMap((name) => SHAPES.flatMap((shape) => PLACES.map((place) => place(shape(name))))),
  ...(
    [
      ['svg', SVG],
      ['math', MATH],
    ] as const
  ).flatMap(([root, names]) =>
    names.flatMap((name) =>
      SHAPES.flatMap((shape) => [
        `<${root}>${shape(name)}</${root}>`,
        `<${root}>${shape(name)}`,
        `<table><${root}>${shape(name)}</table>`,
        `<p><${root}><g>${shape(name)}</p>`,
      ]),
    ),
  ),
];

/** Some of every element × every shape × every place (more than 45,000), the same for the same seed. */
export function someOfTheGrid(count: number, seed: number): readonly string[] {
  const random = seeded(seed);
  return ALL.filter(() => random() * ALL.length < count);
}
