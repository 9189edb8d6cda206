import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Blocks of tokens.css by their theme. */
const css = readFileSync('components/ui/tokens.css', 'utf8');
const themes = ['light', 'sepia', 'dark', 'contrast'].map((theme) => {
  const block = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  const tokens = Object.fromEntries(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
  return [theme, tokens as Record<string, string>] as const;
});

type Rgb = [number, number, number];
const rgb = (hex = ''): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as Rgb;
const mix = (a: Rgb, b: Rgb, share: number): Rgb => a.map((one, at) => one * share + (b[at] ?? 0) * (1 - share)) as Rgb;
const luminance = (colour: Rgb): number => {
  const [r, g, b] = colour.map((c) =>
    c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
  ) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: Rgb, b: Rgb): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(themes)('in the %s theme', (_theme, tokens) => {
  const colour = (name: string): Rgb => rgb(tokens[name]);
  const voices = Array.from({ length: 9 }, (_one, index) => `--voice-${index}`);

  test('text reads on paper and on panels (WCAG 1.4.3)', () => {
    for (const ground of ['--paper', '--raised'])
      for (const ink of ['--ink', '--quiet-ink', '--accent', ...voices])
        expect(contrast(colour(ink), colour(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('--on-accent'), colour('--accent'))).toBeGreaterThanOrEqual(4.5);
  });

  test('edges of controls are seen (WCAG 1.4.11)', () => {
    for (const ground of ['--paper', '--raised'])
      expect(contrast(colour('--edge'), colour(ground)), ground).toBeGreaterThanOrEqual(3);
  });

  test('marked words read on their tint, and initials on their badge', () => {
    const strength = Number.parseInt(tokens['--mark-strength'] ?? '', 10) / 100;
    for (const voice of voices) {
      const tint = mix(colour(voice), colour('--paper'), strength);
      expect(contrast(colour('--ink'), tint), voice).toBeGreaterThanOrEqual(7);
      expect(contrast(colour('--accent'), tint), `link on ${voice}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour(voice), tint), `initials of ${voice}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour('--paper'), colour(voice)), `badge of ${voice}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
