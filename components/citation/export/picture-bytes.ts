import type { EmbeddedPicture } from './exported-post.ts';

/** How each kind of picture begins. SVG is not among them: it can hold script. */
const SIGNATURES: readonly (readonly [type: EmbeddedPicture['type'], bytes: readonly (number | undefined)[]])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', [0x52, 0x49, 0x46, 0x46, undefined, undefined, undefined, undefined, 0x57, 0x45, 0x42, 0x50]],
];

/** A picture by its own first bytes, whatever its name or server says; undefined for anything else. */
export function pictureOfBytes(bytes: Uint8Array): EmbeddedPicture | undefined {
  const found = SIGNATURES.find(([, start]) => start.every((byte, at) => byte === undefined || bytes[at] === byte));
  return found === undefined ? undefined : { type: found[0], bytes };
}

/** Bytes a call can take as arguments. */
const CHUNK = 0x8000;

export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

export function bytesOf(encoded: string): Uint8Array {
  return Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
}
