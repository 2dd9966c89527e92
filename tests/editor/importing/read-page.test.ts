import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ReadPage, readPage } from '../../../src/editor/importing/page/read-page.ts';
import { SourceFault } from '../../../src/editor/importing/source-fault.ts';
import { anyText } from '../../fixtures/awkward-texts.ts';
import { jsonLd, savedBody, savedPage, savedText } from './saved-page.ts';

const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Bridge shut after inspection',
  datePublished: '2024-06-03T23:15:00+01:00',
  author: [
    { '@type': 'Person', name: 'Jane Roe' },
    { '@type': 'Person', name: 'Pieter van der Berg' },
  ],
  publisher: { '@type': 'NewsMediaOrganization', name: 'The Gazette' },
};

test('a whole page: text, facts, captions apart, and what is no text; no script ran', () => {
  const page = savedPage({
    head: `<link rel="canonical" href="https://gazette.example/bridge">${jsonLd({
      '@graph': [
        { '@type': 'WebPage', name: 'x' },
        { ...article, dateModified: '2024-06-05T08:00:00Z' },
      ],
    })}`,
    before: `<h1>Bridge shut after inspection</h1><p class="byline">By Jane Roe in Oslo and Pieter van der Berg, PA</p>
      <p>Published <time datetime="2024-06-03">3 June 2024</time></p>
      <figure><img src="https://img.example/x.jpg"><figcaption>The bridge. <span class="credit">A. Doe/PA</span></figcaption></figure>`,
    after: `<h2>‘No answer’</h2><blockquote><p>The bridge is safe.</p></blockquote><ul><li>First<li>Second</ul>
      <p>Bridge Street 1<br>Emsford</p><iframe src="https://video.example/1"></iframe><table><tr><td>Old<td>1891</table>`,
  });
  expect(readPage(page)).toEqual({
    paragraphs: [...savedText, '‘No answer’', 'The bridge is safe.', 'First', 'Second', 'Bridge Street 1\nEmsford'],
    captions: ['The bridge. A. Doe/PA'],
    times: ['3 June 2024'],
    leftOut: ['Published 3 June 2024'],
    others: ['an embedded frame (video.example)', 'a table'],
    headline: 'Bridge shut after inspection',
    byline: {
      printed: 'By Jane Roe in Oslo and Pieter van der Berg, PA',
      people: ['Jane Roe', 'Pieter van der Berg'],
      place: 'Oslo',
      agency: 'PA',
    },
    url: 'https://gazette.example/bridge',
    archived: null,
    published: '2024-06-03',
    lang: 'en-GB',
    changed: '2024-06-05T08:00:00Z',
    doubts: [],
  } satisfies ReadPage);
});

