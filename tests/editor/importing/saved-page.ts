/** A saved page of an article, from its parts; each test changes what it is about. */
export interface PageParts {
  readonly lang?: string;
  /** What stands in its head, beside its title. */
  readonly head?: string;
  readonly title?: string;
  readonly before?: string;
  readonly body?: string;
  readonly after?: string;
}

export const savedText = [
  'The old bridge over the Ems was closed on Friday after an inspection found cracks in two of its piers, the county said in a statement that its spokesman read out.',
  'A minister said that the bridge “had been inspected in spring”, and that nobody had told her of any cracks, although the report was sent to her office on 3\u00a0June.',
  '“We had no answer,” said the engineer, who asked not to be named, adding that three letters were sent and that all of them came back unopened.',
] as const;

export const savedBody = savedText.map((words) => `<p>${words}</p>`).join('\n');

/** A script that would change the page and tell another host, if anything ran it. */
const script = `<script>document.body.innerHTML = '<p>HACKED</p>'; fetch('https://tracker.example/');</script>`;

export function savedPage({
  lang = 'en-GB',
  head = '',
  title = 'Bridge shut | The Gazette',
  before = '',
  body = savedBody,
  after = '',
}: PageParts): string {
  return `<!DOCTYPE html>
<html lang="${lang}"><head><title>${title}</title>${head}${script}</head>
<body onload="throw 1"><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<main><article>${before}${body}${after}</article></main>
<footer><p>Subscribe to our newsletter for more news of the bridge and of much else.</p></footer></body></html>`;
}

export const jsonLd = (...data: readonly unknown[]): string =>
  data.map((one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`).join('');
