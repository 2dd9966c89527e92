import { writeFileSync } from 'node:fs';
import { updateLedger } from '../compile/update-ledger.ts';
import { readContent } from './read-content.ts';

/** `npm run permalinks`: publishes the ids of new records by adding them to `content/permalinks.yaml`. */
const { text, added } = updateLedger(readContent('content'));
if (added.length > 0) writeFileSync('content/permalinks.yaml', text);
console.log(added.length === 0 ? 'No new id' : `Added ${added.length}:\n${added.map((id) => `  ${id}`).join('\n')}`);
