/** A file to download, as a list shows it. */
export interface Download {
  readonly name: string;
  readonly holds: string;
  /** Its size in words: `12 kB`. */
  readonly bytes: string;
}

export interface DownloadGroup {
  readonly title: string;
  readonly note: string;
  readonly files: readonly Download[];
}

/** A file to list. */
export interface ListedFile {
  /** Its name: `claims.csv`. */
  readonly name: string;
  /** A text, or the bytes of a file that is none. */
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** Among which others it is listed. */
  readonly kind: 'record' | 'table' | 'database' | 'linked-data' | 'citation' | 'schema';
  /** What it holds, for whoever chooses among them. */
  readonly description: string;
}

const groups: readonly { readonly kind: ListedFile['kind']; readonly title: string; readonly note: string }[] = [
  { kind: 'record', title: 'Records', note: 'As JSON, in this site’s own documented form.' },
  {
    kind: 'table',
    title: 'Tables',
    note: 'For a spreadsheet take statements.csv. All together are a Frictionless Data Package: CSV files whose columns and keys datapackage.json describes.',
  },
  {
    kind: 'database',
    title: 'Databases',
    note: 'The same tables for whoever queries them with SQL: one SQLite file with full-text search, and each table as Parquet.',
  },
  { kind: 'linked-data', title: 'Linked data', note: 'In standard vocabularies.' },
  { kind: 'citation', title: 'Citations', note: 'For a reference manager; and how to cite the data itself.' },
  { kind: 'schema', title: 'Schemas', note: 'What the JSON files may hold, as JSON Schema.' },
];

/** The files of `/data/` by what they are. */
export function downloadGroups(files: readonly ListedFile[]): DownloadGroup[] {
  return groups.map(({ kind, title, note }) => ({
    title,
    note,
    files: files
      .filter((file) => file.kind === kind)
      .map(({ name, content, description }) => ({ name, holds: description, bytes: sizeWords(content) })),
  }));
}

function sizeWords(content: ListedFile['content']): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content).length : content.length;
  return bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`;
}
