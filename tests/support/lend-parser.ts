import { JSDOM } from 'jsdom';
import './remember-selectors.ts';

/** Node has no parser of HTML: whoever reads pages there imports this first. */
globalThis.DOMParser ??= new JSDOM('').window.DOMParser;
