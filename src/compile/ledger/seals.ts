import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { type PermalinksFile, partKinds, permalinkKinds } from '../../model/permalinks-file.ts';
import type { ParsedContent } from '../parse-content.ts';
import { shortDigest } from './short-digest.ts';

/** A trace of each id that the ledger lists, whatever became of it. */
function tracesOf(ledger: PermalinksFile): readonly string[] {
  return [...permalinkKinds, ...partKinds].flatMap((kind) =>
    Object.keys(ledger[kind] ?? {}).map((id) => shortDigest(`${kind}/${id}`)),
  );
}

/** The traces of ids that no seal holds yet, sorted, so that they do not tell which is whose. */
export function unsealedTraces(ledger: PermalinksFile): readonly string[] {
  const sealed = new Set(sealedTraces(ledger));
  return tracesOf(ledger)
    .filter((trace) => !sealed.has(trace))
    .toSorted();
}

function sealedTraces({ seals = [] }: PermalinksFile): readonly string[] {
  return seals.flatMap(({ ids }) => ids.split(' '));
}

/** Checks that the ledger still lists every id that it ever listed, by the traces that its seals hold (docs/rules.md, rule 5). */
export function checkSeals({ permalinks }: ParsedContent): Diagnostic[] {
  const ledger = permalinks?.value ?? null;
  if (permalinks === null || ledger === null) return [];
  const traces = new Set(tracesOf(ledger));
  return (ledger.seals ?? []).flatMap(({ day, ids }, at) => {
    const published = ids.split(' ');
    const gone = published.filter((trace) => !traces.has(trace)).length;
    if (gone === 0) return [];
    return [
      diagnose('permalink/line-vanished', permalinks.placeOf(['seals', at]), {
        day,
        published: published.length,
        gone,
      }),
    ];
  });
}
