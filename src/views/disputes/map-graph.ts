/**
 * Claims as boxes of a size, in the order of reading, and which points at which, with what is written there, a text a
 * line: what a layout needs to know.
 */
export interface MapGraph {
  readonly boxes: readonly { readonly id: string; readonly width: number; readonly height: number }[];
  readonly links: readonly MapLink[];
}

export interface MapLink {
  readonly from: string;
  readonly to: string;
  readonly label: readonly string[];
  /** Whether the box that it comes from is read before the one it leads to: a reason before what it is given for, a claim before its replies. */
  readonly leads: boolean;
}

/** How a link is drawn. */
export interface MapLine {
  /** For the `d` of an SVG path; it ends at the edge of the disputed claim's box. */
  readonly path: string;
  /** Where the label can be written: the middle of the text, both ways. */
  readonly label: { readonly x: number; readonly y: number };
}

/** Where a layout puts the boxes and links of a graph, each in the order given. */
export interface MapLayout {
  readonly boxes: readonly { readonly x: number; readonly y: number }[];
  readonly links: readonly MapLine[];
  readonly width: number;
  readonly height: number;
}

/**
 * Sizes that the drawing must use too: font sizes, the height of a line, the space between a box's edge and its text,
 * the width of a box's line.
 */
export const mapSizes = { fontSize: 14, lineHeight: 19, padding: 12, labelSize: 13, stroke: 2 } as const;
