/** Gives words to links that have none, as that to a film without a caption: the name its player gives it, else its address. */
export function nameBareLinks(content: ParentNode): void {
  for (const link of content.querySelectorAll('a')) {
    if (link.childNodes.length === 0) link.textContent = link.title || link.href.replace(/^https?:\/\/(?:www\.)?/, '');
  }
}
