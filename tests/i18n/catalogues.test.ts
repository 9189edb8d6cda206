import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'public/_locales';
const catalogue = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`${FOLDER}/${language}/messages.json`, 'utf8')) as Record<string, { message: string }>;
const spanish = catalogue('es');

/** Everything that may name a key, except the catalogues. */
const source = ['components', 'entrypoints', 'wxt.config.ts']
  .flatMap((place) =>
    place.endsWith('.ts')
      ? [place]
      : readdirSync(place, { recursive: true, encoding: 'utf8' }).map((file) => `${place}/${file}`),
  )
  .filter((file) => /\.(?:tsx?|html)$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test.each(readdirSync(FOLDER))('%s says every sentence, with the same placeholders', (language) => {
  const own = catalogue(language);
  expect(Object.keys(own).toSorted()).toEqual(Object.keys(spanish).toSorted());
  for (const [key, { message }] of Object.entries(own)) {
    expect(message.trim(), key).not.toBe('');
    expect(message.match(/\$\d/g)?.toSorted(), key).toEqual(spanish[key]?.message.match(/\$\d/g)?.toSorted());
  }
});

test('every sentence is used', () => {
  const unused = Object.keys(spanish).filter((key) => !source.includes(key.replace(/_(?:one|other)$/, '')));
  expect(unused).toEqual([]);
});
