import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { narrowPolicy } from './narrow-policy.ts';

/** Leaves in the content security policy of each built page only what that page holds. */
export function narrowPolicies(): AstroIntegration {
  return {
    name: 'narrow-policies',
    hooks: {
      'astro:build:done': ({ assets }) => {
        const pages = [...assets.values()].flat().map((url) => fileURLToPath(url));
        for (const path of pages.filter((one) => one.endsWith('.html')))
          writeFileSync(path, narrowPolicy(readFileSync(path, 'utf8')));
      },
    },
  };
}
