import { parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import { anchorSpec } from '../compile/anchor-claims.ts';
import { type ContentFile, normaliseText } from '../compile/content-file.ts';
import { splitFrontMatter } from '../compile/markdown.ts';
import { type ParsedArticle, parseArticle } from '../compile/parse-article.ts';
import { parseContent } from '../compile/parse-content.ts';
import { editFrontMatter } from '../editor/review/edit-record.ts';
import { editionId } from '../model/editions/edition-id.ts';
import { type QuoteSpec, quoteQuery, quoteSpecs } from '../model/field-schemas.ts';
import { recordPath } from '../model/record-paths.ts';
import { containsWords } from '../text/find-quote.ts';

/** What is written where an article's changed text is imported: the edition, the article, and records that stay with the edition. */
export interface KeptEdition {
  readonly files: readonly ContentFile[];
  /** The path of the edition. */
  readonly edition: string;
  /** The records of which words stay with the edition, by their path. */
  readonly pinned: readonly string[];
  /** Words of the article's own lists that its text has no longer, and that were taken out. */
  readonly dropped: readonly string[];
}

/**
 * Keeps the text of an article as an earlier edition beside it, and says in each record whose words the new text has no longer that
 * they are from that edition. Nothing is written here.
 * @param existing the article as it is
 * @param changed the article with its new text, and all its fields
 * @param edited since when the new text stands, as EDTF
 */
export function keepEdition(
  files: readonly ContentFile[],
  existing: ContentFile,
  changed: ContentFile,
  edited: string,
): KeptEdition {
  const [, story = '', outlet = ''] = /^articles\/([^/]+)\/([^/]+)\.md$/.exec(existing.path) ?? [];
  const old = parseArticle(existing, story, outlet);
  const content = parseContent(files);
  const taken = content.editions.filter(({ article }) => article === old.id).map(({ edition }) => edition);
  const { published = '', publishedBasis, edited: before, editedBasis, headline, byline } = old.value ?? {};
  const id = editionId(before ?? published, taken);
  const dateBasis = before === undefined ? publishedBasis : editedBasis;
  const fields = { date: before ?? published, dateBasis, headline, byline };
  const body = normaliseText(existing.text).slice(splitFrontMatter(normaliseText(existing.text)).bodyStart);
  const edition = {
    path: recordPath('editions', old.id, id),
    text: `---\n${stringify(JSON.parse(JSON.stringify(fields)), { lineWidth: 0 })}---\n${body}`,
  };
  const text = parseArticle(changed, story, outlet);
  const article = withEditedDate(changed, text, edited);
  const pinned = files.flatMap((file) => pinWords(file, text, id));
  return {
    files: [edition, ...pinned, article.file],
    edition: edition.path,
    pinned: pinned.map(({ path }) => path),
    dropped: article.dropped,
  };
}

/** The article with the date since when its text stands, marked as not gone through, and without entries of its lists that this text has no longer. */
function withEditedDate(file: ContentFile, article: ParsedArticle, edited: string) {
  const dropped: string[] = [];
  const text = editFrontMatter(file.text, (fields) => {
    fields.set('edited', edited);
    fields.delete('editedBasis');
    // Nobody has been through the new text yet.
    fields.set('annotation', 'partial');
    for (const list of ['scareQuotes', 'ignore', 'decided']) {
      const entries = fields.get(list) as YAMLSeq | undefined;
      if (entries === undefined) continue;
      entries.items = entries.items.filter((item) => {
        const entry = plainValue(item);
        const spec = list === 'ignore' ? (entry as { quote: QuoteSpec }).quote : (entry as QuoteSpec);
        if (stands(spec, article)) return true;
        dropped.push(quoteQuery(spec).exact);
        return false;
      });
      if (entries.items.length === 0) fields.delete(list);
    }
  });
  return { file: { path: file.path, text }, dropped };
}

/** A record with `edition` beside each of its words that the article has no longer; nothing where it has all. */
function pinWords(file: ContentFile, article: ParsedArticle, edition: string): ContentFile[] {
  if (!/^(?:stories|claims|differences)\//.test(file.path) || file.fault !== undefined) return [];
  // Most records are of other articles: these are not edited at all.
  if (!file.text.includes(article.id)) return [];
  const text = editFrontMatter(file.text, (fields) => {
    for (const passage of passagesOf(fields)) {
      const { article: id, edition: earlier, quote, as, cue } = passage.toJSON() as WrittenPassage;
      if (id !== article.id || earlier !== undefined) continue;
      const words = [as, cue].filter((one) => one !== undefined);
      const all = quoteSpecs(quote).every((spec) => stands(spec, article));
      if (all && words.every((one) => containsWords(article.text, one))) continue;
      const after = passage.items.findIndex(({ key }) => String(key) === 'article') + 1;
      passage.items.splice(after, 0, documentPair('edition', edition));
    }
  });
  return text === file.text ? [] : [{ path: file.path, text }];
}

interface WrittenPassage {
  readonly article: string;
  readonly edition?: string;
  readonly quote: QuoteSpec | readonly QuoteSpec[];
  readonly as?: string;
  readonly cue?: string;
}

/** The events of a story, the appearances of a claim, or the passages of a difference, as they are written. */
function passagesOf(fields: YAMLMap): readonly YAMLMap[] {
  const items = (list: unknown): readonly YAMLMap[] => (list as YAMLSeq<YAMLMap> | undefined)?.items ?? [];
  return [
    ...items(fields.get('events')),
    ...items(fields.get('appearances')),
    ...items(fields.get('values')).flatMap((value) => items(value.get('passages'))),
  ];
}

function documentPair(key: string, value: string) {
  return parseDocument('{}').createPair(key, value) as YAMLMap['items'][number];
}

function plainValue(node: unknown): unknown {
  return typeof node === 'object' && node !== null && 'toJSON' in node && typeof node.toJSON === 'function'
    ? node.toJSON()
    : node;
}

function stands(spec: QuoteSpec, article: ParsedArticle): boolean {
  return anchorSpec(article, spec, { file: article.file, line: 1, column: 1 }).quote !== null;
}
