import type { TextKey } from '../../i18n/text.ts';
import type { Range } from '../settings/field.ts';
import type { FIELDS, Settings } from '../settings/settings.ts';

/** What the appearance panel offers, in its order. */

export const THEMES: readonly (readonly [Settings['theme'], TextKey])[] = [
  ['auto', 'theme_auto'],
  ['light', 'theme_light'],
  ['sepia', 'theme_sepia'],
  ['dark', 'theme_dark'],
  ['contrast', 'theme_contrast'],
];

export const TYPEFACES: readonly (readonly [Settings['typeface'], TextKey])[] = [
  ['serif', 'typeface_serif'],
  ['sans', 'typeface_sans'],
  ['legible', 'typeface_legible'],
  ['browser', 'typeface_browser'],
];

type Fields = typeof FIELDS;
export type RangeName = { [Name in keyof Fields]: Fields[Name] extends Range ? Name : never }[keyof Fields];

export interface RangeChoice {
  readonly name: RangeName;
  readonly label: TextKey;
  /** Says the number with its unit. */
  readonly unit: TextKey;
  readonly less: TextKey;
  readonly more: TextKey;
}

export const RANGES: readonly RangeChoice[] = [
  {
    name: 'textSize',
    label: 'appearance_text_size',
    unit: 'appearance_pixels',
    less: 'key_smaller',
    more: 'key_larger',
  },
  {
    name: 'measure',
    label: 'appearance_measure',
    unit: 'appearance_characters',
    less: 'appearance_narrower',
    more: 'appearance_wider',
  },
  {
    name: 'lineHeight',
    label: 'appearance_line_height',
    unit: 'appearance_lines',
    less: 'appearance_tighter',
    more: 'appearance_looser',
  },
  {
    name: 'letterSpacing',
    label: 'appearance_letter_spacing',
    unit: 'appearance_em',
    less: 'appearance_less_letter_spacing',
    more: 'appearance_more_letter_spacing',
  },
  {
    name: 'wordSpacing',
    label: 'appearance_word_spacing',
    unit: 'appearance_em',
    less: 'appearance_less_word_spacing',
    more: 'appearance_more_word_spacing',
  },
];

type FlagName = { [Name in keyof Settings]: Settings[Name] extends boolean ? Name : never }[keyof Settings];

export const FLAGS: readonly (readonly [FlagName, TextKey])[] = [
  ['hyphenation', 'appearance_hyphenation'],
  ['paragraphNumbers', 'appearance_numbers'],
  ['ruler', 'appearance_ruler'],
  ['markDirect', 'appearance_mark_direct'],
  ['markFragment', 'appearance_mark_fragment'],
  ['markIndirect', 'appearance_mark_indirect'],
  ['expandAcronyms', 'appearance_expand_acronyms'],
  ['countAhead', 'appearance_count_ahead'],
];

/** What the reset button puts back: what this panel changes, and nothing else. */
export const APPEARANCE: readonly (keyof Settings)[] = [
  'theme',
  'typeface',
  ...RANGES.map(({ name }) => name),
  ...FLAGS.map(([name]) => name),
];
