import { describe, expect, test } from 'vitest';
import { USUAL_OPTIONS } from '../../components/citation/options.ts';
import { STYLES } from '../../components/citation/styles.ts';
import { expectedWorks } from './expected-work.ts';

describe.each(expectedWorks().map((expected) => [expected.name, expected] as const))('%s', (_name, { work, texts }) => {
  test.each(STYLES.map((style) => [style.id, style] as const))('%s', (id, style) => {
    const { text, html } = style.reference(work, USUAL_OPTIONS);
    const expected = texts.get(id) ?? 'no expected text';
    if (style.file === undefined && id !== 'cita-web') {
      expect(withStars(html)).toBe(expected);
      expect(text).toBe(expected.replaceAll('*', ''));
    } else expect(text.replace(/\r\n$/, '').replaceAll('\r\n', '\n')).toBe(expected);
  });
});

/** The rich flavour as the expected files write it. */
function withStars(html: string): string {
  return html
    .replace(/<\/?i>/g, '*')
    .replace(/<a [^>]*>([^<]*)<\/a>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
