import { expect, test } from 'vitest';
import { readPublisher, reportLink } from '../../src/model/publisher.ts';

test('a publisher who says nothing', () => {
  expect(readPublisher({ SITE_PUBLISHER: '', SITE_EDITOR: '  ' })).toEqual({
    name: null,
    editor: null,
    funding: null,
    contact: null,
  });
});

test('a publisher who says all', () => {
  const said = {
    SITE_PUBLISHER: 'The Example Trust, Leeds (charity no. 1)',
    SITE_EDITOR: ' Ada O’Neill ',
    SITE_FUNDING: 'Gifts of readers; none above £500.',
    SITE_CONTACT: 'mailto:editor@example.org',
  };
  expect(readPublisher(said)).toEqual({
    name: 'The Example Trust, Leeds (charity no. 1)',
    editor: 'Ada O’Neill',
    funding: 'Gifts of readers; none above £500.',
    contact: 'mailto:editor@example.org',
  });
});

test.each(['editor@example.org', 'javascript:alert(1)', 'http://example.org', 'https://', 'mailto:a b'])(
  'the contact %j is an error',
  (given) => {
    expect(() => readPublisher({ SITE_CONTACT: given })).toThrow(
      `Unexpected SITE_CONTACT \`${given}\`, expected \`https://…\` or \`mailto:…\`; correct it`,
    );
  },
);

test.each([
  ['SITE_PUBLISHER', 'One\nTwo', '`One␤Two`, expected one line of at most 120 characters; shorten it'],
  ['SITE_EDITOR', 'x'.repeat(121), `\`${'x'.repeat(80)}\`, expected one line of at most 120 characters; shorten it`],
  ['SITE_FUNDING', 'a\u2028b', '`a␤b`, expected one line of at most 500 characters; shorten it'],
])('%s of %j is an error', (variable, given, wrong) => {
  expect(() => readPublisher({ [variable]: given })).toThrow(`Unexpected ${variable} ${wrong}`);
});

const page = 'https://example.org/a/claims/x-y/';
const encoded = 'https%3A%2F%2Fexample.org%2Fa%2Fclaims%2Fx-y%2F';

test.each([
  ['mailto:editor@example.org', `mailto:editor@example.org?subject=Report%20of%20a%20mistake&body=${encoded}%0A%0A`],
  [
    'mailto:editor@example.org?cc=a@example.org&subject=Hello',
    `mailto:editor@example.org?cc=a%40example.org&subject=Report%20of%20a%20mistake&body=${encoded}%0A%0A`,
  ],
  ['https://example.org/mistakes', `https://example.org/mistakes?address=${encoded}`],
  ['https://example.org/mistakes?from=record#form', `https://example.org/mistakes?from=record&address=${encoded}#form`],
  ['https://example.org/new?body=See+{address}', `https://example.org/new?body=See+${encoded}`],
  ['mailto:a@example.org?body={address}', `mailto:a@example.org?body=${encoded}`],
])('a mistake is reported to %s', (contact, expected) => {
  expect(reportLink(contact, page)).toBe(expected);
});
