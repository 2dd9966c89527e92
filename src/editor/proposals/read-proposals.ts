import { z } from 'zod';
import { diagnoseIssues } from '../../compile/diagnose-issue.ts';
import { readRecord } from '../../compile/read-record.ts';
import { type Diagnostic, diagnose, type FieldPath, type Place } from '../../model/diagnostic.ts';
import { type ProposalFile, proposalSchema, proposalsFileSchema } from '../../model/drafts/proposals-file.ts';

/** One proposal as read: null where a diagnostic says what is wrong with its form. */
export interface ReadProposal {
  readonly value: ProposalFile | null;
  readonly place: Place;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file of proposals: who proposes, and each of them; or why nothing of it can be read. */
export interface ReadProposals {
  readonly from: string;
  readonly proposals: readonly ReadProposal[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Of each proposal the form is looked at apart: one that is broken keeps no other from being read. */
const fileSchema = proposalsFileSchema.extend({ proposals: z.array(z.unknown()) });

/**
 * Reads a file of proposals.
 * @param file its path, as messages name it
 * @param text JSON
 */
export function readProposals(file: string, text: string): ReadProposals {
  const json = parseJson(text);
  if ('fault' in json) {
    const diagnostics = [diagnose('proposal/json', { file, line: 1, column: 1 }, { reason: json.fault })];
    return { from: '', proposals: [], diagnostics };
  }
  // JSON is YAML too: its parser knows where in the file each value stands.
  const { placeOf } = readRecord(file, text, 1, z.unknown());
  const read = fileSchema.safeParse(json.value);
  if (!read.success) {
    const diagnostics = diagnoseIssues(read.error.issues, json.value, { value: placeOf, key: placeOf }, fileSchema);
    return { from: '', proposals: [], diagnostics };
  }
  const proposals = read.data.proposals.map((one, at) =>
    readProposal(one, (path) => placeOf(['proposals', at, ...path])),
  );
  return { from: read.data.from, proposals, diagnostics: [] };
}

function readProposal(written: unknown, placeOf: (path: FieldPath) => Place): ReadProposal {
  const place = placeOf([]);
  const read = proposalSchema.safeParse(written);
  if (read.success) return { value: read.data, place, diagnostics: [] };
  const places = { value: placeOf, key: placeOf };
  return { value: null, place, diagnostics: diagnoseIssues(read.error.issues, written, places, proposalSchema) };
}

function parseJson(text: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}