const facts: readonly (readonly [name: string, page: string, found: Partial<ReadPage>])[] = [
  [
    'data in a list',
    savedPage({ head: jsonLd([{ '@type': 'Organization', name: 'x' }, article]) }),
    { headline: 'Bridge shut after inspection' },
  ],
  [
    'data within a page’s data',
    savedPage({ head: jsonLd({ '@type': 'WebPage', mainEntity: article }) }),
    { published: '2024-06-03' },
  ],
  [
    'several types',
    savedPage({ head: jsonLd({ ...article, '@type': ['Article', 'ReportageNewsArticle'] }) }),
    { headline: 'Bridge shut after inspection' },
  ],
  [
    'data in a comment',
    savedPage({ head: `<script type="application/ld+json"><!-- ${JSON.stringify(article)} --></script>` }),
    { headline: 'Bridge shut after inspection', doubts: [] },
  ],
  [
    'data that are broken, beside data that are not',
    savedPage({ head: `<script type="application/ld+json">{"a":</script>${jsonLd(article)}` }),
    { headline: 'Bridge shut after inspection', doubts: ['1 block of JSON-LD that cannot be read'] },
  ],
  [
    'two articles in the data',
    savedPage({ head: jsonLd(article, { ...article, headline: 'Trains late' }) }),
    { headline: 'Bridge shut after inspection', doubts: ['2 articles in its JSON-LD, of which the first was taken'] },
  ],
  [
    'markup in data',
    savedPage({ head: jsonLd({ ...article, headline: 'Fish &amp; chips: <em>dear</em>' }) }),
    { headline: 'Fish & chips: dear' },
  ],
  [
    'an author in plain words',
    savedPage({ head: jsonLd({ ...article, author: 'Jane Roe and John Doe' }) }),
    { byline: { people: ['Jane Roe', 'John Doe'] } },
  ],
  [
    'an agency among the authors',
    savedPage({
      head: jsonLd({
        ...article,
        author: [
          { '@type': 'Person', name: 'Jane Roe' },
          { '@type': 'Organization', name: 'Nordic News Service' },
        ],
      }),
    }),
    { byline: { people: ['Jane Roe'], agency: 'Nordic News Service' } },
  ],
  [
    'an agency as a person',
    savedPage({ head: jsonLd({ ...article, author: { '@type': 'Person', name: 'Reuters' } }) }),
    { byline: { people: [], agency: 'Reuters' } },
  ],
  [
    'the paper as its own author',
    savedPage({ head: jsonLd({ ...article, author: { '@type': 'Organization', name: 'The Gazette' } }) }),
    { byline: null },
  ],
  [
    'a second author whom the printed line alone names',
    savedPage({
      head: jsonLd({ ...article, author: { '@type': 'Person', name: 'Jane Roe' } }),
      before: '<p class="byline">By JANE ROE in Oslo and Per de Vries, AP</p>',
    }),
    {
      byline: {
        printed: 'By JANE ROE in Oslo and Per de Vries, AP',
        people: ['Jane Roe', 'Per de Vries'],
        place: 'Oslo',
        agency: 'AP',
      },
      doubts: [],
    },
  ],
  [
    'a printed line that names somebody else',
    savedPage({
      head: jsonLd({ ...article, author: { '@type': 'Person', name: 'Jane Roe' } }),
      before: '<p class="byline">By J. Roe and Per de Vries</p>',
    }),
    {
      byline: { printed: 'By J. Roe and Per de Vries', people: ['Jane Roe'] },
      doubts: ['`J. Roe` in the byline', '`Per de Vries` in the byline'],
    },
  ],
  [
    'a role in a byline',
    savedPage({ before: '<p class="byline">By Jane Roe, Chief Reporter</p>' }),
    {
      byline: { printed: 'By Jane Roe, Chief Reporter', people: ['Jane Roe'] },
      doubts: ['`Chief Reporter` in the byline'],
    },
  ],
  [
    'Open Graph alone',
    savedPage({
      lang: '',
      head: '<meta property="og:title" content="Bridge shut"><meta property="article:published_time" content="2024-06-03T10:00:00Z"><meta property="og:url" content="https://gazette.example/b"><meta property="og:locale" content="en_GB"><meta property="article:author" content="https://facebook.example/jane">',
    }),
    { headline: 'Bridge shut', published: '2024-06-03', url: 'https://gazette.example/b', lang: 'en-GB', byline: null },
  ],
  [
    'plain meta elements alone',
    savedPage({ head: '<meta name="author" content="By Jane Roe"><meta name="date" content="2024-06">' }),
    { byline: { printed: 'By Jane Roe', people: ['Jane Roe'] }, published: '2024-06' },
  ],
  [
    'what the page shows alone',
    savedPage({ before: '<h1>Bridge\n  shut</h1><p><time datetime="2024-06-03T10:00">today</time></p>' }),
    { headline: 'Bridge shut', published: '2024-06-03', url: null },
  ],
  [
    'a title alone',
    savedPage({}),
    { headline: 'Bridge shut', byline: null, published: null, url: null, archived: null },
  ],
  [
    'another headline on the page than in its data',
    savedPage({ head: jsonLd(article), before: '<h1>Shut!</h1>' }),
    {
      headline: 'Bridge shut after inspection',
      doubts: ['the headline `Shut!`, which the page shows where its data say `Bridge shut after inspection`'],
    },
  ],
  [
    'a date in words',
    savedPage({ head: '<meta name="date" content="3rd of June">' }),
    { published: null, doubts: ['the date `3rd of June`'] },
  ],
  ['a language that is none', savedPage({ lang: 'xx' }), { lang: null, doubts: ['the language `xx`'] }],
  ['German', savedPage({ lang: 'de_AT' }), { lang: 'de-AT' }],
  [
    'an address that is none of the web',
    savedPage({
      head: '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="file:///home/x">',
    }),
    { url: null },
  ],
  ['an address without its host', savedPage({ head: '<link rel="canonical" href="/news/bridge">' }), { url: null }],
  [
    'what a browser writes when it saves',
    `<!-- saved from url=(0029)https://gazette.example/bridge -->\n${savedPage({})}`,
    { url: 'https://gazette.example/bridge' },
  ],
  [
    'a copy in the Internet Archive',
    savedPage({
      head: '<link rel="canonical" href="https://web.archive.org/web/20240604120000/https://gazette.example/bridge?a=1">',
    }),
    {
      url: 'https://gazette.example/bridge?a=1',
      archived: 'https://web.archive.org/web/20240604120000/https://gazette.example/bridge?a=1',
    },
  ],
  [
    'a copy whose links the archive left alone',
    `${savedPage({ head: '<link rel="canonical" href="https://gazette.example/bridge">' })}\n<!--\n     FILE ARCHIVED ON 12:00:00 Jun 04, 2024 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 10:00:00 Jul 01, 2026.\n-->`,
    {
      url: 'https://gazette.example/bridge',
      archived: 'https://web.archive.org/web/20240604120000/https://gazette.example/bridge',
    },
  ],
  [
    'a copy in another archive',
    savedPage({
      head: '<link rel="canonical" href="https://archive.ph/abcDE"><link rel="bookmark" href="http://archive.today/20240604120000/https://gazette.example/bridge"><meta property="og:url" content="http://archive.today/20240604120000/https://gazette.example/bridge">',
    }),
    {
      url: 'https://gazette.example/bridge',
      archived: 'https://archive.today/20240604120000/https://gazette.example/bridge',
    },
  ],
  [
    'tags that are not closed',
    savedPage({ body: savedText.map((words) => `<p>${words}`).join('') }),
    { paragraphs: savedText },
  ],
  [
    'no html, head and body of its own',
    `<title>Bridge shut</title>${savedBody}`,
    { paragraphs: savedText, headline: 'Bridge shut' },
  ],
  [
    'a long text behind a paywall that was passed',
    savedPage({
      head: jsonLd({ ...article, isAccessibleForFree: false }),
      after: savedBody.replaceAll('bridge', 'viaduct'),
    }),
    { headline: 'Bridge shut after inspection' },
  ],
];

