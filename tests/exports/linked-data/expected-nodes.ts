/** Nodes that the documents of the ferry story share. */

export const site = 'https://example.org/on-the-record';
export const at = (path: string) => ({ '@id': `${site}/${path}` });
export const claimAt = (id: string) => at(`claims/${id}/`);
export const term = (name: string): string => `${site}/data/vocabulary.jsonld#${name}`;
export const publisher = {
  ...{ '@type': 'Organization', ...at('#publisher'), name: 'On the Record' },
  ...{ url: `${site}/`, publishingPrinciples: `${site}/about/` },
};
export const dated = (edtf: string) => ({ 'dcterms:date': { '@type': 'edtf:EDTF', '@value': edtf } });
export const inEnglish = { inLanguage: 'en-GB' };
export const holt = { '@type': 'Person', ...at('actors/ada-holt/'), name: 'Ada Holt' };
export const company = {
  '@type': 'Organization',
  ...at('actors/northern-ferry-company/'),
  name: 'Northern Ferry Company',
};
export const paper = (id: string, name: string) => ({ '@type': 'NewsMediaOrganization', ...at(`actors/${id}/`), name });

export const tribune = {
  ...{ '@type': 'NewsArticle', ...at('articles/ferry/coast-tribune/'), url: 'https://tribune.example/strait' },
  ...{ ...dated('2024-03-09~'), ...inEnglish, publisher: paper('coast-tribune', 'Coast Tribune') },
};
export const courier = {
  ...{ '@type': 'NewsArticle', ...at('articles/ferry/daily-courier/'), datePublished: '2024-03-02' },
  ...{ ...dated('2024-03-02'), ...inEnglish, publisher: paper('daily-courier', 'Daily Courier') },
};
export const gazette = {
  ...{ '@type': 'NewsArticle', ...at('articles/ferry/island-gazette/'), url: 'https://gazette.example/ferry' },
  ...{ headline: 'Ferry tied up', datePublished: '2024-03-05', ...dated('2024-03-05'), ...inEnglish },
  publisher: paper('island-gazette', 'The Island Gazette'),
};
