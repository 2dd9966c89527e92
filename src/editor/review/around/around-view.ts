import type { ContentFile } from '../../../compile/content-file.ts';
import type { ParsedArticle } from '../../../compile/parse-article.ts';
import type { ParsedContent } from '../../../compile/parse-content.ts';
import { quoteQuery } from '../../../model/field-schemas.ts';
import type { ActorKind } from '../../../model/vocabulary.ts';
import { versionOf } from '../version-of.ts';
import { aliasLine } from './alias-line.ts';

/** A file as its form shows it: where it lies, and in which state. */
interface Shown {
  readonly file: string;
  readonly version: string;
}

export interface ShownActor extends Shown {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** One a line. */
  readonly aliases: string;
}

export interface ShownHead extends Shown {
  readonly article: string;
  readonly headline: string;
  /** The line as printed. */
  readonly byline: string;
  /** One a line. */
  readonly people: string;
  readonly place: string;
  readonly agency: string;
}

export interface ShownQuestions extends Shown {
  readonly story: string;
  readonly question: string;
  readonly points: readonly { readonly id: string; readonly question: string; readonly note: string }[];
}

export interface ShownDifference extends Shown {
  readonly id: string;
  /** `<story>#<point>`. */
  readonly point: string;
  readonly question: string;
  readonly kind: string;
  /** Each passage with the answer that it gives. */
  readonly rows: readonly DifferenceRow[];
}

export interface DifferenceRow {
  readonly value: string;
  readonly article: string;
  readonly quote: string;
  readonly claim: string;
}

/** What the claims under review stand among: the names of actors, heads of articles, questions and differences of stories. */
export interface AroundView {
  readonly actors: readonly ShownActor[];
  readonly heads: readonly ShownHead[];
  readonly stories: readonly ShownQuestions[];
  readonly differences: readonly ShownDifference[];
  /** Ids of articles that a passage may be of. */
  readonly articles: readonly string[];
  readonly claims: readonly { readonly id: string; readonly gist: string }[];
}

/**
 * What stands around the claims of some articles.
 * @param files of which the content was parsed
 * @param stories ids of those whose questions and differences are shown
 * @param heads the articles whose heads are
 * @param articles those that a difference may quote
 */
export function aroundView(
  content: ParsedContent,
  files: readonly ContentFile[],
  stories: readonly string[],
  heads: readonly ParsedArticle[],
  articles: readonly ParsedArticle[],
): AroundView {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const shown = (file: string): Shown => ({ file, version: versionOf(texts.get(file) ?? '') });
  return {
    actors: content.actors
      .flatMap(({ id, file, value }) =>
        value === null ? [] : [{ ...shown(file), id, ...value, aliases: value.aliases.map(aliasLine).join('\n') }],
      )
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
    heads: heads.flatMap((article) => ({ ...shown(article.file), ...headOf(article) })),
    stories: content.stories.flatMap(({ id, file, value }) =>
      value === null || !stories.includes(id)
        ? []
        : [
            {
              ...shown(file),
              ...{ story: id, question: value.question },
              points: value.points.map(({ note = '', ...point }) => ({ ...point, note })),
            },
          ],
    ),
    differences: content.differences.flatMap(({ id, file, folder, value }) =>
      value === null || !stories.includes(folder)
        ? []
        : [
            {
              ...shown(file),
              ...{ id, point: `${value.story}#${value.point}`, question: value.question, kind: value.kind },
              rows: value.values.flatMap(({ value: answer, passages }) =>
                passages.map(({ article, quote, claim = '' }) => ({
                  ...{ value: answer, article, quote: quoteQuery(quote).exact, claim },
                })),
              ),
            },
          ],
    ),
    articles: articles.map(({ id }) => id),
    claims: content.claims
      .filter(({ folder }) => stories.includes(folder))
      .map(({ id, value }) => ({ id, gist: value?.gist ?? id })),
  };
}

function headOf({ id, value }: ParsedArticle): Omit<ShownHead, keyof Shown> {
  const { headline = '', byline = '' } = value ?? {};
  if (typeof byline === 'string') return { article: id, headline, byline, people: '', place: '', agency: '' };
  const { people, place = '', agency = '', printed = '' } = byline;
  return { article: id, headline, byline: printed, people: people.join('\n'), place, agency };
}
