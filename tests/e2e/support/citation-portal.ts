import { avadaPage } from '../../support/avada-page.ts';
import { QUOTATION_POST } from '../../support/quotation-post.ts';
import { PORTAL } from './browser-under-test.ts';
import type { Route } from './portal.ts';
import { samplePortal } from './sample-portal.ts';

export const QUOTATION_URL = `${PORTAL}/segeplan/?p=${QUOTATION_POST.id}`;

/** Marked words in a colour that nothing else on the page has, so that a screenshot tells which they are. */
const MARKED =
  '<style>::target-text{background:rgb(255,0,0);color:rgb(255,0,0)}.fusion-header{display:none}html{scroll-behavior:auto}</style>';

/** The sample portal with the post whose quotations have what breaks deep links, and a page that links to it. */
export const citationPortal: Route = (url) => {
  if (url.searchParams.get('p') === String(QUOTATION_POST.id))
    return avadaPage(QUOTATION_POST).replace('</head>', `${MARKED}</head>`);
  return samplePortal(url);
};
