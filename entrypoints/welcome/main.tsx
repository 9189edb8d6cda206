import { render } from 'preact';
import {
  detectElsewhere,
  isDetectingElsewhere,
  stopDetectingElsewhere,
} from '../../components/browser/detect-elsewhere.ts';
import { hasPortal, onPermissionChange, requestPortal } from '../../components/browser/portal-permission.ts';
import { loadSettings } from '../../components/browser/settings.ts';
import { boundShortcuts, changeShortcuts } from '../../components/browser/shortcuts.ts';
import { browserVoice } from '../../components/browser/text.ts';
import { TextContext } from '../../components/i18n/TextContext.tsx';
import { Welcome } from '../../components/reader/welcome/Welcome.tsx';

const place = document.querySelector('#welcome');
document.documentElement.lang = browserVoice.language;
document.title = browserVoice.text('welcome_title');

async function show(): Promise<void> {
  const [settings, isPortalAllowed, isElsewhere] = await Promise.all([
    loadSettings(),
    hasPortal(),
    isDetectingElsewhere(),
  ]);
  if (place === null) return;
  render(
    <TextContext.Provider value={browserVoice}>
      <Welcome
        settings={settings}
        isPortalAllowed={isPortalAllowed}
        isElsewhere={isElsewhere}
        shortcuts={boundShortcuts}
        onChangeShortcuts={changeShortcuts}
        onAllowPortal={() => void requestPortal().then(show)}
        onElsewhere={(on) => void (on ? detectElsewhere() : stopDetectingElsewhere()).then(show)}
      />
    </TextContext.Provider>,
    place,
  );
}

onPermissionChange(() => void show());
void show();
