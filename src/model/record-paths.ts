/**
 * Where each kind of record lies under `content/`: the one table from which paths are made and read. A new kind of
 * record is a new line here.
 */
const templates = {
  stories: 'stories/<id>.md',
  outlets: 'outlets/<id>.yaml',
  articles: 'articles/<story>/<article>.md',
  editions: 'articles/<story>/<article>/<edition>.md',
  actors: 'actors/<id>.yaml',
  claims: 'claims/<story>/<id>.md',
  differences: 'differences/<story>/<id>.md',
  permalinks: 'permalinks.yaml',
} as const;

/** The folders of `content/`, and its ledger. */
export type RecordFolder = keyof typeof templates;

export const recordFolders = Object.keys(templates) as readonly RecordFolder[];

/** What messages and manuals call the path of a record: `claims/<story>/<id>.md`. */
export function pathTemplate(folder: RecordFolder): string {
  return templates[folder];
}

const placeholder = /<[a-z]+>/g;

/**
 * The path of a record under `content/`, with `/` on every system.
 * @param names what its template asks for, in order; an article's id is the names of its story and its file in one
 * @throws Error when there are more or fewer names than that: a fault of the program.
 */
export function recordPath(folder: RecordFolder, ...names: readonly string[]): string {
  const given = names.flatMap((name) => name.split('/'));
  const asked = templates[folder].match(placeholder)?.length ?? 0;
  if (given.length !== asked) throw new Error(`Expected ${asked} names for \`${templates[folder]}\`, got ${given}`);
  const rest = given.values();
  return templates[folder].replace(placeholder, () => String(rest.next().value));
}

const patterns = recordFolders.map((folder) => {
  const pattern = templates[folder].replaceAll('.', '\\.').replace(placeholder, '([^/]+)');
  return { folder, pattern: new RegExp(`^${pattern}$`) };
});

/** The folder of a path under `content/`, and the names its template asks for, in order; null where it is that of no record. */
export function readRecordPath(path: string): { folder: RecordFolder; names: readonly string[] } | null {
  for (const { folder, pattern } of patterns) {
    const match = pattern.exec(path);
    if (match !== null) return { folder, names: match.slice(1) };
  }
  return null;
}
