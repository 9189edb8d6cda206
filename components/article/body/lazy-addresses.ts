/** Where lazy loaders keep the real address: Fusion (post 14622), lazysizes, WP Rocket, a3, Jetpack, Smush, EWWW, Cloudflare, Splide, Slider Revolution. */
export const LAZY_SOURCES = [
  'data-orig-src',
  'data-lazy-src',
  'data-src',
  'data-original',
  'data-lazy',
  'data-src-img',
  'data-large_image',
  'nitro-lazy-src',
  'data-cfsrc',
  'data-lazyload',
  'data-splide-lazy',
];
/** Jetpack tells the original; lightboxes link to it. */
export const FULL_SIZE = ['data-orig-file', 'data-large-file', 'data-full-url', 'data-full'];

/** A gallery's own thumbnails, which name no other size: NextGEN's and sigplus's open the picture over the page. */
export const THUMBNAILS = '.ngg-gallery-thumbnail a, a.ngg-fancybox, a.sigplus-image, .sigplus-gallery a';
