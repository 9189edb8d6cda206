import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { USUAL_OPTIONS } from '../../../components/citation/options.ts';
import type { CitationStyle } from '../../../components/citation/style.ts';
import { STYLES } from '../../../components/citation/styles.ts';
import { CSL_DEVIATIONS } from '../../citation/csl-deviations.ts';
import { asExpected, type ExpectedWork, expectedWorks } from '../../citation/expected-work.ts';
import { CSL_OPTIONS, CSL_WORKS } from '../../citation/csl-works.ts';
import { table } from '../table.ts';

/** Every style against its expected texts, and against official CSL in Spanish: as it prints, and after the named deviations. */
export function citationScore(): string {
  const works = expectedWorks();
  const golden = JSON.parse(readFileSync(new URL('../../citation/csl-golden.json', import.meta.url), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const rows = STYLES.map((style) => {
    const right = works.filter(({ work, texts }) => asExpected(style, work) === texts.get(style.id)).length;
    const norm = CSL_DEVIATIONS[style.id];
    const official = norm === undefined ? {} : (golden[norm.csl] ?? {});
    const compared = Object.entries(official).map(([item, text]) => {
      const ours =
        CSL_WORKS[item] === undefined
          ? ''
          : style.reference(CSL_WORKS[item], CSL_OPTIONS).html.replace(/<\/?a\b[^>]*>/g, '');
      const mended = (norm?.deviations ?? []).reduce((before, { apply }) => apply(before, item), text);
      return { same: ours === text, mended: ours === mended };
    });
    const count = compared.length;
    return [
      style.id,
      `${right}/${works.length}`,
      count === 0 ? '–' : `${compared.filter(({ same }) => same).length}/${count}`,
      count === 0 ? '–' : `${compared.filter(({ mended }) => mended).length}/${count}`,
      norm === undefined ? '–' : String(new Set(norm.deviations.map(({ name }) => name)).size),
      microseconds(style, works),
    ];
  });
  return [
    `## Citations: ${works.length} works, ${STYLES.length} styles`,
    '',
    table(
      ['style', 'expected texts', 'official CSL as it prints', 'after the named deviations', 'deviations', 'µs each'],
      rows,
    ),
  ].join('\n');
}

function microseconds(style: CitationStyle, works: readonly ExpectedWork[]): string {
  const rounds = 200;
  const begin = performance.now();
  for (let round = 0; round < rounds; round += 1) for (const { work } of works) style.reference(work, USUAL_OPTIONS);
  return (((performance.now() - begin) * 1000) / (rounds * works.length)).toFixed(0);
}
