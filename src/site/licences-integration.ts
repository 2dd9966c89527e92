import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { licencesAddress } from '../model/addresses.ts';
import { licencesFile } from './licences-file.ts';
import { fontPackages, noteShippedPackages } from './shipped-packages.ts';

/** Writes the licences of the packages whose code or fonts a build ships, as the bundler met them. */
export function licences(): AstroIntegration {
  const shipped = new Set<string>();
  const plugin = noteShippedPackages(shipped);
  let fonts: AstroConfig['fonts'];
  let modules = '';
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin], worker: { plugins: () => [plugin] } } });
      },
      'astro:config:done': ({ config }) => {
        fonts = config.fonts;
        modules = fileURLToPath(new URL('node_modules/', config.root));
      },
      'astro:build:done': ({ dir }) => {
        const text = licencesFile([...shipped, ...fontPackages(fonts)], modules);
        writeFileSync(new URL(licencesAddress.slice(1), dir), text);
      },
    },
  };
}
