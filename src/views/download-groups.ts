/** A file to download, as a list shows it. */
export interface Download {
  readonly name: string;
  readonly holds: string | null;
  /** Its size in words: `12 kB`. */
  readonly bytes: string;
}

export interface DownloadGroup {
  readonly title: string;
  readonly note: string;
  readonly files: readonly Download[];
}

/** A file to list; tables bring their own description. */
export interface ListedFile {
  readonly name: string;
  readonly text: string;
  readonly description?: string;
}

/** What the other files hold; a new file without an entry is listed by its name alone. */
const contents: Readonly<Record<string, string>> = {
  'claims.json': 'every claim, with its passages, quotations and disputes in both directions',
  'differences.json': 'what the papers put differently, with every passage',
  'events.json': 'what happened when, as the articles report it',
  'articles.json':
    'every article with its text; the positions of quotations are counted in it, in Unicode code points from 0',
  'actors.json': 'every person and organisation, with other names and roles',
  'former.json': 'every id that has moved or was withdrawn, and what became of it',
  'changelog.json': 'what was added, reworded, corrected, moved or withdrawn, with its day and reason',
  'claims.ndjson': 'the claims, one a line',
  'differences.ndjson': 'the differences, one a line',
  'claims.jsonld':
    'claims, their relations, differences, articles, people and organisations as linked data (schema.org, CiTO)',
  'annotations.jsonld': 'every passage as a W3C Web Annotation',
  'vocabulary.jsonld': 'the kinds and scopes of relations and differences and the ways of reporting, as defined terms',
  'datapackage.json': 'a description of the tables, with keys, sizes, hashes and licence',
};

const groups: readonly { readonly title: string; readonly note: string; readonly pattern: RegExp }[] = [
  { title: 'Records', note: 'As JSON, in this site’s own documented form.', pattern: /\.(?:json|ndjson)$/ },
  {
    title: 'Tables',
    note: 'A Frictionless Data Package: CSV files whose columns and keys datapackage.json describes.',
    pattern: /\.csv$|^datapackage\.json$/,
  },
  { title: 'Linked data', note: 'In standard vocabularies.', pattern: /\.jsonld$/ },
  { title: 'Citations', note: 'Every record and article, for a reference manager.', pattern: /^citations\./ },
];

/** The files of `/data/`, each in the last group that it fits. */
export function downloadGroups(files: readonly ListedFile[]): DownloadGroup[] {
  return groups.map(({ title, note }) => ({
    title,
    note,
    files: files
      .filter(({ name }) => groups.findLast(({ pattern }) => pattern.test(name))?.title === title)
      .map(({ name, text, description }) => ({
        name,
        holds: description ?? contents[name] ?? null,
        bytes: sizeWords(text),
      })),
  }));
}

function sizeWords(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  return bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`;
}
