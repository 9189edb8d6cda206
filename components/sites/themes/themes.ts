import type { Theme } from '../site.ts';
import { AVADA } from './avada.ts';
import { DIVI, ELEMENTOR, TAGDIV } from './builders.ts';
import { DRUPAL, JOOMLA, MICRODATA, PLAIN } from './systems.ts';
import { WORDPRESS } from './wordpress.ts';

/** Every theme, the more particular first: their class names do not meet, so a portal may change its theme. */
const THEMES: readonly Theme[] = [AVADA, TAGDIV, ELEMENTOR, DIVI, JOOMLA, DRUPAL, MICRODATA, WORDPRESS, PLAIN];

/** Everything known of themes as one, `first` before the rest. */
export function themesWith(first: Partial<Theme> = {}): Theme {
  const all = (part: keyof Theme): string[] => [
    ...new Set([...(first[part] ?? []), ...THEMES.flatMap((theme) => theme[part])]),
  ];
  return {
    body: all('body'),
    title: all('title'),
    section: all('section'),
    publishedAt: all('publishedAt'),
    modifiedAt: all('modifiedAt'),
    byline: all('byline'),
    leadImage: all('leadImage'),
    furniture: all('furniture'),
  };
}
