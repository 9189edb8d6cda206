import { readBarely } from './reading.ts';

void chrome.runtime.sendMessage(readBarely());
