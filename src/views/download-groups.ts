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
  readonly text: string;
  /** Among which others it is listed. */
  readonly kind: 'record' | 'table' | 'linked-data' | 'citation' | 'schema';
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
      .map(({ name, text, description }) => ({ name, holds: description, bytes: sizeWords(text) })),
  }));
}

function sizeWords(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  return bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`;
}
