/** What the reader shows only when somebody asks for it: one chunk of the popup, fetched once the text is on the screen. */
export { AloudBar } from './aloud/AloudBar.tsx';
export { PrintFooter } from './article/PrintFooter.tsx';
export { citing } from './citation/citing.ts';
export { ManualCopy } from './citation/ManualCopy.tsx';
export { SelectionCiter } from './citation/SelectionCiter.tsx';
export { Lightbox } from './files/Lightbox.tsx';
export { OpenCard } from './OpenCard.tsx';
export { Panel } from './panels/Panel.tsx';
