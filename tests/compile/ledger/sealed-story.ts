import type { ContentFile } from '../../../src/compile/content-file.ts';
import { renewLedger } from '../../../src/compile/ledger/renew-ledger.ts';
import { updateLedger } from '../../../src/compile/update-ledger.ts';
import { type Patch, patchContent } from '../../fixtures/patch-content.ts';
import { smallStory } from '../../fixtures/small-story.ts';

const ledger = 'permalinks.yaml';

/** The files with every id in the ledger, and with what all of them say. */
export function publish(files: readonly ContentFile[]): ContentFile[] {
  const { text } = updateLedger(files, '2026-11-20');
  const listed = [...files.filter(({ path }) => path !== ledger), { path: ledger, text }];
  return patchContent(listed, { [ledger]: renewLedger(listed, new Set(), '2026-11-20') });
}

/** The small story, published, and then changed. */
export function sealedStory(patch: Patch = {}): ContentFile[] {
  return patchContent(publish(smallStory()), patch);
}
