import type { Attachment } from '../article.ts';

const DOCUMENT = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|csv|zip)$/i;

/** Documents that the body links to, each once, in order. */
export function attachmentsIn(body: HTMLElement): Attachment[] {
  const attachments = new Map<string, Attachment>();
  for (const link of body.querySelectorAll('a[href]')) {
    const url = link.getAttribute('href') ?? '';
    if (!URL.canParse(url)) continue;
    const type = DOCUMENT.exec(new URL(url).pathname)?.[1]?.toLowerCase();
    if (type === undefined || attachments.has(url)) continue;
    const words = link.textContent.replace(/\s+/g, ' ').trim();
    attachments.set(url, { url, name: words === '' ? fileNameOf(url) : words, type });
  }
  return [...attachments.values()];
}

function fileNameOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? url);
}
