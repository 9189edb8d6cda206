import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AloudPlayer, type AloudState } from '../../../components/reader/aloud/player.ts';
import type { SpokenLine } from '../../../components/reader/aloud/script.ts';
import { voicesFor } from '../../../components/reader/aloud/voices.ts';

const SCRIPT: readonly SpokenLine[] = [
  ['b1', 'uno'],
  ['b1', 'dos'],
  ['b2', 'tres', true],
  ['b3', 'cuatro'],
].map(([block, say, isQuotation = false]) => ({ block, say, isQuotation, start: 0, end: 1 }) as SpokenLine);

/** A voice that says nothing until it is told to. */
function reading() {
  const heard: string[] = [];
  const states: AloudState[] = [];
  let shown: string | undefined;
  let done: (said: boolean) => void = () => undefined;
  const player = new AloudPlayer(
    SCRIPT,
    {
      say: (words, { pitch }, next) => {
        heard.push(pitch > 1 ? `${words}↑` : words);
        done = next;
      },
      hush: () => undefined,
    },
    { onLine: (line) => (shown = line?.say), onState: (state) => states.push(state) },
  );
  return { player, heard, states, shown: () => shown, finish: (said = true) => done(said) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('lines follow one another, quotations higher, and the end is told', () => {
  const { player, heard, states, shown, finish } = reading();
  player.startAt(undefined);
  for (let line = 0; line < SCRIPT.length; line += 1) finish();
  expect(heard).toEqual(['uno', 'dos', 'tres↑', 'cuatro']);
  expect(states.at(-1)).toBe('ended');
  expect(shown()).toBeUndefined();
});

test('reading begins at the paragraph in view', () => {
  const { player, heard } = reading();
  player.startAt('b2', ['b1', 'b2', 'b3']);
  expect(heard).toEqual(['tres↑']);
});

test('a pause keeps the line, whatever the hushed voice still tells', () => {
  const { player, heard, states, finish } = reading();
  player.startAt(undefined);
  finish();
  player.pause();
  finish();
  expect(states.at(-1)).toBe('paused');
  player.resume();
  expect(heard).toEqual(['uno', 'dos', 'dos']);
});

test('skipping goes by paragraph, past the last one it ends', () => {
  const { player, heard, states } = reading();
  player.startAt(undefined);
  player.skip(1);
  player.skip(1);
  player.skip(-1);
  player.skip(-1);
  player.skip(-1);
  expect(heard).toEqual(['uno', 'tres↑', 'cuatro', 'tres↑', 'uno', 'uno']);
  player.skip(1);
  player.skip(1);
  player.skip(1);
  expect(states.at(-1)).toBe('ended');
});

test('a voice that fails or never answers is told, not waited for', () => {
  const failing = reading();
  failing.player.startAt(undefined);
  failing.finish(false);
  expect(failing.states.at(-1)).toBe('failed');
  const silent = reading();
  silent.player.startAt(undefined);
  vi.advanceTimersByTime(60_000);
  expect(silent.states.at(-1)).toBe('failed');
});

test('nothing is heard after the reader has gone', () => {
  const { player, heard, finish } = reading();
  player.startAt(undefined);
  player.stop();
  finish();
  vi.advanceTimersByTime(60_000);
  expect(heard).toEqual(['uno']);
});

test.each([
  ['es', false, ['es-GT', 'es_419', 'es-MX', 'es-AR', 'es-ES']],
  ['es', true, ['es-GT', 'es_419', 'es-MX', 'es-US', 'es-AR', 'es-ES']],
  ['en-US', false, ['en-GB']],
  ['quc', false, []],
] as const)('for %s, network voices allowed: %s, the voices are %j', (language, mayUseNetwork, expected) => {
  const voices = ['es-ES', 'es-AR', 'en-GB', 'es-MX', 'es_419', 'es-GT', 'es-US'].map((lang) => ({
    voiceURI: lang,
    name: lang,
    lang,
    localService: lang !== 'es-US',
  }));
  expect(voicesFor(voices, language, mayUseNetwork).map(({ lang }) => lang)).toEqual(expected);
});
