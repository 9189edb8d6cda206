import { printInto } from './printing.ts';
import type { BareReading } from './reading.ts';

chrome.runtime.onMessage.addListener((reading: BareReading) => printInto(document.body, reading));
const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['read.js'] });
