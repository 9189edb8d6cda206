import type { Settings } from '../settings/settings.ts';

/** A theme that shows: «auto» has been decided. */
export type Theme = Exclude<Settings['theme'], 'auto'>;

/** What the reader's root carries so that tokens.css and reader.css show it as the user likes it. */
export interface Appearance {
  readonly 'data-theme': Theme;
  readonly 'data-typeface': Settings['typeface'];
  readonly 'data-hyphenation': 'on' | 'off';
  readonly 'data-numbers': 'on' | 'off';
  readonly 'data-ruler': 'on' | 'off';
  readonly style: Readonly<Record<`--${string}`, string>>;
}

export function appearanceOf(settings: Settings, theme: Theme): Appearance {
  return {
    'data-theme': theme,
    'data-typeface': settings.typeface,
    'data-hyphenation': settings.hyphenation ? 'on' : 'off',
    'data-numbers': settings.paragraphNumbers ? 'on' : 'off',
    'data-ruler': settings.ruler ? 'on' : 'off',
    style: {
      '--text-size': `${settings.textSize}px`,
      '--measure': String(settings.measure),
      '--line-height': String(settings.lineHeight),
      '--letter-spacing': `${settings.letterSpacing}em`,
      '--word-spacing': `${settings.wordSpacing}em`,
    },
  };
}
