/**
 * What is selected inside `root`, which may be a shadow root: `getComposedRanges` (Chrome 137, Firefox 142), else the shadow
 * root's own selection (Chrome), else the document's, where it reaches in. Undefined where nothing is selected there.
 */
export function selectedRange(root: Node): Range | undefined {
  const shadow = root instanceof ShadowRoot ? root : undefined;
  const own = (shadow as { getSelection?(): Selection | null } | undefined)?.getSelection?.();
  const selection = own ?? globalThis.getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  const composed =
    shadow !== undefined && typeof selection.getComposedRanges === 'function'
      ? selection.getComposedRanges({ shadowRoots: [shadow] })[0]
      : selection.getRangeAt(0);
  if (composed === undefined || composed.collapsed) return undefined;
  const range = new Range();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return root.contains(range.commonAncestorContainer) ? range : undefined;
}
