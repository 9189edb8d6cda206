import { avadaPage, avadaRecord } from '../../support/avada-page.ts';
import { SHOWCASE_POST } from '../../support/showcase-post.ts';
import { PORTAL } from './browser-under-test.ts';
import type { Route } from './portal.ts';
import { samplePortal } from './sample-portal.ts';

export const SHOWCASE_URL = `${PORTAL}/segeplan/?p=${SHOWCASE_POST.id}`;

/** The portal with a post that has one of everything. */
export const showcasePortal: Route = (url) => {
  if (url.searchParams.get('rest_route') === `/wp/v2/posts/${SHOWCASE_POST.id}`)
    return { type: 'application/json', body: JSON.stringify(avadaRecord(SHOWCASE_POST)) };
  if (url.searchParams.get('p') === String(SHOWCASE_POST.id)) return avadaPage(SHOWCASE_POST);
  return samplePortal(url);
};
