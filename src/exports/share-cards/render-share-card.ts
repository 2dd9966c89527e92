import satori, { type Font } from 'satori';
import sharp from 'sharp';
import type { ShareCard } from './share-card.ts';
import {
  type CardBody,
  type CardNode,
  cardBodies,
  cardContent,
  cardFrame,
  cardRoom,
  cardSize,
} from './share-card-layout.ts';

/** The fonts of a card, named as in `cardFamilies`. Hand over the same array each time: satori keeps what it has read. */
export type CardFonts = Font[];

/**
 * The card as SVG with its text as outlines, 1200 by 630. The quotation stands there whole, as large as fits; where
 * it fits at no size, or has a character that the fonts lack, our own words stand there and no quotation.
 */
export async function shareCardSvg(card: ShareCard, fonts: CardFonts): Promise<string> {
  const bodies = cardBodies(card);
  for (const body of bodies) {
    const size = await fittingSize(card, body, fonts);
    if (size !== null) return (await draw(cardFrame(card, body, size), cardSize, fonts)).svg;
  }
  const plain: ShareCard = { ...card, name: '', detail: '' };
  return (await draw(cardFrame(plain, bodies.at(-1) as CardBody, 52), cardSize, fonts)).svg;
}

/** The card as a PNG of 16 colours; the same card gives the same bytes. */
export async function shareCardPng(card: ShareCard, fonts: CardFonts): Promise<Uint8Array> {
  const options = { palette: true, colours: 16, dither: 0, effort: 1 };
  return sharp(Buffer.from(await shareCardSvg(card, fonts)))
    .removeAlpha()
    .png(options)
    .toBuffer();
}

/** The largest size at which all of the card lies within its margins; null where there is none. */
async function fittingSize(card: ShareCard, body: CardBody, fonts: CardFonts): Promise<number | null> {
  for (const size of body.sizes) {
    if (!mayFit(body.text, size)) continue;
    const { height, complete } = await draw(cardContent(card, body, size), { width: cardRoom.width }, fonts);
    if (!complete) return null;
    if (height <= cardRoom.height) return size;
  }
  return null;
}

/** Saves drawing what is far too long: no text is set narrower than a third of its size a character. */
function mayFit(text: string, size: number): boolean {
  const lines = (text.length * size) / 3 / cardRoom.width;
  return lines * size <= cardRoom.height;
}

interface Drawing {
  readonly svg: string;
  readonly height: number;
  /** Whether the fonts have every character. */
  readonly complete: boolean;
}

async function draw(
  node: CardNode,
  size: { readonly width: number; readonly height?: number },
  fonts: CardFonts,
): Promise<Drawing> {
  let complete = true;
  const loadAdditionalAsset = async () => {
    complete = false;
    return [];
  };
  const svg = await satori(node as Parameters<typeof satori>[0], { ...size, fonts, loadAdditionalAsset });
  return { svg, height: Number(/ height="([\d.]+)"/.exec(svg)?.[1]), complete };
}
