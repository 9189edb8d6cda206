import type { Utterance } from '../../speech/speech.ts';
import type { Desk, Reading } from '../panels/panel.ts';
import { isPanelId } from '../panels/panel-id.ts';
import { stepped } from '../settings/field.ts';
import { DEFAULTS, FIELDS, type Settings } from '../settings/settings.ts';
import { THEMES } from '../appearance/appearance-choices.ts';
import { type Command, commandOf } from './keys.ts';

interface Situation {
  readonly reading: Reading;
  readonly settings: Settings;
  readonly desk: Desk;
  /** The utterance whose card is open. */
  readonly chosen: Utterance | undefined;
  /** Speaker.id of the one voice shown. */
  readonly shown: string | undefined;
  /** A picture stands over everything: nothing may open behind it. */
  readonly isCovered: boolean;
  closeTopLayer(): void;
  /** Begins to read aloud, pauses, goes on. */
  listen(): void;
}

interface Commands {
  onKeyDown(event: KeyboardEvent): void;
  run(command: Command): void;
}

/** Does what the table of keys says. */
export function useCommands(situation: Situation): Commands {
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = commandOf(event, situation.settings.letterKeys, isTyping(event));
    if (command === undefined || event.defaultPrevented) return;
    if (situation.isCovered && command !== 'close') return;
    event.preventDefault();
    run(command, situation);
  };
  return { onKeyDown, run: (command) => run(command, situation) };
}

function run(command: Command, situation: Situation): void {
  const { settings, desk, chosen, shown, closeTopLayer } = situation;
  if (isPanelId(command)) return desk.toggle(command);
  switch (command) {
    case 'next-utterance':
    case 'previous-utterance': {
      const next = neighbour(situation, command === 'next-utterance' ? 1 : -1);
      return next === undefined ? undefined : desk.goToUtterance(next);
    }
    case 'one-voice':
      return desk.show(shown === undefined ? (chosen?.speaker ?? undefined) : undefined);
    case 'copy-citation':
      void desk.copyCitation(chosen);
      return undefined;
    case 'larger':
      return desk.change({ textSize: stepped(FIELDS.textSize, settings.textSize, 1) });
    case 'smaller':
      return desk.change({ textSize: stepped(FIELDS.textSize, settings.textSize, -1) });
    case 'usual-size':
      return desk.change({ textSize: DEFAULTS.textSize });
    case 'next-theme':
      return desk.change({
        theme: THEMES[(THEMES.findIndex(([theme]) => theme === settings.theme) + 1) % THEMES.length]?.[0] ?? 'auto',
      });
    case 'listen':
      return situation.listen();
    case 'close':
      return closeTopLayer();
  }
}

/** The utterance after or before the chosen one, among those shown; round the ends. */
function neighbour({ reading, chosen, shown }: Situation, direction: 1 | -1): Utterance | undefined {
  const utterances = (reading.speech?.utterances ?? []).filter(
    ({ speaker }) => shown === undefined || speaker === shown,
  );
  const at = utterances.findIndex(({ id }) => id === chosen?.id);
  return at < 0 ? utterances.at(direction === 1 ? 0 : -1) : utterances.at((at + direction) % utterances.length);
}

/** True in fields that take letters themselves: text, and lists that jump to a letter. */
function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof Element && target.matches('input:not([type=checkbox],[type=radio],[type=range]),textarea,select')
  );
}
