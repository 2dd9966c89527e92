import type { CslDate, CslItem } from './csl-item.ts';

/**
 * RIS (the tagged format of reference managers), UTF-8, CRLF, one line a field; an uncertain date keeps its year and
 * month, and the note says so. Our own writer: citation.js breaks lines inside words and cuts ids to 20 characters.
 */
export function ris(items: readonly CslItem[]): string {
  return items.map(risRecord).join('');
}

function risRecord(item: CslItem): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', item.type === 'article-newspaper' ? 'NEWS' : 'ELEC'],
    ['ID', item.id],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ...dateFields(item.issued),
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', item.note],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n\r\n`;
}

/** `DA` has the form YYYY/MM/DD/, with nothing for what is not known. */
function dateFields(date: CslDate | undefined): readonly (readonly [string, string])[] {
  if (date === undefined || 'literal' in date) return [];
  const [year = '', month = '', day = ''] = (date['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0'));
  return [
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
  ];
}
