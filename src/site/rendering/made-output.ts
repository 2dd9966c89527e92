import { hash } from 'node:crypto';
import type { CorpusReads } from './corpus-reads.ts';

/**
 * What a file was made of, as digests: what its route handed over, and all that was read of the corpus while it was made. As
 * long as these are the same, and so is the program, it would come out the same: whatever made it would read the first of
 * these, find what it found, and so come to the next.
 */
export interface MadeOf {
  readonly props: string;
  /** By the name of what was read. */
  readonly reads: ReadonlyMap<string, string>;
}

/** Digests of what can be read of one corpus, each made once. */
export class ReadDigests {
  readonly #reads: CorpusReads;
  readonly #digests = new Map<string, string>();

  constructor(reads: CorpusReads) {
    this.#reads = reads;
  }

  /** The digest of what is read under a name. */
  of(name: string): string {
    const digest = this.#digests.get(name) ?? shortDigest(this.#reads.text(name));
    this.#digests.set(name, digest);
    return digest;
  }

  /** The digest of what a route hands over; null where it cannot be compared, and its file has to be made each time. */
  ofProps(props: unknown): string | null {
    try {
      return shortDigest(this.#reads.valueText(props));
    } catch {
      return null;
    }
  }

  /** Makes something, and tells what it was made of; null where that cannot be told. */
  async record<Content>(
    props: unknown,
    make: () => Promise<Content>,
  ): Promise<{ readonly content: Content; readonly madeOf: MadeOf | null }> {
    const { value: content, reads } = await this.#reads.record(make);
    const digest = this.ofProps(props);
    if (digest === null) return { content, madeOf: null };
    return { content, madeOf: { props: digest, reads: new Map([...reads].map((name) => [name, this.of(name)])) } };
  }
}

/** 96 bits: of a million texts no two have the same by chance. A text that is no longer than that stands for itself. */
function shortDigest(text: string): string {
  return text.length <= 24 ? `=${text}` : hash('sha256', text, 'base64url').slice(0, 16);
}
