import type { Root } from 'mdast';
import { remark } from 'remark';

const parser = remark();

/** The syntax tree of our own prose (background, editors' notes): CommonMark; no raw HTML is ever rendered from it. */
export function parseProse(markdown: string): Root {
  return parser.parse(markdown);
}
