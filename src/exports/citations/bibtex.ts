import type { CslDate, CslItem } from './csl-item.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even after a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * BibTeX in UTF-8, labelled with the items' ids; an uncertain date keeps its year and month, and the note says so.
 * Our own writer: citation.js leaves `%` and `&` bare in UTF-8 and takes the hyphens out of ids.
 */
export function bibtex(items: readonly CslItem[]): string {
  return items.map(bibtexEntry).join('\n');
}

function bibtexEntry(item: CslItem): string {
  const newspaper = item.type === 'article-newspaper';
  const fields = [
    ['author', item.author && `{{${item.author.map(({ literal }) => escapeTex(literal)).join('} and {')}}}`],
    // Inner braces keep the capitals of names.
    ['title', `{{${escapeTex(item.title)}}}`],
    [newspaper ? 'journal' : 'howpublished', `{${escapeTex(item['container-title'])}}`],
    ...dateFields(item.issued),
    ['url', `{${item.URL.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`],
    ['note', item.note && `{${escapeTex(item.note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@${newspaper ? 'article' : 'misc'}{${item.id},\n${lines.join('')}}\n`;
}

function dateFields(date: CslDate | undefined): readonly (readonly [string, string | undefined])[] {
  if (date === undefined || 'literal' in date) return [];
  const [year, month, day] = date['date-parts'][0] ?? [];
  return [
    ['year', year && `{${year}}`],
    ['month', month && months[month - 1]],
    ['day', day && `{${day}}`],
  ].map(([name, value]) => [String(name), value ? String(value) : undefined]);
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^]/g, (character) => commands[character] ?? character).replace(/[$&#_%]/g, '\\$&');
}
