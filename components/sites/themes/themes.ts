import type { Theme } from '../site.ts';
import { AVADA } from './avada.ts';
import { DIVI, ELEMENTOR, TAGDIV } from './builders.ts';
import { DRUPAL, JOOMLA, MICRODATA, PLAIN } from './systems.ts';
import { WORDPRESS } from './wordpress.ts';

/** Every theme, the more particular first: their class names do not meet, so a portal may change its theme. */
const THEMES: readonly Theme[] = [AVADA, TAGDIV, ELEMENTOR, DIVI, JOOMLA, DRUPAL, MICRODATA, WORDPRESS, PLAIN];

function all(part: keyof Theme): string[] {
  return [...new Set(THEMES.flatMap((theme) => theme[part]))];
}

/** Everything known of themes as one. */
export const EVERY_THEME: Theme = {
  body: all('body'),
  title: all('title'),
  section: all('section'),
  publishedAt: all('publishedAt'),
  modifiedAt: all('modifiedAt'),
  byline: all('byline'),
  leadImage: all('leadImage'),
  furniture: all('furniture'),
};
