import { didYouMean } from './did-you-mean.ts';

/** The kinds of error of the ledger, `permalinks.yaml`. */
export const permalinkRules = {
  'permalink/future': (p: { id: string; day: string; today: string }) =>
    `Unexpected day \`${p.day}\` of \`${p.id}\`, later than today (\`${p.today}\`), expected the day on which it came to be so; correct it`,
  'permalink/unlisted': (p: { kind: string; id: string }) =>
    `Cannot find \`${p.id}\` among the \`${p.kind}\` of \`permalinks.yaml\`; run \`npm run permalinks\` to publish the new id`,
  'permalink/vanished': (p: { kind: string; id: string }) =>
    `Cannot find the record of the published id \`${p.id}\` in \`${p.kind}\`; restore it, or write \`{ moved: <new id> }\` or \`{ withdrawn: <date>, reason: <why> }\` here`,
  'permalink/reused': (p: { id: string; state: string }) =>
    `Unexpected record with the id \`${p.id}\`, which is ${p.state}, expected a new id; rename the record`,
  'permalink/moved-nowhere': (p: { id: string; to: string; nearest: string | null }) =>
    `Cannot find \`${p.to}\`, to which \`${p.id}\` has moved, among the live ids${didYouMean(p.nearest)}; name a live id`,
  'permalink/parts-unlisted': (p: { kind: string; id: string; others: number }) =>
    `Cannot find \`${p.id}\`${p.others === 0 ? '' : ` and ${p.others} more`} among the \`${p.kind}\` of \`permalinks.yaml\`; run \`npm run permalinks\` to publish each address`,
  'permalink/part-vanished': (p: { kind: string; id: string }) =>
    `Cannot find the published address \`${p.id}\` among the ${p.kind} of the records; restore it, or write \`{ moved: <new address> }\` or \`{ withdrawn: <date>, reason: <why> }\` here`,
  'permalink/part-reused': (p: { id: string; state: string }) =>
    `Unexpected part of a page at \`${p.id}\`, an address that is ${p.state}, expected one that was never used; undo the change, or correct \`permalinks.yaml\` if it is wrong`,
  'permalink/meaning-changed': (p: { id: string; field: string }) =>
    `Unexpected change of \`${p.field}\` of \`${p.id}\`, which was published otherwise, expected an entry of \`changes\` that says why; undo it, or run \`npm run permalinks\` to give the reason`,
  'permalink/text-changed': (p: { id: string }) =>
    `Unexpected text of \`${p.id}\`, which was published otherwise, expected the earlier text beside it as an edition; undo the change and use \`npm run import\` where the paper changed its text, or run \`npm run permalinks\` to say why where only our copy was wrong`,
  'permalink/changes-vanished': (p: { id: string; published: number; found: number }) =>
    `Cannot find ${p.published - p.found} of the ${p.published} \`changes\` of \`${p.id}\` that were published; restore them`,
  'permalink/digests-stale': (p: { id: string; others: number }) =>
    `Cannot find what \`${p.id}\` ${p.others === 0 ? 'now says' : `and ${p.others} more now say`} among the \`digests\` of \`permalinks.yaml\`; run \`npm run permalinks\` to keep it`,
  'permalink/line-vanished': (p: { day: string; published: number; gone: number }) =>
    `Cannot find ${p.gone} of the ${p.published} ids that were published on \`${p.day}\`; restore each line that was taken out, from a copy of this file or by what the published site has, and say there what became of the id`,
} as const;
