import { execFileSync } from 'node:child_process';

/** A real key press in the display's focused window. Synthetic events from a driver never reach extension commands. */
export function press(keys: string): void {
  execFileSync('xdotool', ['key', '--clearmodifiers', keys]);
}
