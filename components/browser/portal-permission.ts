import { browser } from 'wxt/browser';

/** The portal whose host the manifest asks for at install; users may take the permission back at any time. */
const PORTAL = { origins: ['https://portal.segeplan.gob.gt/*'] };

export async function hasPortal(): Promise<boolean> {
  return await browser.permissions.contains(PORTAL);
}

/** Asks for it again. Call it first thing in a click's handler: Firefox takes the request for a user's only before any `await`. */
export async function requestPortal(): Promise<boolean> {
  return await browser.permissions.request(PORTAL);
}

/** True for an address that Portavoz may ask to read: the government's, by its own name. */
export function canAllow(url: string | undefined): url is string {
  return url !== undefined && /^https:\/\/(?:[\w-]+\.)*gob\.gt(?::\d+)?\//.test(url);
}

/** Asks for the site of an address. Call it first thing in a click's handler. */
export async function requestSite(url: string): Promise<boolean> {
  return await browser.permissions.request({ origins: [`https://${new URL(url).hostname}/*`] });
}

/** Calls `listener` when the user gives or takes any permission. */
export function onPermissionChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
