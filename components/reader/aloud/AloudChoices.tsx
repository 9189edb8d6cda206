import { useVoice } from '../../i18n/TextContext.tsx';
import type { Desk } from '../panels/panel.ts';
import { FIELDS, type Settings } from '../settings/settings.ts';
import type { AloudVoice } from './voices.ts';

interface Props {
  readonly settings: Settings;
  readonly desk: Pick<Desk, 'change'>;
  /** Those that may be used, the best first. */
  readonly voices: readonly AloudVoice[];
  readonly voice: AloudVoice | undefined;
}

const RATES = [0.6, 0.8, 1, 1.2, 1.4, 1.6, 2].filter(
  (rate) => rate >= FIELDS.aloudRate.least && rate <= FIELDS.aloudRate.most,
);

/** How the voice reads: speed, which voice, and what it says of quotations. */
export function AloudChoices({ settings, desk, voices, voice }: Props) {
  const { text, language } = useVoice();
  const flag = (name: 'aloudAnnounce' | 'aloudPitch' | 'aloudNetwork', label: Parameters<typeof text>[0]) => (
    <label class="switch">
      <input
        type="checkbox"
        checked={settings[name]}
        onChange={({ currentTarget }) => desk.change({ [name]: currentTarget.checked })}
      />
      {text(label)}
    </label>
  );
  return (
    <>
      <label class="aloud-rate">
        <span class="unseen">{text('aloud_rate')}</span>
        <select
          value={String(settings.aloudRate)}
          onChange={({ currentTarget }) => desk.change({ aloudRate: Number(currentTarget.value) })}
        >
          {RATES.map((rate) => (
            <option key={rate} value={String(rate)}>
              {text('aloud_times', new Intl.NumberFormat(language).format(rate))}
            </option>
          ))}
        </select>
      </label>
      <details class="aloud-more">
        <summary>{text('aloud_voice')}</summary>
        <div class="aloud-choices">
          <label>
            {text('aloud_voice')}
            <select
              class="aloud-voice"
              value={voice?.voiceURI ?? ''}
              onChange={({ currentTarget }) => desk.change({ aloudVoice: currentTarget.value })}
            >
              {voices.map(({ voiceURI, name, lang }) => (
                <option key={voiceURI} value={voiceURI}>
                  {text('header_institution', name, lang)}
                </option>
              ))}
            </select>
          </label>
          {flag('aloudAnnounce', 'aloud_announce')}
          {flag('aloudPitch', 'aloud_pitch')}
          {flag('aloudNetwork', 'aloud_network')}
          <p class="hint">{text('aloud_network_hint')}</p>
        </div>
      </details>
    </>
  );
}
