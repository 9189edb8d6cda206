/**
 * A display of its own for every file of browser tests: one has one keyboard, one focus and one clipboard, and with two of them
 * two files run at once.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll } from 'vitest';

const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
  stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
});
const failed = once(server, 'exit').then(() => {
  throw new Error('Xvfb ended before it had a display');
});
const [number] = (await Promise.race([once(server.stdio[3] as NodeJS.ReadableStream, 'data'), failed])) as [Buffer];
process.env['DISPLAY'] = `:${number.toString().trim()}`;
delete process.env['WAYLAND_DISPLAY'];
const stop = (): void => void server.kill();
process.once('exit', stop);
afterAll(stop);
