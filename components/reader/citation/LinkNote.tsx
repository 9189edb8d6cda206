import type { DeepLink } from '../../citation/deep-link/deep-link.ts';
import { useText } from '../../i18n/TextContext.tsx';
import type { TextKey } from '../../i18n/text.ts';

const NOTES: Readonly<Record<DeepLink['kind'], TextKey>> = {
  exact: 'link_exact',
  range: 'link_range',
  plain: 'link_plain',
};

/** How far the link leads, said honestly, and the link itself to be tried. */
export function LinkNote({ link }: { readonly link: DeepLink | undefined }) {
  const text = useText();
  if (link === undefined) return <p class="link-note">{text('link_making')}</p>;
  return (
    <p class={`link-note link-${link.kind}`}>
      {text(NOTES[link.kind])}{' '}
      <a class="deep-link" href={link.url} target="_blank" rel="noopener noreferrer">
        {text('link_try')}
      </a>
    </p>
  );
}
