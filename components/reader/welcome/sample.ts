import type { Article, CleanHtml } from '../../article/article.ts';
import type { Speech } from '../../speech/speech.ts';

const PARAGRAPHS = [
  '“El dato es de la aldea. Nosotros solo le dimos una copia que no se moja”, afirmó la coordinadora del comité de agua, Delfina Ixcoy.',
  'El alcalde Rigoberto Chavajay dijo que la medición seguirá cada mes y pidió a los técnicos “publicar también lo que falte”.',
];

/** A post of two paragraphs, for showing what Portavoz does. Its people are nobody. */
export const SAMPLE: { readonly article: Article; readonly speech: Speech } = {
  article: {
    url: 'https://portal.segeplan.gob.gt/segeplan/',
    siteId: 'segeplan',
    title: 'Comunidades de Sololá publican sus registros de agua',
    language: 'es-GT',
    blocks: PARAGRAPHS.map((text, index) => ({
      id: `b${index + 1}`,
      kind: 'paragraph',
      html: `<p>${text}</p>` as CleanHtml,
      text,
      number: index + 1,
    })),
    attachments: [],
    leftOut: [],
    counts: {
      body: { paragraphs: 2, pictures: 0, tables: 0, captions: 0, links: 0 },
      article: { paragraphs: 2, pictures: 0, tables: 0, captions: 0, links: 0 },
    },
    sources: {},
  },
  speech: {
    speakers: [
      { id: 's1', name: 'Delfina Ixcoy', kind: 'person' },
      { id: 's2', name: 'Rigoberto Chavajay', kind: 'person' },
    ],
    utterances: [
      {
        id: 'u1',
        kind: 'direct',
        ...said(0, 'El dato es de la aldea. Nosotros solo le dimos una copia que no se moja'),
        speaker: 's1',
        confidence: 1,
        why: { rule: 'D1', resolution: 'explicit' },
      },
      {
        id: 'u2',
        kind: 'indirect',
        ...said(1, 'que la medición seguirá cada mes'),
        speaker: 's2',
        confidence: 1,
        why: { rule: 'I1', resolution: 'explicit' },
      },
      {
        id: 'u3',
        kind: 'fragment',
        ...said(1, 'publicar también lo que falte'),
        speaker: 's2',
        confidence: 1,
        why: { rule: 'D2', resolution: 'explicit' },
      },
    ],
  },
};

function said(
  paragraph: number,
  text: string,
): { spans: { block: string; start: number; end: number }[]; text: string } {
  const start = PARAGRAPHS[paragraph]?.indexOf(text) ?? 0;
  return { spans: [{ block: `b${paragraph + 1}`, start, end: start + text.length }], text };
}
