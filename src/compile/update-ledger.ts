import { parseDocument } from 'yaml';
import { partKinds, permalinkKinds } from '../model/permalinks-file.ts';
import { recordPath } from '../model/record-paths.ts';
import { publishableIds } from './check-permalinks.ts';
import type { ContentFile } from './content-file.ts';
import { entrySetter } from './ledger/entry-setter.ts';
import { parseContent } from './parse-content.ts';
import { partIds } from './part-ids.ts';

/** The ledger with every new id, and the address of every new part of a page, added as `live`; which they were, as `<kind>/<id>`. */
export interface LedgerUpdate {
  readonly text: string;
  readonly added: readonly string[];
}

const emptyLedger = `# Every id ever published, and what became of it. \`npm run permalinks\` adds new ones; nothing is ever removed.
# { live: <date> } | { moved: <new id> } | { withdrawn: <date>, reason: <why> }
`;

/**
 * Adds the ids of new records to the ledger, sorted, live from the given day on; existing entries and comments stay (a comment
 * beside the name of a kind goes below it).
 * @param today `2026-11-22`
 * @throws Error when the ledger is not YAML that can be read.
 */
export function updateLedger(files: readonly ContentFile[], today: string): LedgerUpdate {
  const written = files.find((file) => file.path === recordPath('permalinks'))?.text ?? emptyLedger;
  const ledger = parseDocument(written);
  const fault = ledger.errors[0];
  if (fault !== undefined) throw new Error(`permalinks.yaml: ${fault.message}`);
  const content = parseContent(files);
  const published = { ...publishableIds(content), ...partIds(content) };
  const states = ledger.toJS() as Record<string, object> | null;
  const added = [...permalinkKinds, ...partKinds].flatMap((kind) => {
    const listed = states?.[kind] ?? {};
    return [...published[kind].keys()].filter((id) => !Object.hasOwn(listed, id)).map((id) => [kind, id] as const);
  });
  const setEntry = entrySetter(ledger);
  for (const [kind, id] of added.toSorted()) setEntry([kind], id, { live: today });
  return {
    text: added.length === 0 ? written : ledger.toString({ lineWidth: 0 }),
    added: added.map((one) => one.join('/')),
  };
}
