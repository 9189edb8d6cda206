import { describe, expect, test } from 'vitest';
import { siteOf, SITES } from '../../components/sites/sites.ts';
import { pageOf } from '../support/page-of.ts';

const { document } = pageOf('');

describe.each(SITES.map((site) => [site.id, site] as const))('%s', (_id, site) => {
  test('has an id of its own and hosts that lead to it', () => {
    expect(SITES.filter(({ id }) => id === site.id)).toHaveLength(1);
    for (const host of site.hosts) expect(siteOf(new URL(`https://${host.replace('*.', 'algo.')}/`))?.id).toBe(site.id);
  });

  test('has selectors that a browser understands', () => {
    const { body, title, section, publishedAt, modifiedAt, byline, leadImage, furniture } = site;
    for (const selector of [body, title, section, publishedAt, modifiedAt, byline, leadImage, furniture].flat())
      expect(() => document.querySelector(selector), selector).not.toThrow();
  });

  test('keeps the clock of Guatemala', () => {
    expect([site.utcOffset, site.language]).toEqual(['-06:00', 'es-GT']);
  });
});

test.each([
  ['portal.segeplan.gob.gt', 'segeplan'],
  ['www.segeplan.gob.gt', 'segeplan-nportal'],
  ['agn.gt', 'agn'],
  ['otro.gob.gt', 'gob.gt'],
  ['www.otro.gob.gt', 'gob.gt'],
])('%s is %s', (host, id) => expect(siteOf(new URL(`https://${host}/`))?.id).toBe(id));

test.each(['gob.gt.example.org', 'notgob.gt', 'agn.gt.example.org'])('%s is nobody’s', (host) => {
  expect(siteOf(new URL(`https://${host}/`))).toBeUndefined();
});
