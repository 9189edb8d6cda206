/** What plug-ins add to a text to be signed up to or shared by. */
import { describe, expect, test } from 'vitest';
import { linesWith, postWith } from '../support/article-of.ts';

const FORM = '<form method="post"><label>Correo</label><input type="email" name="e"><input type="submit"></form>';

describe('the invitation of a form', () => {
  test.each([
    ['a line', `<div class="boletin"><p>¿Desea recibir nuestras noticias?</p>${FORM}</div>`],
    ['a heading and a line', `<div><h3>Boletín</h3><p>Reciba las noticias en su correo.</p>${FORM}</div>`],
    ['a heading in a box of its own', `<section><div><h4>Suscríbase</h4></div><div><div>${FORM}</div></div></section>`],
    ['bare words, a script after the form', `<div>Suscríbase ${FORM}<script>var a = 1;</script></div>`],
    [
      'its own words',
      `<form><p><b>Boletín</b><br>Reciba las noticias en su correo.</p><input type="email"><button>Enviar</button></form>`,
    ],
    [
      'a form of Contact Form 7',
      `<div><p>Escríbanos:</p><div class="wpcf7"><form><p><label>Su nombre <input type="text"></label></p></form></div></div>`,
    ],
    [
      'a form that is dropped by its name',
      `<div><h3>Boletín</h3><div class="mc4wp-form"><p>Correo</p>${FORM}</div></div>`,
    ],
  ])('%s goes with it, and is told', (_what, html) => {
    const { blocks, leftOut } = postWith(`<p>Uno.</p>${html}<p>Dos.</p>`);
    expect(blocks.map(({ text }) => text)).toEqual(['Uno.', 'Dos.']);
    expect(leftOut.some(({ reason }) => reason === 'form')).toBe(true);
    expect(leftOut.some(({ reason }) => reason === 'lost')).toBe(false);
  });

  test.each([
    ['among the text', `<p>Dos.</p>${FORM}<p>Tres.</p>`, ['Dos.', 'Tres.']],
    ['of which more is said in its box', `<div><p>Dos.</p>${FORM}<p>Tres.</p></div>`, ['Dos.', 'Tres.']],
    ['after a text', `<div><p>Dos.</p><p>Tres.</p><p>Cuatro.</p>${FORM}</div>`, ['Dos.', 'Tres.', 'Cuatro.']],
    ['after a long paragraph', `<div><p>${'Dos tres. '.repeat(20)}</p>${FORM}</div>`, ['Dos tres. '.repeat(20).trim()]],
    ['without fields', '<div><p>Dos.</p><form><input type="hidden"></form></div>', ['Dos.']],
    ['that holds the text', '<form><p>Dos.</p><input type="text"><p>Tres.</p></form>', ['Dos.', 'Tres.']],
  ])('a form %s takes nothing with it', (_what, html, texts) => {
    expect(postWith(`<p>Uno.</p>${html}`).blocks.map(({ text }) => text)).toEqual(['Uno.', ...texts]);
  });

  test('nor one that is all there is beside it', () => {
    expect(linesWith(`<div><p>Llene la ficha.</p>${FORM}</div>`)).toEqual(['paragraph: Llene la ficha.']);
  });
});

describe('a bar to share by goes, with what it counts', () => {
  test.each([
    'shared-counts-wrap before_content style-bar',
    'addtoany_content addtoany_content_top',
    'heateor_sss_sharing_container heateor_sss_horizontal_sharing',
    'ssba ssba-wrap',
    'ssbp-wrap',
    'swp_social_panel',
    'et_social_inline et_social_mobile_on',
    'sharedaddy sd-sharing-enabled',
    'wp-block-jetpack-sharing-buttons',
    'dvk-social-sharing',
    'essb_links essb_displayed_top',
    'sfsi_responsive_icons',
    'ns-buttons ns-inline',
    'dpsp-content-wrapper dpsp-size-medium',
    'sharethis-inline-share-buttons',
    'addthis_inline_share_toolbox',
  ])('.%s', (classes) => {
    const bar = `<div class="${classes}"><a href="https://www.facebook.com/sharer.php?u=x"><span>Share</span><span>34</span></a><a href="https://x.com/share"><span>Tweet</span><span>0</span></a></div>`;
    expect(linesWith(`${bar}<p>Uno.</p>${bar}<p>Dos.</p>`)).toEqual(['paragraph: Uno.', 'paragraph: Dos.']);
  });
});
