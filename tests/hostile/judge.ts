import { describe, expect, test } from 'vitest';
import { cleanHtml } from '../../components/article/clean-html.ts';
import { pageOf } from '../support/page-of.ts';
import { faultsBelow, faultsIn } from './checker.ts';
import { AFTER, BEFORE, faultsOf, outcomeOf, postAround, shownBlock } from './pipeline.tsx';

/** A piece of hostile HTML in the middle of a post. */
export type Vector =
  | string
  | {
      readonly html: string;
      /** By the rules of HTML the rest of the page is inside it, so that only the words before it can survive. */
      readonly swallows?: true;
      /** Says its danger by where it leads or what it shows, not by its markup: bare, it is clean. */
      readonly quiet?: true;
    };

const { document, window } = pageOf('');

/** Puts every vector through the whole pipeline, through the cleaner alone, and through the sink alone. */
export function judge(what: string, vectors: readonly Vector[]): void {
  const all = vectors.map((vector) => (typeof vector === 'string' ? { html: vector } : vector));
  describe(`hostile: ${what}`, () => {
    test.each(all)('$html', (vector) => {
      const { html } = vector;
      const outcome = outcomeOf(postAround(html));
      expect(faultsOf(outcome).join('\n')).toBe('');
      const said = outcome.article?.blocks.map(({ text }) => text).join('\n') ?? '';
      expect(said).toContain(BEFORE);
      expect('swallows' in vector || said.includes(AFTER)).toBe(true);
      expect([...outcome.shown.querySelectorAll('mark.said')].map((mark) => mark.textContent)).toContain(
        'El registro de pozos estará abierto a todos',
      );
      expect(faultsIn(cleanHtml(html, window), 'as cleaned').join('\n')).toBe('');
      expect(faultsBelow(shownBlock(html).querySelector('.content') ?? document, 'as shown')).toEqual([]);
    });

    test('bare, each of them is found out', () => {
      const loud = all.filter((vector) => !('quiet' in vector));
      const missed = loud.filter(({ html }) => faultsIn(html, 'as cleaned').length === 0);
      expect(missed.map(({ html }) => html).join('\n')).toBe('');
    });
  });
}
