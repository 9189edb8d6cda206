import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STYLES } from '../../components/citation/styles.ts';
import { CSL_DEVIATIONS } from './csl-deviations.ts';
import { CSL_OPTIONS, CSL_WORKS } from './csl-works.ts';

/** What citeproc-js prints with the official styles and locale es-ES; how it was made stands in its `_about`. */
const GOLDEN = JSON.parse(readFileSync(new URL('csl-golden.json', import.meta.url), 'utf8')) as Record<
  string,
  Record<string, string>
>;

describe.each(Object.entries(CSL_DEVIATIONS))(
  '%s equals official CSL but for the named deviations',
  (id, { csl, deviations }) => {
    const style = STYLES.find((candidate) => candidate.id === id);
    test.each(Object.keys(GOLDEN[csl] ?? {}))('%s', (item) => {
      const work = CSL_WORKS[item];
      const official = GOLDEN[csl]?.[item] ?? '';
      if (style === undefined || work === undefined) throw new Error(`no style or item ${id} ${item}`);
      const { html } = style.reference(work, CSL_OPTIONS);
      const expected = deviations.reduce((text, { apply }) => apply(text, item), official);
      expect(html.replace(/<\/?a\b[^>]*>/g, '')).toBe(expected);
    });
    test('every deviation is needed', () => {
      const texts = new Map(Object.entries(GOLDEN[csl] ?? {}));
      const idle = deviations.filter(({ apply }) => {
        const before = [...texts.values()].join('\n');
        for (const [item, text] of texts) texts.set(item, apply(text, item));
        return before === [...texts.values()].join('\n');
      });
      expect(idle.map(({ name }) => name)).toEqual([]);
    });
  },
);
