import { readFileSync } from 'node:fs';
import type { ReadMemory, RememberedRecord } from '../compile/read-memory.ts';
import { writeFileAtomic } from './write-file-atomic.ts';

/** What is kept in a file between two runs of one program. */
interface Kept {
  readonly program: string;
  readonly records: Readonly<Record<string, RememberedRecord>>;
}

/** What was read, kept in a file. One that cannot be read or written costs time and nothing else. */
export class KeptReads implements ReadMemory {
  readonly #file: string;
  readonly #program: string;
  readonly #known: ReadonlyMap<string, RememberedRecord>;
  readonly #used = new Map<string, RememberedRecord>();
  #isChanged = false;

  /** @param program a digest of it: what another program read is not known */
  constructor(file: string, program: string) {
    this.#file = file;
    this.#program = program;
    this.#known = readKept(file, program);
  }

  recall(key: string): RememberedRecord | undefined {
    const record = this.#known.get(key);
    if (record !== undefined) this.#used.set(key, record);
    return record;
  }

  keep(key: string, record: RememberedRecord): void {
    this.#used.set(key, record);
    this.#isChanged = true;
  }

  /** Keeps what was read since; what nobody asked for goes. */
  save(): void {
    if (!this.#isChanged) return;
    try {
      const kept: Kept = { program: this.#program, records: Object.fromEntries(this.#used) };
      writeFileAtomic(this.#file, JSON.stringify(kept));
    } catch {
      return;
    }
  }
}

function readKept(file: string, program: string): ReadonlyMap<string, RememberedRecord> {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    return new Map(kept.program === program ? Object.entries(kept.records) : []);
  } catch {
    return new Map();
  }
}
