import type { ComponentChildren } from 'preact';
import type { RichText } from '../../citation/rich-text.ts';

/** Source text is shown as it is. Our own flavour of HTML has paragraphs, block quotations, italics, links and three entities: shown without a parser. */
export function RichWords({ words: { text, html } }: { readonly words: RichText }) {
  if (html.startsWith('<pre>') || html === text) return <pre>{text}</pre>;
  return (
    <>
      {html
        .split(/<\/p>/)
        .filter((part) => plain(part).trim() !== '')
        .map((part, index) => (
          <p key={index} class={part.includes('<blockquote>') ? 'block-quotation' : undefined}>
            {part.split(/(<i>.*?<\/i>)/).map(run)}
          </p>
        ))}
    </>
  );
}

function run(html: string): ComponentChildren {
  return html.startsWith('<i>') ? <i>{plain(html)}</i> : plain(html);
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
