import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../article/article.ts';
import type { DeepLink } from '../../citation/deep-link/deep-link.ts';
import { passagesOf } from '../../citation/deep-link/passage.ts';
import type { Span } from '../../speech/speech.ts';
import type { Desk } from '../panels/panel.ts';

/** A link to these words, made on the page itself; undefined while it is made, the plain address where none can be. */
export function useDeepLink(
  article: Article,
  spans: readonly Span[],
  desk: Pick<Desk, 'linkTo'>,
): DeepLink | undefined {
  const [link, setLink] = useState<DeepLink>();
  const key = spans.map(({ block, start, end }) => `${block}:${start}:${end}`).join(' ');
  useEffect(() => {
    let isWanted = true;
    setLink(undefined);
    const made = desk.linkTo(passagesOf(spans, article.blocks));
    void made
      .catch((): DeepLink => ({ kind: 'plain', url: article.url }))
      .then((found) => {
        if (isWanted) setLink(found);
      });
    return () => {
      isWanted = false;
    };
    // `desk` and `spans` are made anew with every rendering; the words decide.
  }, [key, article]);
  return link;
}
