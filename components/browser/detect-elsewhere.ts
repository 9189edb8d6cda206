import { browser } from 'wxt/browser';

/** Every government portal; SEGEPLAN's has the detector from the manifest already. */
const ELSEWHERE = { origins: ['https://*.gob.gt/*'] };
const DETECTOR = {
  id: 'detector-elsewhere',
  matches: ELSEWHERE.origins,
  excludeMatches: ['https://portal.segeplan.gob.gt/*'],
  js: ['content-scripts/detector.js'],
  runAt: 'document_end' as const,
  persistAcrossSessions: true,
};

/**
 * Asks the user for the other gob.gt portals and detects posts there from now on. Call it first thing in a click's handler:
 * Firefox takes the request for a user's only before any `await`. True when the user said yes.
 */
export async function detectElsewhere(): Promise<boolean> {
  const granted = await browser.permissions.request(ELSEWHERE);
  await followPermission();
  return granted;
}

/** Stops detecting there and gives the permission back. */
export async function stopDetectingElsewhere(): Promise<void> {
  await browser.permissions.remove(ELSEWHERE);
  await followPermission();
}

/** Whether posts are detected there: the permission itself is the setting. */
export async function isDetectingElsewhere(): Promise<boolean> {
  return await browser.permissions.contains(ELSEWHERE);
}

/**
 * Keeps the registration of the detector as the permission is: at start-up, and when the user gives or takes the permission
 * in the browser's own pages. Firefox closes the popup while it asks, so the background has to hear of the answer itself.
 */
export function keepDetectingElsewhere(): void {
  browser.permissions.onAdded.addListener(() => void followPermission());
  browser.permissions.onRemoved.addListener(() => void followPermission());
  void followPermission();
}

/** One at a time: popup and background may both hear of one answer. */
let turn: Promise<void> = Promise.resolve();

function followPermission(): Promise<void> {
  turn = turn.then(register, register);
  return turn;
}

async function register(): Promise<void> {
  const granted = await isDetectingElsewhere();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [DETECTOR.id] });
  if (granted && registered.length === 0) await registerOnce();
  if (!granted && registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [DETECTOR.id] });
}

async function registerOnce(): Promise<void> {
  try {
    await browser.scripting.registerContentScripts([DETECTOR]);
  } catch (error) {
    // The popup and the background may both have seen that it is missing; the second is told of a duplicate id.
    if ((await browser.scripting.getRegisteredContentScripts({ ids: [DETECTOR.id] })).length === 0) throw error;
  }
}
