import type { APIRoute } from 'astro';
import { siteFacts } from '../../config/this-site.ts';
import { dataArchive } from '../../exports/dataset/data-archive.ts';
import { datasetEdition } from '../../exports/dataset/dataset-edition.ts';
import { wholeCorpus } from '../../site/corpus.ts';
import { dataFiles } from '../../site/data-files.ts';

/** Every file of the data in one archive, in a folder that is named after the version. */
export const GET: APIRoute = () => {
  const { version } = datasetEdition(wholeCorpus, siteFacts);
  const folder = version === null ? 'on-the-record' : `on-the-record-${version}`;
  return new Response(dataArchive(folder, dataFiles()), { headers: { 'content-type': 'application/zip' } });
};
