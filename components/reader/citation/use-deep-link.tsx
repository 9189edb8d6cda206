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
  const [made, setMade] = useState<{ readonly key: string; readonly link: DeepLink }>();
  const key = spans.map(({ block, start, end }) => `${block}:${start}:${end}`).join(' ');
  useEffect(() => {
    let isWanted = true;
    const making = desk.linkTo(passagesOf(spans, article.blocks));
    void making
      .catch((): DeepLink => ({ kind: 'plain', url: article.url }))
      .then((found) => {
        if (isWanted) setMade({ key, link: found });
      });
    return () => {
      isWanted = false;
    };
    // `desk` and `spans` are made anew with every rendering; the words decide.
  }, [key, article]);
  // The article is read again when its record has come: the link to the same words holds until the new one is there.
  return made?.key === key ? made.link : undefined;
}
