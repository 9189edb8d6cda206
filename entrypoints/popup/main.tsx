import { render } from 'preact';
import { copyRichText } from '../../components/browser/clipboard.ts';
import { activeTab, askReader, UnreadableTab } from '../../components/browser/tab-reader.ts';
import { browserVoice } from '../../components/browser/text.ts';
import { today } from '../../components/browser/today.ts';
import { TextContext } from '../../components/i18n/TextContext.tsx';
import { Popup, type PopupState } from '../../components/reader/Popup.tsx';

const place = document.querySelector('#popup');
document.documentElement.lang = browserVoice.language;

function show(state: PopupState): void {
  if (place === null) return;
  render(
    <TextContext.Provider value={browserVoice}>
      <Popup
        state={state}
        today={today()}
        copy={(citation) => copyRichText(citation, document)}
        onReadAnyway={() => void read(true)}
        onOpenInPage={() => void openInPage(state.status !== 'read' || state.anyway)}
      />
    </TextContext.Provider>,
    place,
  );
}

async function read(anyway: boolean): Promise<void> {
  show({ status: 'loading' });
  try {
    const { id } = await activeTab();
    const reading = await askReader(id, 'read-page', { anyway });
    show(reading.status === 'read' ? { ...reading, anyway } : reading);
    const better =
      reading.status === 'read' ? await askReader(id, 'refine-page', { anyway }).catch(() => undefined) : undefined;
    if (better?.status === 'read') show({ ...better, anyway });
  } catch (error) {
    show({ status: error instanceof UnreadableTab ? 'unreadable' : 'failed' });
  }
}

async function openInPage(anyway: boolean): Promise<void> {
  const { id } = await activeTab();
  await askReader(id, 'toggle-reader', { anyway });
  window.close();
}

void read(false);
