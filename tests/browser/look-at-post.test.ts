import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const get = vi.fn<(tabId: number) => Promise<{ active: boolean }>>();
const countQuotations = vi.fn<(tabId: number) => Promise<void>>();
vi.mock('wxt/browser', () => ({ browser: { tabs: { get } } }));
vi.mock('../../components/browser/over-page.ts', () => ({ countQuotations }));

const { leavePost, lookAtPost } = await import('../../components/browser/look-at-post.ts');

beforeEach(() => {
  vi.useFakeTimers();
  get.mockReset().mockResolvedValue({ active: true });
  countQuotations.mockReset().mockResolvedValue();
});
afterEach(() => vi.useRealTimers());

test('a post is read ahead once it has been looked at for a while', async () => {
  lookAtPost(7);
  await vi.advanceTimersByTimeAsync(300);
  expect(countQuotations).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(countQuotations.mock.calls).toEqual([[7]]);
});

test('whoever goes from post to post is waited for at the last one; each tab on its own', async () => {
  lookAtPost(7);
  lookAtPost(8);
  await vi.advanceTimersByTimeAsync(300);
  lookAtPost(7);
  await vi.advanceTimersByTimeAsync(300);
  expect(countQuotations.mock.calls).toEqual([[8]]);
  await vi.advanceTimersByTimeAsync(200);
  expect(countQuotations.mock.calls).toEqual([[8], [7]]);
});

test('a tab that shows no post any more, stands behind another one, or is gone, is left alone', async () => {
  lookAtPost(7);
  leavePost(7);
  await vi.advanceTimersByTimeAsync(2000);
  get.mockResolvedValueOnce({ active: false });
  lookAtPost(7);
  await vi.advanceTimersByTimeAsync(2000);
  get.mockRejectedValueOnce(new Error('No tab with id: 7'));
  lookAtPost(7);
  await vi.advanceTimersByTimeAsync(2000);
  expect(countQuotations).not.toHaveBeenCalled();
});
