/**
 * Keeps the page still behind the reader and gives back the function that restores it exactly: no scroll, children of
 * body out of reach of keyboard and search. Nothing is hidden: that would break text fragments.
 */
export function holdPage(document: Document): () => void {
  const root = document.documentElement;
  const style = root.getAttribute('style');
  const { overflow } = root.style;
  const children = [...document.body.children].filter(
    (child): child is HTMLElement => child instanceof HTMLElement && !child.inert,
  );
  const focused = document.activeElement;
  root.style.overflow = 'hidden';
  for (const child of children) child.inert = true;
  return () => {
    for (const child of children) child.inert = false;
    root.style.overflow = overflow;
    // Chromium 156 leaves `style=""` behind when an attribute it has not yet written out is removed: ask for it first.
    if (style === null && root.hasAttribute('style')) root.removeAttribute('style');
    if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
  };
}
