import type { ShareCard } from './share-card.ts';

/** A node as satori takes it: an element without React. */
export interface CardNode {
  readonly type: 'div';
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children: CardChildren };
}
type CardChildren = string | readonly (CardNode | string)[];

/** The size that Open Graph readers ask for, and the room within the margins, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;
const margin = { x: 64, y: 52 } as const;
export const cardRoom = { width: cardSize.width - 2 * margin.x, height: cardSize.height - 2 * margin.y } as const;

const colours = { paper: '#fbfaf7', ink: '#1b1a17', soft: '#59564e', hair: '#d9d5cb', dispute: '#a3271b' } as const;

/** The two families, each in two subsets that complete one another. */
export const cardFamilies = { serif: 'Newsreader, Newsreader Ext', sans: 'Franklin, Franklin Ext' } as const;

/** The large words of a card: the whole quotation in the serif, else our words in the sans, else none. */
export interface CardBody {
  readonly label: string;
  readonly text: string;
  readonly family: string;
  /** In pixels, from the one to try first on. */
  readonly sizes: readonly number[];
}

/** What may stand on a card, from the best on. The last has no words that could fail to fit. */
export function cardBodies(card: ShareCard): readonly CardBody[] {
  const words = { label: card.label, text: card.words, family: cardFamilies.sans, sizes: [52, 46, 40, 34, 30] };
  const bodies = [words, { ...words, label: '', text: 'A statement on the record', sizes: [52] }];
  if (card.quotation === null) return bodies;
  const quotation = { label: card.quotationLabel, text: `“${card.quotation}”`, family: cardFamilies.serif };
  return [{ ...quotation, sizes: [64, 56, 49, 43, 38, 33] }, ...bodies];
}

const box = (style: CardNode['props']['style'], children: CardChildren): CardNode => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** What stands within the margins; as tall as it needs, or `height` pixels with the space between its parts. */
export function cardContent(card: ShareCard, body: CardBody, size: number, height?: number): CardNode {
  const width = cardRoom.width;
  const mark = box({ color: colours.dispute, fontWeight: 600 }, card.mark ?? '');
  const head = { width, fontSize: 26, justifyContent: 'space-between', paddingBottom: 14 };
  const rule = { width, borderBottom: `1px solid ${colours.hair}` };
  const text = { width, fontFamily: body.family, fontSize: size, lineHeight: 1.28, wordBreak: 'break-word' };
  return box(
    {
      width,
      flexDirection: 'column',
      justifyContent: 'space-between',
      fontFamily: cardFamilies.sans,
      color: colours.ink,
      ...(height === undefined ? {} : { height }),
    },
    [
      box({ ...rule, flexDirection: 'column' }, [
        box(head, [box({ fontWeight: 600, flexShrink: 0, paddingRight: 32 }, card.site), mark]),
      ]),
      box({ width, flexDirection: 'column', padding: '18px 0' }, [
        box({ width, fontSize: 32, fontWeight: 600, paddingBottom: 6, wordBreak: 'break-word' }, card.name),
        box({ width, fontSize: 24, color: colours.soft, paddingBottom: 12 }, body.label),
        box(text, body.text),
      ]),
      box({ width, fontSize: 24, color: colours.soft, wordBreak: 'break-word' }, card.detail),
    ],
  );
}

/** The card of fixed size around it. */
export function cardFrame(card: ShareCard, body: CardBody, size: number): CardNode {
  const style = { ...cardSize, backgroundColor: colours.paper, justifyContent: 'center', alignItems: 'center' };
  return box(style, [cardContent(card, body, size, cardRoom.height)]);
}
