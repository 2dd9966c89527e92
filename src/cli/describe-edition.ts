import { join } from 'node:path';
import { counted } from '../text/counted.ts';
import type { KeptEdition } from './keep-edition.ts';

/** What was kept of a text that was changed, for whoever imported the new one. */
export function describeEdition({ edition, pinned, dropped }: KeptEdition, folder: string): string {
  const lines = [
    `Kept the text that was there as ${join(folder, edition)}; mark the article complete again when you have been through the new one`,
    ...(pinned.length === 0
      ? []
      : [`${counted(pinned.length, 'record')} with words that the new text has no longer now name that edition:`]),
    ...pinned.map((path) => `  ${path}`),
    ...(dropped.length === 0
      ? []
      : [
          `Taken out of the article's lists, since its text has them no longer: ${dropped.map((words) => `\`${words}\``).join(', ')}`,
        ]),
  ];
  return `${lines.join('\n')}\n`;
}
