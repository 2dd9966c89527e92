import type { List, Nodes, RootContent } from 'mdast';
import { parseProse } from '../parse-prose.ts';

/** A story's background in two: what happened, and the differences between the papers that are not disputes. */
export interface SplitBackground {
  /** As Markdown; empty where there is none. */
  readonly background: string;
  /** The list under “Where the papers differ”, as Markdown; null where there is none. */
  readonly differences: { readonly markdown: string; readonly labels: readonly string[] } | null;
}

/** The heading that the editor's guide asks for. */
const heading = 'Where the papers differ';

/**
 * Takes the section “Where the papers differ” out of a background. Its labels are the words that each entry has in bold
 * at its beginning, without their full stop.
 */
export function splitBackground(markdown: string): SplitBackground {
  const { children } = parseProse(markdown);
  const from = children.findIndex((node) => node.type === 'heading' && textOf(node) === heading);
  if (from === -1) return { background: markdown, differences: null };
  const next = children.findIndex(
    (node, at) => at > from && node.type === 'heading' && node.depth <= depthOf(children[from]),
  );
  const start = offsetOf(children[from], 'start');
  const end = next === -1 ? markdown.length : offsetOf(children[next], 'start');
  const own = children.slice(from + 1, next === -1 ? undefined : next);
  return {
    background: `${markdown.slice(0, start)}${markdown.slice(end)}`.trim(),
    differences: {
      markdown: markdown.slice(offsetOf(children[from], 'end'), end).trim(),
      labels: own.filter((node) => node.type === 'list').flatMap(labelsOf),
    },
  };
}

const depthOf = (node: RootContent | undefined): number => (node?.type === 'heading' ? node.depth : 0);

const offsetOf = (node: RootContent | undefined, end: 'start' | 'end'): number => node?.position?.[end].offset ?? 0;

function labelsOf({ children }: List): string[] {
  return children.flatMap(({ children: [first] }) => {
    const label = first?.type === 'paragraph' ? first.children[0] : undefined;
    return label?.type === 'strong' ? [textOf(label).replace(/\.$/, '')] : [];
  });
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
