/** The regular feminine of a role, folded: «ministro» ministra, «director» directora, «presidente» presidenta. */
export function feminineOf(masculine: string): string {
  return /[oe]$/.test(masculine) ? `${masculine.slice(0, -1)}a` : `${masculine}a`;
}
