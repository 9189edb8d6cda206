/** Icons as strokes on a 24 × 24 field, drawn for this project. */
export const ICON_SHAPES = {
  voices: 'M4 5h11v8H9l-3 3v-3H4zM18 9h2v8h-2v3l-3-3h-4',
  cite: 'M9 7c-3 1-4 3-4 6v4h5v-5H7c0-2 .8-3 2.6-3.6zM18 7c-3 1-4 3-4 6v4h5v-5h-3c0-2 .8-3 2.6-3.6z',
  letters: 'M3 18 8 6l5 12M4.8 14h6.4M21 12v6m0-3a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
  list: 'M4 6h.01M8 6h12M4 12h.01M8 12h12M4 18h.01M8 18h8',
  clip: 'M8 12.5 14 6.5a3 3 0 0 1 4.2 4.2l-7.6 7.6a4.6 4.6 0 0 1-6.5-6.5l7-7',
  acronym: 'M3 17 6.5 7 10 17M4.2 14h4.6M13 17V7h3.2a2.4 2.4 0 0 1 0 4.8H13m3.2 0a2.6 2.6 0 0 1 0 5.2H13',
  scissors:
    'M20 5 8.5 15M20 19 8.5 9M6 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zm0 10a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  help: 'M9.2 9.2a2.9 2.9 0 1 1 4.3 2.6c-1 .6-1.5 1.1-1.5 2.2M12 17.2v.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  close: 'M6 6l12 12M18 6 6 18',
  more: 'M4 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0M11 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0M18 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0',
  open: 'M13 5h6v6M19 5l-8 8M10 6H5v13h13v-5',
  copy: 'M9 9h10v11H9zM15 9V5H5v11h4',
  next: 'M6 9l6 6 6-6',
  previous: 'M6 15l6-6 6 6',
  back: 'M15 6l-6 6 6 6',
  forward: 'M9 6l6 6-6 6',
  check: 'M5 12.5 10 17 19 7',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  save: 'M12 4v11m-4-4 4 4 4-4M5 20h14',
  listen: 'M4 10v4h3l5 4V6L7 10zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  play: 'M7 5l12 7-12 7z',
  pause: 'M8 5v14M16 5v14',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
} as const;

export type IconName = keyof typeof ICON_SHAPES;
