const PANEL_IDS = [
  'speakers',
  'citation',
  'appearance',
  'contents',
  'files',
  'export',
  'acronyms',
  'leftOut',
  'help',
] as const;

export type PanelId = (typeof PANEL_IDS)[number];

export function isPanelId(value: unknown): value is PanelId {
  return PANEL_IDS.some((id) => id === value);
}
