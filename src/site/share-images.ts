import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type CardFonts, shareCardPng } from '../exports/share-cards/render-share-card.ts';
import { type ShareCard, shareCardKey } from '../exports/share-cards/share-card.ts';
import { writeFileAtomic } from '../files/write-file-atomic.ts';

/** Where images are kept between builds: a rebuild without changes draws none. */
const cacheFolder = join(process.cwd(), 'node_modules', '.cache', 'share-images');

let fonts: CardFonts | undefined;
let versions: Readonly<Record<string, string>> | undefined;

/**
 * The image of a card as PNG, from the cache where it is there.
 * @param folder the cache
 */
export async function shareImage(card: ShareCard, folder: string = cacheFolder): Promise<Uint8Array> {
  versions ??= cardVersions();
  const file = join(folder, `${shareCardKey(card, versions)}.png`);
  const kept = readIfThere(file);
  if (kept !== null) return kept;
  fonts ??= readCardFonts();
  const png = await shareCardPng(card, fonts);
  keep(file, png);
  return png;
}

let isKept = true;

/** A cache that cannot be written, on a full disk or in a folder of somebody else, costs time and nothing else. */
function keep(file: string, png: Uint8Array): void {
  if (!isKept) return;
  try {
    writeFileAtomic(file, png);
  } catch (error) {
    isKept = false;
    console.warn(`Share images are not kept for the next build. ${(error as Error).message}`);
  }
}

/** The versions of the packages that a card is drawn with, which the project pins. */
export function cardVersions(): Readonly<Record<string, string>> {
  const { dependencies } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const drawing = /^(?:satori|sharp|@fontsource\/.*)$/;
  return Object.fromEntries(Object.entries(dependencies).filter(([name]) => drawing.test(name)));
}

/** The fonts of the cards, from their packages; resolved from the project's folder, for a build runs from its output. */
export function readCardFonts(): CardFonts {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const font = (name: string, family: string, subset: string, weight: 400 | 600) => ({
    name,
    weight,
    style: 'normal' as const,
    data: readFileSync(require.resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`)),
  });
  return [
    font('Newsreader', 'newsreader', 'latin', 400),
    font('Newsreader Ext', 'newsreader', 'latin-ext', 400),
    font('Franklin', 'libre-franklin', 'latin', 400),
    font('Franklin', 'libre-franklin', 'latin', 600),
    font('Franklin Ext', 'libre-franklin', 'latin-ext', 400),
    font('Franklin Ext', 'libre-franklin', 'latin-ext', 600),
  ];
}

function readIfThere(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
