import type { ComponentChildren } from 'preact';
import { useVoice } from '../../i18n/TextContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useTheme } from '../appearance/use-theme.tsx';

interface Props {
  readonly sentence: string;
  /** Work in progress is told only when it takes a while. */
  readonly isWaiting?: boolean;
  /** What still can be done. */
  readonly children?: ComponentChildren;
}

/** One sentence where there is no article to show, and the next step. */
export function Notice({ sentence, isWaiting = false, children }: Props) {
  const { language } = useVoice();
  return (
    <div class="reader" lang={language} data-theme={useTheme('auto')}>
      <main class={isWaiting ? 'notice notice-waiting' : 'notice'}>
        {!isWaiting && <Icon name="cite" />}
        <div role="status">{isWaiting ? <p>{sentence}</p> : <h1 id="portavoz-title">{sentence}</h1>}</div>
        {children !== undefined && <div class="actions">{children}</div>}
      </main>
    </div>
  );
}
