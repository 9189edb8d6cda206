import type { ComponentChildren } from 'preact';
import { useText } from '../../i18n/TextContext.tsx';
import type { RichText } from '../../citation/rich-text.ts';

/** A citation as it will be pasted: italics and block quotations where it has them, source text as it is. */
export function Preview({ words }: { readonly words: RichText }) {
  const text = useText();
  const isSource = words.html.startsWith('<pre>') || words.html === words.text;
  return (
    <div
      class={isSource ? 'citation-preview source' : 'citation-preview'}
      lang="es"
      role="group"
      aria-label={text('citation_preview')}
      tabIndex={0}
    >
      {isSource ? <pre>{words.text}</pre> : paragraphsOf(words.html)}
    </div>
  );
}

/** Our own flavour of HTML has paragraphs, block quotations, italics, links and three entities: shown without a parser. */
function paragraphsOf(html: string): ComponentChildren {
  return html
    .split(/<\/p>/)
    .filter((part) => part.replace(/<[^>]*>/g, '').trim() !== '')
    .map((part, index) => {
      const isBlock = part.includes('<blockquote>');
      const runs = part.split(/(<i>.*?<\/i>)/).map((run) => {
        const words = plain(run);
        return run.startsWith('<i>') ? <i>{words}</i> : words;
      });
      return (
        <p key={index} class={isBlock ? 'block-quotation' : undefined}>
          {runs}
        </p>
      );
    });
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
