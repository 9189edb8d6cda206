import { attribute } from '../../dom/unclobbered.ts';

const SMILEY = /\b(?:wp-smiley|emoji)\b/;

/** The character that a picture of it stands for: WordPress's and Facebook's are told by class and address. */
export function emojiOf(image: Element): string | undefined {
  const alt = attribute(image, 'alt')?.trim() ?? '';
  if (alt === '' || alt.length >= 20) return undefined;
  return SMILEY.test(attribute(image, 'class') ?? '') || SMILEY.test(attribute(image, 'src') ?? '') ? alt : undefined;
}
