import { readFileSync } from 'node:fs';

// Loaded before a command (`node --import`), because a Node that is too old fails on the first TypeScript file with
// an error that names neither the cause nor the cure.
const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const needed = engines.node.replace('>=', '');
if (process.versions.node.localeCompare(needed, 'en', { numeric: true }) < 0) {
  console.error(
    `Unexpected Node \`${process.versions.node}\`, expected \`${needed}\` or later; install that, or run \`npm ci\` without omitting optional packages, one of which is a Node`,
  );
  process.exit(1);
}
