/** Film and sound players, and the page where a person watches the same. `$1` is what the player names it by. */
const PLAYERS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:embed|v|shorts|live)\/(?!videoseries)([\w-]{6,})/,
    'https://www.youtube.com/watch?v=$1',
  ],
  [/^(?:www\.|m\.)?youtube\.com\/watch\?(?:.*&)?v=([\w-]{6,})/, 'https://www.youtube.com/watch?v=$1'],
  [/^youtu\.be\/([\w-]{6,})/, 'https://www.youtube.com/watch?v=$1'],
  [
    /^(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/videoseries\?(?:.*&)?list=([\w-]+)/,
    'https://www.youtube.com/playlist?list=$1',
  ],
  [/^player\.vimeo\.com\/video\/(\d+)/, 'https://vimeo.com/$1'],
  [/^(?:www\.)?vimeo\.com\/(\d+)/, 'https://vimeo.com/$1'],
  [
    /^(?:www\.|geo\.)?dailymotion\.com\/(?:embed\/video|video|player\.html\?video=)\/?([\w]+)/,
    'https://www.dailymotion.com/video/$1',
  ],
  [/^(?:www\.)?tiktok\.com\/embed(?:\/v2)?\/(\d+)/, 'https://www.tiktok.com/embed/$1'],
  [/^open\.spotify\.com\/embed\/((?:episode|show|track|playlist|album)\/\w+)/, 'https://open.spotify.com/$1'],
  [/^(?:www\.)?ivoox\.com\/(player_\S+)/, 'https://www.ivoox.com/$1'],
];
/** Some players carry the address of the page in a parameter. */
const BY_PARAMETER: readonly (readonly [RegExp, string])[] = [
  [/^(?:www\.)?facebook\.com\/plugins\/(?:video|post)\.php/, 'href'],
  [/^w\.soundcloud\.com\/player/, 'url'],
  // Drupal's frame around a film of somebody else's.
  [/^[^/]+\/(?:\w+\/)?media\/oembed\?/, 'url'],
];
/** Pages of films that are their own players' addresses. */
const PAGES =
  /^(?:(?:www|m|web)\.)?facebook\.com\/(?:[^/]+\/videos\/(?:[^/]+\/)?\d+|watch\/?\?(?:.*&)?v=\d+|reel\/\d+)|^fb\.watch\/\w|^(?:www\.)?tiktok\.com\/@[^/]+\/video\/\d+/;
const FILM = /\.(?:mp4|m4v|webm|ogv|mov)$/i;
/** Names that players give themselves, or take from an address. */
const NO_TITLE =
  /^(?:(?:youtube|vimeo|facebook|soundcloud|spotify)?[\s-]*(?:video|vídeo)?[\s-]*(?:player|embed|reproductor)?[\s-]*\d*|(?:reproductor|player)\b.*|(?:embedded|documento?|document) ?\w*|\w+\d{6,}|iframe|[^\s_-]+(?:[_-]+[^\s_-]+){2,})$/i;

/** The page where the film or sound of a player can be seen or heard; undefined where the address is no player's. */
export function watchPage(url: URL): string | undefined {
  const place = url.host + url.pathname + url.search;
  for (const [pattern, page] of PLAYERS) {
    const name = pattern.exec(place)?.[1];
    if (name !== undefined) return page.replace('$1', name);
  }
  const parameter = BY_PARAMETER.find(([pattern]) => pattern.test(place))?.[1];
  const page = parameter === undefined ? '' : (url.searchParams.get(parameter) ?? '');
  // What SoundCloud's programs read is no page: there its player is.
  if (/^https?:\/\//.test(page) && URL.canParse(page))
    return page.includes('//api.') ? url.href : (watchPage(new URL(page)) ?? page);
  if (FILM.test(url.pathname)) return withoutCount(url).href;
  return PAGES.test(place) ? url.href : undefined;
}

/** WordPress numbers the players of a page in their addresses: `film.mp4?_=1`. */
export function withoutCount(url: URL): URL {
  const plain = new URL(url);
  plain.searchParams.delete('_');
  return plain;
}

/** The page of a post that a social network's own script, or its frame for posts, shows. */
export function postPage({ host, pathname, searchParams, href }: URL): string | undefined {
  const shown = pathname === '/plugins/post.php' ? (searchParams.get('href') ?? '') : href;
  if (/^https?:\/\/(?:www\.)?facebook\.com\/(?:[^/]+\/(?:posts|photos)\/|permalink)/.test(shown)) return shown;
  const id = searchParams.get('id') ?? '';
  const isTweet =
    /^platform\.(?:twitter|x)\.com$/.test(host) && pathname.startsWith('/embed/Tweet') && /^\d+$/.test(id);
  return isTweet ? `https://twitter.com/i/status/${id}` : undefined;
}

/** What a player says it plays, where it says more than its own name. */
export function titleOf(title: string | undefined): string {
  const words = title?.trim() ?? '';
  return NO_TITLE.test(words) ? '' : words;
}
