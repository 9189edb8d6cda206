import { afterEach, expect, test, vi } from 'vitest';
import { fetchRecord } from '../../components/browser/fetch-record.ts';
import { avadaRecord } from '../support/avada-page.ts';
import { SAMPLE_POST } from '../support/sample-post.ts';

const ORIGIN = 'https://portal.segeplan.gob.gt';
const ADDRESS = {
  recordUrl: `${ORIGIN}/segeplan/index.php?rest_route=/wp/v2/posts/${SAMPLE_POST.id}`,
  postId: SAMPLE_POST.id,
};

afterEach(() => vi.unstubAllGlobals());

function answering(answer: () => Promise<Response>) {
  const fetching = vi.fn<typeof fetch>(answer);
  vi.stubGlobal('fetch', fetching);
  return fetching;
}

test('asks the same portal, without cookies, for the record with its names', async () => {
  const fetching = answering(async () => Response.json(avadaRecord(SAMPLE_POST)));
  const record = await fetchRecord(ADDRESS, ORIGIN);
  expect(record?.id).toBe(SAMPLE_POST.id);
  const [url, options] = fetching.mock.calls[0] ?? [];
  expect(url).toBe(`${ADDRESS.recordUrl}&_embed=author,wp:featuredmedia,wp:term`);
  expect(options).toMatchObject({ credentials: 'omit', redirect: 'error' });
});

test('another origin is never asked', async () => {
  const fetching = answering(async () => Response.json({}));
  expect(await fetchRecord({ recordUrl: 'https://elsewhere.gob.gt/wp-json/wp/v2/posts/1' }, ORIGIN)).toBeUndefined();
  expect(fetching).not.toHaveBeenCalled();
});

test.each([
  ['another post', async () => Response.json({ ...avadaRecord(SAMPLE_POST), id: 1 })],
  ['something else', async () => Response.json({ code: 'rest_no_route' })],
  ['no JSON', async () => new Response('<html>')],
  ['an error', async () => Response.json(avadaRecord(SAMPLE_POST), { status: 403 })],
  ['a network failure', () => Promise.reject(new TypeError('Failed to fetch'))],
])('%s is no record', async (_what, answer) => {
  answering(answer);
  expect(await fetchRecord(ADDRESS, ORIGIN)).toBeUndefined();
});

test('closing the reader stops waiting', async () => {
  const stop = new AbortController();
  vi.stubGlobal(
    'fetch',
    (_url: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error))),
  );
  const asked = fetchRecord(ADDRESS, ORIGIN, stop.signal);
  stop.abort();
  expect(await asked).toBeUndefined();
});
