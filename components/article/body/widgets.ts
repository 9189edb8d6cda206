import { attribute, nameOf, queryAll } from '../../dom/unclobbered.ts';
import { absolute } from './addresses.ts';
import { placeMedia, readMedia } from './media.ts';
import { leaveOut, type Reading } from './reading.ts';

/** A video element of a page builder, whose player may come only when it is pressed. False where it holds no film. */
export function readVideoWidget(element: Element, reading: Reading): boolean {
  const told = absolute(filmInSettings(attribute(element, 'data-settings') ?? ''), reading.base);
  if (told !== undefined) {
    placeMedia(told, '', true, reading);
    return true;
  }
  const players = queryAll(element, 'iframe, video, [data-privacy-src]');
  for (const player of players) readMedia(player, reading);
  return players.length > 0;
}

/**
 * Facebook's script makes a frame of `<div class="fb-video" data-href="…">`; until then it is empty, or holds words that the
 * frame replaces. Tableau's does so of its placeholder.
 */
export function readSocialFrame(element: Element, reading: Reading): void {
  const url = absolute(attribute(element, 'data-href') ?? tableauIn(element), reading.base);
  leaveOut(element, nameOf(element), 'hidden', reading);
  if (url !== undefined) placeMedia(url, '', true, reading);
}

/** The page of a chart, from knowledge of Tableau's embed code: its frame, or the parameters that its script makes one of. */
function tableauIn(element: Element): string | undefined {
  const [frame = element] = queryAll(element, 'iframe[src]');
  const source = attribute(frame, 'src');
  if (source !== undefined) return source.replace(/[?#].*/, '');
  const [host, root = '', name] = ['host_url', 'site_root', 'name'].map(
    (told) => queryAll(element, `param[name="${told}"]`).map((parameter) => attribute(parameter, 'value'))[0],
  );
  if (host === undefined || name === undefined) return undefined;
  return `${host
    .replace(/(?:%2F|\/)$/, '')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')}${root}/views/${name}`;
}

/**
 * The film that Elementor's settings name. They hold an address for each kind of player, filled in or not: only that of the
 * chosen kind counts.
 */
function filmInSettings(json: string): string | undefined {
  let settings: unknown;
  try {
    settings = JSON.parse(json);
  } catch {
    return undefined;
  }
  const told = memberOf(settings, 'video_type');
  const kind = typeof told === 'string' ? told : 'youtube';
  const names = kind === 'hosted' ? ['hosted_url', 'external_url'] : [`${kind}_url`];
  for (const name of names) {
    const value = memberOf(settings, name);
    const address = typeof value === 'string' ? value : memberOf(value, 'url');
    if (typeof address === 'string' && address !== '') return address;
  }
  return undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
