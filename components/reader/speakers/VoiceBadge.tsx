import type { Voice } from './voices.ts';

/** A speaker's initials in their colour; a question mark where the post does not say who spoke. The name always stands beside it. */
export function VoiceBadge({ voice }: { readonly voice: Voice | undefined }) {
  return (
    <span class={`badge voice-${voice?.colour ?? 0}`} aria-hidden="true">
      {voice?.initials ?? '?'}
    </span>
  );
}
