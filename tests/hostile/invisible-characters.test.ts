import { describe, expect, test } from 'vitest';
import { cite } from '../../components/citation/cite.ts';
import { STYLES } from '../../components/citation/styles.ts';
import { avadaPage } from '../support/avada-page.ts';
import { SAMPLE_POST } from '../support/sample-post.ts';
import { hidesSomething } from './checker.ts';
import { judge } from './judge.ts';
import { AFTER, attributesBelow, faultsOf, outcomeOf, postAround, URL_OF_POST } from './pipeline.tsx';

/** What turns a line round, hides in it, or is no character of a text. */
const SIGNS: Readonly<Record<string, string>> = {
  'right-to-left override': '\u202E',
  'left-to-right override': '\u202D',
  'right-to-left embedding': '\u202B',
  'pop directional formatting': '\u202C',
  'right-to-left isolate': '\u2067',
  'first strong isolate': '\u2068',
  'Arabic letter mark': '\u061C',
  'right-to-left mark': '\u200F',
  'zero-width space': '\u200B',
  'zero-width non-joiner': '\u200C',
  'lone zero-width joiner': '\u200D',
  'word joiner': '\u2060',
  'invisible times': '\u2062',
  'deprecated format sign': '\u206A',
  'byte order mark': '\uFEFF',
  'soft hyphen': '\u00AD',
  'interlinear annotation anchor': '\uFFF9',
  'Hangul filler': '\u3164',
  'combining grapheme joiner': '\u034F',
  'tags that spell a word': '\u{E0061}\u{E0062}',
  backspace: '\u0008',
  escape: '\u001B',
  bell: '\u0007',
  'vertical tab': '\u000B',
  delete: '\u007F',
  'C1 control': '\u0081',
  'line separator': '\u2028',
};

describe.each(Object.entries(SIGNS))('a %s', (_name, sign) => {
  const named = `Presentan${sign} el ${sign}registro`;

  test('in the title, the section and the names', () => {
    const page = avadaPage({ ...SAMPLE_POST, title: named, section: `Noticias${sign} Presidencia` }).replace(
      '<meta property="og:site_name"',
      `<meta name="author" content="María${sign} Tzul Coy"><meta property="article:section" content="Agua${sign} y tierra"><meta property="og:site_name"`,
    );
    const outcome = outcomeOf(page);
    expect(faultsOf(outcome).join('\n')).toBe('');
    expect(outcome.article?.title.replaceAll(' ', '')).toBe('Presentanelregistro');
  });

  test('in the text, captions, files and who speaks', () => {
    const outcome = outcomeOf(
      postAround(
        `<p>“Esto es ${sign}verdad y se dijo así”, afirmó el alcalde Tomás${sign} Ruano Pop.</p><pre>a${sign}b</pre>
<figure><img src="/a.jpg" alt="foto${sign}"><figcaption>Pie${sign} de foto.</figcaption></figure>
<p><a href="/informe${encodeURIComponent(sign)}fdp.pdf">aquí</a> <abbr title="Uno${sign}dos">UD</abbr></p>
<img src="/icono.png" width="16" height="16" alt="icono${sign}x"><iframe title="Visor${sign} uno" src="https://x.example/a"></iframe>`,
      ),
    );
    expect(faultsOf(outcome).join('\n')).toBe('');
    expect(outcome.article?.blocks.at(-1)?.text).toBe(AFTER);
    expect(outcome.speech.speakers.map(({ name }) => name.replaceAll(' ', ''))).toContain('TomásRuanoPop');
    const [file] = outcome.article?.attachments ?? [];
    expect(file === undefined || hidesSomething(file.name)).toBe(false);
    const values = attributesBelow(outcome.shown).map(({ name, value }) => (name === 'href' ? '' : value));
    expect(values.filter(hidesSomething)).toEqual([]);
  });

  test('in a citation', () => {
    const { article } = outcomeOf(avadaPage({ ...SAMPLE_POST, title: named }), URL_OF_POST);
    const on = { year: 2026, month: 11, day: 23 };
    const cited = article === undefined ? [] : STYLES.map((style) => cite(article, undefined, style, on));
    expect(cited.length).toBe(STYLES.length);
    for (const { text, html } of cited) expect(hidesSomething(`${text}${html ?? ''}`.replaceAll('\r', ''))).toBe(false);
  });
});

test('what belongs to a picture of several signs stays', () => {
  const { article } = outcomeOf(postAround('<p>Familia 👩‍👩‍👧 y bandera 🏴󠁧󠁢󠁥󠁮󠁧󠁿.</p>'));
  expect(article?.blocks.map(({ text }) => text)).toContain('Familia 👩‍👩‍👧 y bandera 🏴󠁧󠁢󠁥󠁮󠁧󠁿.');
});

judge('signs inside markup', [
  ...Object.values(SIGNS).flatMap((sign) => [
    `<p on${sign}click="canary()" title="${sign}">Uno ${sign} dos.</p>`,
    { html: `<p>Uno <a href="java${sign}script:canary()">dos</a>.</p>`, quiet: true as const },
  ]),
]);
