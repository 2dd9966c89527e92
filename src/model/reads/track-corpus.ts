import type { Corpus } from '../corpus.ts';
import type { PermalinksFile } from '../permalinks-file.ts';
import { noteRead } from './recorded-reads.ts';

/** The name of each tracked record, by the record. */
const names = new WeakMap<object, string>();

/** The name under which the reads of a record are noted; null of anything but a tracked record. */
export function recordName(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? (names.get(value) ?? null) : null;
}

/**
 * The same corpus, which notes what is read of it: each record of which a field is read, however it was come by; each id that
 * is looked up, also in vain; each collection that is gone through.
 */
export function trackCorpus(corpus: Corpus): Corpus {
  const { permalinks, ...collections } = corpus;
  const tracked = Object.entries(collections).map(([name, records]) => [name, new TrackedRecords(name, records)]);
  return { ...(Object.fromEntries(tracked) as typeof collections), permalinks: trackLedger(permalinks) };
}

class TrackedRecords extends Map<string, object> {
  readonly #name: string;

  constructor(name: string, records: ReadonlyMap<string, object>) {
    super(Array.from(records, ([id, record]) => [id, trackRecord(`${name} ${id}`, record)]));
    this.#name = name;
  }

  override get(id: string) {
    noteRead(`${this.#name} ${id}`);
    return super.get(id);
  }

  override has(id: string) {
    noteRead(`${this.#name} ${id}`);
    return super.has(id);
  }

  override get size() {
    noteRead(this.#name);
    return super.size;
  }

  override keys() {
    noteRead(this.#name);
    return super.keys();
  }

  override values() {
    noteRead(this.#name);
    return super.values();
  }

  override entries() {
    noteRead(this.#name);
    return super.entries();
  }

  override [Symbol.iterator]() {
    return this.entries();
  }

  override forEach(...given: Parameters<Map<string, object>['forEach']>) {
    noteRead(this.#name);
    super.forEach(...given);
  }
}

/** Of a record no field is told apart. */
function trackRecord<Kept extends object>(name: string, record: Kept): Kept {
  const tracked = noting(record, name, () => name);
  names.set(tracked, name);
  return tracked;
}

/** Of a ledger, which kinds it has and what became of each id are told apart: there may be tens of thousands of ids. */
function trackLedger(ledger: PermalinksFile): PermalinksFile {
  const kinds = Object.entries(ledger).map(([kind, states]) => [
    kind,
    trackEntries(`permalinks.${kind}`, states ?? {}),
  ]);
  return trackEntries('permalinks', Object.fromEntries(kinds) as PermalinksFile);
}

/** An object whose entries are told apart. */
function trackEntries<Entries extends object>(name: string, entries: Entries): Entries {
  return noting(entries, name, (key) => `${name} ${String(key)}`);
}

/**
 * The same object, which notes whatever is asked of it.
 * @param whole the name of which keys it has
 * @param nameOf the name of what stands under a key
 */
function noting<Kept extends object>(object: Kept, whole: string, nameOf: (key: string | symbol) => string): Kept {
  return new Proxy(object, {
    get: (target, key) => {
      noteRead(nameOf(key));
      return Reflect.get(target, key);
    },
    has: (target, key) => {
      noteRead(nameOf(key));
      return Reflect.has(target, key);
    },
    getOwnPropertyDescriptor: (target, key) => {
      noteRead(nameOf(key));
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    ownKeys: (target) => {
      noteRead(whole);
      return Reflect.ownKeys(target);
    },
  });
}
