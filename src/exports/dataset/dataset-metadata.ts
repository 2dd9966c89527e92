import { stringify } from 'yaml';
import { absoluteAddress, dataAddress } from '../../model/addresses.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import type { DatasetEdition } from './dataset-edition.ts';

const keywords = ['newspapers', 'quotations', 'attribution', 'reported speech', 'disputed statements'];

/** `CITATION.cff`: how to cite the data set, in the Citation File Format 1.2.0 (https://citation-file-format.github.io). */
export function citationCff({ version }: DatasetEdition, facts: SiteFacts): string {
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'If you use this data, please cite it as below, with the version that you used.',
      type: 'dataset',
      title: facts.name,
      abstract: facts.description,
      authors: [{ name: facts.name, website: facts.address }],
      url: absoluteAddress(facts.address, dataAddress),
      license: facts.licence.name,
      keywords,
      ...(version !== null && { version, 'date-released': version }),
    },
    { lineWidth: 0 },
  );
}

/** `datacite.json`: the same in DataCite's metadata schema 4.6 (https://schema.datacite.org), for a repository that takes it. */
export function dataCite({ published, version }: DatasetEdition, facts: SiteFacts): object {
  const address = absoluteAddress(facts.address, dataAddress);
  const dates = [
    ...(published === null ? [] : [{ date: published, dateType: 'Issued' }]),
    ...(version === null ? [] : [{ date: version, dateType: 'Updated' }]),
  ];
  return {
    schemaVersion: 'http://datacite.org/schema/kernel-4',
    types: { resourceTypeGeneral: 'Dataset', resourceType: 'Records of statements as newspapers reported them' },
    identifiers: [{ identifier: address, identifierType: 'URL' }],
    creators: [{ name: facts.name, nameType: 'Organizational' }],
    titles: [{ title: facts.name, lang: facts.language }],
    publisher: { name: facts.name },
    ...(version !== null && { publicationYear: version.slice(0, 4), version }),
    dates,
    language: facts.language,
    subjects: keywords.map((subject) => ({ subject })),
    rightsList: [{ rights: facts.licence.title, rightsUri: facts.licence.url, rightsIdentifier: facts.licence.name }],
    descriptions: [{ description: facts.description, descriptionType: 'Abstract', lang: facts.language }],
  };
}
