import type { MadeOf, ReadDigests } from './made-output.ts';

/** What the files of a site were made of, as it is kept beside it; what many have in common is written once. */
export interface SiteRecordData {
  /** What was read: its name and its digest. */
  readonly reads: readonly (readonly [string, string])[];
  /** What was read for a file, as places in `reads`. */
  readonly sets: readonly (readonly number[])[];
  /** The path of a file, the digest of what its route handed over, the place of its set, and the mark of the file itself. */
  readonly files: readonly (readonly [string, string, number, string])[];
}

/** Gathers what the files of a site were made of. */
export class SiteRecord {
  readonly #reads = new Interned<readonly [string, string]>(([name, digest]) => `${name}\n${digest}`);
  readonly #sets = new Interned<readonly number[]>((set) => set.join(' '));
  readonly #files: (readonly [string, string, number, string])[] = [];
  /** Places of the sets and of the reads of the former site. */
  readonly #takenSets = new Map<number, number>();
  readonly #takenReads = new Map<number, number>();

  /** @param mark of the file that was written */
  add(path: string, madeOf: MadeOf, mark: string): void {
    this.#files.push([path, madeOf.props, this.#setOf(madeOf.reads), mark]);
  }

  /** Adds a file that was taken over from a former site; what a set holds is looked at once. */
  addTaken(path: string, { props, set, former }: TakenFile, mark: string): void {
    const place = this.#takenSets.get(set) ?? this.#sets.place(this.#placesOf(former.sets[set] ?? [], former));
    this.#takenSets.set(set, place);
    this.#files.push([path, props, place, mark]);
  }

  #placesOf(reads: readonly number[], former: SiteRecordData): readonly number[] {
    const places = reads.map((at) => {
      const place = this.#takenReads.get(at) ?? this.#reads.place(former.reads[at] ?? unknownRead);
      this.#takenReads.set(at, place);
      return place;
    });
    return places.sort((a, b) => a - b);
  }

  /** Adds what another gathered. */
  addAll({ reads, sets, files }: SiteRecordData): void {
    const places = reads.map((read) => this.#reads.place(read));
    const own = sets.map((set) => this.#sets.place(set.map((at) => places[at] ?? -1).toSorted((a, b) => a - b)));
    for (const [path, props, set, mark] of files) this.#files.push([path, props, own[set] ?? -1, mark]);
  }

  #setOf(reads: Iterable<readonly [string, string]>): number {
    return this.#sets.place(Array.from(reads, (read) => this.#reads.place(read)).toSorted((a, b) => a - b));
  }

  data(): SiteRecordData {
    return { reads: this.#reads.values, sets: this.#sets.values, files: this.#files };
  }
}

/** Values, each once, with its place. */
class Interned<Value> {
  readonly values: Value[] = [];
  readonly #places = new Map<string, number>();
  readonly #keyOf: (value: Value) => string;

  constructor(keyOf: (value: Value) => string) {
    this.#keyOf = keyOf;
  }

  place(value: Value): number {
    const key = this.#keyOf(value);
    const found = this.#places.get(key);
    if (found !== undefined) return found;
    this.#places.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** What a file of a former site was made of, as that has it. */
export interface TakenFile {
  readonly props: string;
  readonly mark: string;
  /** The place of what was read for it. */
  readonly set: number;
  readonly former: SiteRecordData;
}

/** Of a damaged record: nothing is the same as what is not known. */
const unknownRead = ['', 'unknown'] as const;

/** A site that was made before, asked which of its files would come out the same now. */
export class FormerSite {
  readonly #files: ReadonlyMap<string, readonly [string, string, number, string]>;
  readonly #data: SiteRecordData;
  readonly #digests: ReadDigests;
  readonly #currentSets: (boolean | undefined)[] = [];
  readonly #currentReads: (boolean | undefined)[] = [];

  constructor(data: SiteRecordData, digests: ReadDigests) {
    this.#data = data;
    this.#digests = digests;
    this.#files = new Map(data.files.map((file) => [file[0], file]));
  }

  /** Whether it has a file, of which it is known what it was made of. */
  has(path: string): boolean {
    return this.#files.has(path);
  }

  /** What a file was made of, and its mark, where it would be made of the same now; else null. */
  current(path: string, props: unknown): TakenFile | null {
    const [, former, set = -1, mark = ''] = this.#files.get(path) ?? [];
    if (former === undefined || former !== this.#digests.ofProps(props) || !this.#isCurrent(set)) return null;
    return { props: former, mark, set, former: this.#data };
  }

  #isCurrent(set: number): boolean {
    const current = this.#currentSets[set] ?? this.#data.sets[set]?.every((at) => this.#isCurrentRead(at)) ?? false;
    this.#currentSets[set] = current;
    return current;
  }

  #isCurrentRead(at: number): boolean {
    const [name, was] = this.#data.reads[at] ?? unknownRead;
    const current = this.#currentReads[at] ?? this.#digests.of(name) === was;
    this.#currentReads[at] = current;
    return current;
  }
}
