import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, html, parse, serialize } from 'parse5';
import { SourceFault } from '../source-fault.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Browsers nest elements no deeper than 512; what is far deeper is no page that somebody read. */
const deepest = 2000;

/** What holds no words of the page and might do something; `linkedom` runs and fetches nothing, and so never even sees it. */
const dropped = new Set(['style', 'template', 'base']);

/**
 * A page as a document: read by the algorithm of the HTML Standard (parse5), so that unclosed and misplaced tags mean what
 * they mean in a browser. No script is run, and nothing is fetched: only the data in scripts of the type JSON-LD are kept.
 * @throws SourceFault where it holds frames in place of a text, or is nested deeper than any page
 */
export function parsePage(source: string): Document {
  const tree = parse(source, { scriptingEnabled: false });
  const frames = cleanTree(tree);
  if (frames.length > 0)
    throw new SourceFault(
      `its text is in frames (${frames.map((frame) => `\`${frame}\``).join(', ')}); save the frame that holds the article by itself`,
    );
  return parseHTML(serialize(tree)).document as unknown as Document;
}

/** Takes out what is dropped, and gives the addresses of the frames of a frameset. */
function cleanTree(tree: Node): readonly string[] {
  const frames: string[] = [];
  const open: { readonly node: Node; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (depth > deepest) throw new SourceFault('its elements are nested deeper than in any page; save the page again');
    if (!('childNodes' in node)) continue;
    for (const child of [...node.childNodes]) {
      if (defaultTreeAdapter.isElementNode(child) && child.tagName === 'frame') frames.push(attribute(child, 'src'));
      if (isDropped(child)) defaultTreeAdapter.detachNode(child);
      else open.push({ node: child, depth: depth + 1 });
    }
  }
  return frames;
}

function isDropped(node: Node): boolean {
  if (!defaultTreeAdapter.isElementNode(node)) return false;
  if (node.namespaceURI === html.NS.SVG || node.namespaceURI === html.NS.MATHML) return node.tagName === 'svg';
  if (node.tagName === 'script') return attribute(node, 'type').trim().toLowerCase() !== 'application/ld+json';
  return dropped.has(node.tagName);
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}