test.each(facts)('%s', (_name, page, found) => {
  expect(readPage(page)).toMatchObject(found);
});

test('what was taken for no part of the text is told', () => {
  const body = `${savedBody}<div class="sponsor"><p>The bridge company pays for this paragraph, and for nothing else.</p></div>`;
  const { paragraphs, leftOut } = readPage(savedPage({ body }));
  expect([...paragraphs, ...leftOut]).toContain('The bridge company pays for this paragraph, and for nothing else.');
});

const stub = '<p>The old bridge over the Ems was closed on Friday.</p>';
const faults: readonly (readonly [name: string, page: string, message: string])[] = [
  ['nothing', '', 'no article can be found in the page; copy its text into a plain text file and import that'],
  [
    'no words',
    savedPage({ body: '' }).replace(/<nav>.*<\/nav>|<footer>.*<\/footer>/g, ''),
    'no article can be found in the page; copy its text into a plain text file and import that',
  ],
  [
    'a stub behind a paywall',
    savedPage({ head: jsonLd({ ...article, isAccessibleForFree: 'False' }), body: stub }),
    'the page keeps its article from readers who do not pay, and holds 10 words of it; save it again where the whole text can be seen',
  ],
  [
    'a stub before a wall',
    savedPage({ body: `${stub}<div class="c-paywall__box">Subscribe</div>` }),
    'the page keeps its article from readers who do not pay, and holds 11 words of it; save it again where the whole text can be seen',
  ],
  [
    'frames',
    '<html><frameset cols="20%,80%"><frame src="menu.html"><frame src="text.html"></frameset></html>',
    'its text is in frames (`menu.html`, `text.html`); save the frame that holds the article by itself',
  ],
  [
    'elements nested beyond reason',
    `<div>${'<div>'.repeat(50_000)}`,
    'its elements are nested deeper than in any page; save the page again',
  ],
];

test.each(faults)('a page that gives no article says why: %s', (_name, page, message) => {
  expect(() => readPage(page)).toThrow(new SourceFault(message));
});

test('whatever the bytes of a page are, they are read or refused', () => {
  fc.assert(
    fc.property(anyText, anyText, (head, body) => {
      try {
        const { paragraphs } = readPage(savedPage({ head, body: `${savedBody}${body}` }));
        expect(paragraphs.join('')).not.toContain('HACKED');
      } catch (error) {
        expect(error).toBeInstanceOf(SourceFault);
      }
    }),
  );
});
