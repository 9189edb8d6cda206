import type { ComponentChildren } from 'preact';

/** One sentence where there is no article to show, and what still can be done. */
export function Notice({ sentence, children }: { readonly sentence: string; readonly children?: ComponentChildren }) {
  return (
    <main class="notice">
      <p role="status">{sentence}</p>
      {children}
    </main>
  );
}
