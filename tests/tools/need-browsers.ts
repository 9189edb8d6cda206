/** `node tests/tools/need-browsers.ts && …`: before a command that starts browsers by itself. */
import { needBrowsers } from './browsers.ts';

needBrowsers();
