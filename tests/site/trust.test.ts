import { parseHTML } from 'linkedom';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { makeSiteFacts } from '../../src/config/site-facts.ts';
import { claimQuote } from '../../src/exports/citations/quote-claim.ts';
import { readContent } from '../../src/files/read-content.ts';
import { builtPages, builtText } from './built-site.ts';

const { corpus } = compile(readContent('content'));
if (corpus === null) throw new Error('The content has errors');
const facts = makeSiteFacts('https://on-the-record.example', '/on-the-record/');

/** What stands in the only text area of a page, as a browser reads it. */
function pasted(html: string): string {
  const [area] = parseFragment(/<textarea[\s\S]*?<\/textarea>/u.exec(html)?.[0] ?? '').childNodes;
  if (area === undefined || !('childNodes' in area)) return '';
  return area.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

test('every page leads to who publishes it, and to where a mistake is reported', () => {
  const without = builtPages().filter((path) => {
    const html = builtText(path);
    const links = ['/about/">Who publishes this</a>', '/about/#_mistakes">Report a mistake</a>'];
    return html.includes('<footer') && !links.every((link) => html.includes(`<a href="/on-the-record${link}`));
  });
  expect(without).toEqual([]);
  const { document } = parseHTML(builtText('about/index.html'));
  expect([...document.querySelectorAll('#_publisher, #_mistakes')].map(({ textContent }) => textContent)).toEqual([
    'Who answers for it',
    'How to report a mistake',
  ]);
});

test.each([...corpus.claims.values()].map((claim) => [claim.id, claim] as const))(
  '%s says since when it is there, and offers itself as HTML to paste',
  (id, claim) => {
    const html = builtText(`claims/${id}/index.html`);
    expect(pasted(html)).toBe(claimQuote(claim, corpus, facts));
    expect(html).toMatch(/<dt[^>]*>Record<\/dt><dd[^>]*>Published here on \d+ \p{L}+ \d{4}\./u);
  },
);
