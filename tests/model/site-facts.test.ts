import { expect, test } from 'vitest';
import { readContact } from '../../src/model/site-facts.ts';

test.each([
  [undefined, null],
  ['', null],
  ['mailto:editor@example.org', 'mailto:editor@example.org'],
  ['https://example.org/mistakes?from=record', 'https://example.org/mistakes?from=record'],
])('the contact %j is %j', (given, expected) => {
  expect(readContact(given)).toBe(expected);
});

test.each(['editor@example.org', 'javascript:alert(1)', 'http://example.org', 'https://', 'mailto:a b'])(
  'the contact %j is an error',
  (given) => {
    expect(() => readContact(given)).toThrow(
      `Unexpected SITE_CONTACT \`${given}\`, expected \`https://…\` or \`mailto:…\`; correct it`,
    );
  },
);
