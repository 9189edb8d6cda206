import { printInto } from './printing.ts';
import { readBarely } from './reading.ts';

const host = document.createElement('bare-reader');
host.style.cssText = 'position:fixed;inset:0;z-index:2147483646;overflow:auto;background:#fff';
printInto(host.attachShadow({ mode: 'open' }), readBarely());
document.documentElement.append(host);
