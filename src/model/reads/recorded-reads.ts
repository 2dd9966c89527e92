/**
 * What of a corpus is read while something is made of it, so that it can be told later whether it would come out the same. A
 * read has a name: `claims x` of a record, `claims` of which records there are and in what order, `index:<name> <key>` of one
 * entry of an index.
 */
let current: Set<string> | null = null;

/** Notes that what has this name was read, where somebody records. */
export function noteRead(name: string): void {
  current?.add(name);
}

/** Notes reads that were recorded earlier: of what was remembered and is handed out again. */
export function noteReads(names: Iterable<string>): void {
  if (current !== null) for (const name of names) current.add(name);
}

/** Does some work and tells what it read; whoever records around it is told by `noteReads`. */
export function recordReads<Value>(work: () => Value): { readonly value: Value; readonly reads: ReadonlySet<string> } {
  const reads = new Set<string>();
  return { value: readingInto(reads, work), reads };
}

/** The same for work that takes its time. Only one at a time: whatever is read meanwhile counts as its reading. */
export async function recordReadsOf<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly reads: ReadonlySet<string> }> {
  const around = current;
  const reads = new Set<string>();
  current = reads;
  try {
    return { value: await work(), reads };
  } finally {
    current = around;
  }
}

/** Does work whose reads are nobody's: a reader of its result is told by another name what it depends on. */
export function withoutReads<Value>(work: () => Value): Value {
  return readingInto(null, work);
}

function readingInto<Value>(reads: Set<string> | null, work: () => Value): Value {
  const around = current;
  current = reads;
  try {
    return work();
  } finally {
    current = around;
  }
}
