/** Documents as viewers, flip books, downloads and lines of their own show them. */
import { describe, expect, test } from 'vitest';
import { linesWith } from '../support/article-of.ts';

const UP = 'https://portal.segeplan.gob.gt/segeplan/wp-content/uploads/2026/02';

type Case = readonly [what: string, html: string, lines: readonly string[]];

function check(cases: readonly Case[]): void {
  test.each(cases)('%s', (_what, html, lines) => {
    expect(linesWith(`<p>Uno.</p>${html}`)).toEqual(['paragraph: Uno.', ...lines]);
  });
}

describe('documents in boxes', () => {
  const viewer = `https://portal.segeplan.gob.gt/segeplan/wp-content/plugins/pdfjs-viewer-shortcode/pdfjs/web/viewer.php?file=${UP}/plan.pdf`;
  check([
    [
      'a viewer with its link to the whole screen',
      `<a href="${viewer}">View Fullscreen</a><br><iframe src="${viewer}"></iframe>`,
      [`attachment ${UP}/plan.pdf: plan.pdf`],
    ],
    [
      'a frame, without how it is to look',
      `<iframe src="${UP}/plan.pdf#toolbar=0&navpanes=0&page=3&view=FitH" title="Plan"></iframe>`,
      [`attachment ${UP}/plan.pdf#page=3: Plan`],
    ],
    [
      'a viewer at the portal’s own address',
      `<div class="embedpress-document-embed"><iframe src="https://portal.segeplan.gob.gt/segeplan/?pdf=1&file=${UP}/plan.pdf" title="Plan"></iframe><p class="embedpress-el-powered">Powered By EmbedPress</p></div>`,
      [`attachment ${UP}/plan.pdf: Plan`],
    ],
    [
      'a flip book by its options',
      `<div class="real3dflipbook" data-flipbook-options="{&quot;pdfUrl&quot;:&quot;${UP.replaceAll('/', '\\/')}\\/plan.pdf&quot;}"></div>`,
      [`attachment ${UP}/plan.pdf: plan.pdf`],
    ],
    [
      'a flip book by the script after it',
      `<div class="_df_book" data-title="Plan de agua"></div><script>window.option_df_1 = {"source":"${UP.replaceAll('/', '\\/')}\\/plan.pdf"};</script>`,
      [`attachment ${UP}/plan.pdf: Plan de agua`],
    ],
    ...['plan-de-agua', 'Plan_de_agua_2026', 'df_1234567'].map((title): Case => [
      `a flip book that nobody named: ${title}`,
      `<div class="_df_book" data-title="${title}"></div><script>window.option_df_1 = {"source":"${UP}/plan.pdf"};</script>`,
      [`attachment ${UP}/plan.pdf: plan.pdf`],
    ]),
    [
      'a package of the download manager',
      '<div class="w3eden"><img src="https://portal.segeplan.gob.gt/wp-content/plugins/download-manager/assets/file-type-icons/pdf.svg"><h3 class="package-title"><a href="https://portal.segeplan.gob.gt/segeplan/download/plan/">Plan de agua</a></h3><div>1 archivo(s) 2.4 MB</div><a class="wpdm-download-link btn" href="#" data-downloadurl="https://portal.segeplan.gob.gt/segeplan/download/plan/?wpdmdl=12">Descargar</a></div>',
      ['attachment https://portal.segeplan.gob.gt/segeplan/download/plan/?wpdmdl=12: Plan de agua'],
    ],
    [
      'an object, by the words for browsers that cannot show it',
      `<object data="${UP}/plan.pdf" type="application/pdf"><p>Su navegador no muestra archivos PDF. Puede <a href="${UP}/plan.pdf">bajar el plan de agua</a>.</p></object>`,
      [`attachment ${UP}/plan.pdf: bajar el plan de agua`],
    ],
    [
      'an object whose words say nothing, or lead elsewhere',
      `<object data="${UP}/plan.pdf"><p>Su navegador no lo muestra: <a href="${UP}/plan.pdf">descárguelo aquí</a> o <a href="https://get.adobe.com/reader/">instale un lector</a>.</p></object>`,
      [`attachment ${UP}/plan.pdf: plan.pdf`],
    ],
    [
      'a document shown and linked by words that say nothing',
      `<iframe src="https://docs.google.com/gview?url=${UP}/plan.docx"></iframe><p><a href="${UP}/plan.docx">Descargar (DOCX, 34KB)</a></p>`,
      [`attachment ${UP}/plan.docx: plan.docx`],
    ],
    [
      'a line that is nothing but its link',
      `<p><strong><a href="${UP}/plan.docx">Plan de agua (DOCX)</a></strong>.</p><p>Vea <a href="${UP}/acta.pdf">el acta</a>.</p>`,
      [`attachment ${UP}/plan.docx: Plan de agua (DOCX)`, 'paragraph: Vea el acta.'],
    ],
    [
      'a line whose link says nothing',
      `<p><a href="${UP}/plan.docx">Descargar</a></p>`,
      [`attachment ${UP}/plan.docx: plan.docx`],
    ],
    [
      'two links in a line, which are a sentence',
      `<p><a href="${UP}/plan.docx">Plan</a> <a href="${UP}/plan.pdf">PDF</a></p>`,
      ['paragraph: Plan PDF'],
    ],
  ]);
});
