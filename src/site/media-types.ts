/** The media types of the site's data files that a server may not know, by their extensions. */
export const mediaTypes: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  cff: 'application/yaml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  jsonld: 'application/ld+json',
  ndjson: 'application/x-ndjson; charset=utf-8',
  nq: 'application/n-quads; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  ris: 'application/x-research-info-systems; charset=utf-8',
  sqlite: 'application/vnd.sqlite3',
  zip: 'application/zip',
};
