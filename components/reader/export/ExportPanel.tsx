import { useMemo, useState } from 'preact/hooks';
import type { EmbeddedPicture } from '../../citation/export/exported-post.ts';
import { exportFileName } from '../../citation/export/file-name.ts';
import { lentWindow } from '../../dom/lent-window.ts';
import { plural } from '../../i18n/text.ts';
import { useVoice } from '../../i18n/TextContext.tsx';
import { citedWork, citing } from '../citation/citing.ts';
import { picturesIn } from '../files/pictures.ts';
import type { PanelProps } from '../panels/panel.ts';
import { exportSource } from './export-source.ts';
import { EXPORT_FORMATS, exportFile } from './formats.ts';

/** Saves the post as a file: a format, whether pictures go into it, and a sentence on how it went. */
export function ExportPanel({ reading, settings, desk }: PanelProps) {
  const voice = useVoice();
  const { text, language } = voice;
  const [withPictures, setWithPictures] = useState(false);
  const [isWorking, setIsWorking] = useState(false);
  const [outcome, setOutcome] = useState('');
  const { article } = reading;
  const sources = useMemo(() => [...new Set(picturesIn(article.blocks).map(({ src }) => src))], [article]);
  const format = EXPORT_FORMATS.find(({ id }) => id === settings.exportFormat) ?? EXPORT_FORMATS[0];
  if (format === undefined) return null;
  const canHold = format.holdsPictures && sources.length > 0;

  const save = async (): Promise<void> => {
    setIsWorking(true);
    setOutcome('');
    try {
      const pictures = canHold && withPictures ? await fetched(sources, desk.fetchPicture) : new Map();
      const source = exportSource(reading, citing(reading, settings, desk), pictures, voice, lentWindow(window));
      const made = `${new Date().toISOString().slice(0, 19)}Z`;
      const file = exportFile(format, source, citedWork(reading, desk).authors, made);
      desk.save(file);
      const missing = canHold && withPictures ? sources.length - pictures.size : 0;
      setOutcome(
        [
          text('export_saved', file.name),
          ...(missing === 0 ? [] : [plural(text, language, 'export_missing', missing)]),
        ].join(' '),
      );
    } catch {
      setOutcome(text('export_failed'));
    } finally {
      setIsWorking(false);
    }
  };

  return (
    <div class="export">
      <p class="hint">{text('export_contents')}</p>
      <fieldset class="formats">
        <legend>{text('export_format')}</legend>
        {EXPORT_FORMATS.map(({ id, name, use }) => (
          <label key={id} class="switch">
            <input
              type="radio"
              name="portavoz-export-format"
              value={id}
              checked={id === format.id}
              onChange={() => desk.change({ exportFormat: id })}
            />
            <span>
              {text(name)}
              <small>{text(use)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {canHold && (
        <label class="switch">
          <input
            type="checkbox"
            class="with-pictures"
            checked={withPictures}
            onChange={({ currentTarget }) => setWithPictures(currentTarget.checked)}
          />
          <span>
            {text('export_pictures')}
            <small>{text('export_pictures_hint')}</small>
          </span>
        </label>
      )}
      <p class="actions">
        <button type="button" class="primary save-export" disabled={isWorking} onClick={() => void save()}>
          {text('export_save')}
        </button>
      </p>
      <p class="hint export-name">{exportFileName(article, format.extension)}</p>
      <p role="status" class="export-outcome">
        {isWorking ? text('export_working') : outcome}
      </p>
    </div>
  );
}

async function fetched(
  sources: readonly string[],
  fetchPicture: (src: string) => Promise<EmbeddedPicture | undefined>,
): Promise<Map<string, EmbeddedPicture>> {
  const pictures = new Map<string, EmbeddedPicture>();
  // One after the other: a portal is not to be hurried for a file.
  for (const src of sources) {
    const picture = await fetchPicture(src).catch(() => undefined);
    if (picture !== undefined) pictures.set(src, picture);
  }
  return pictures;
}
