import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { containsWords } from '../text/find-quote.ts';
import { missingWords } from './missing-words.ts';
import type { ParsedArticle } from './parse-article.ts';
import type { ParsedContent } from './parse-content.ts';

/** Checks that every role of an actor stands verbatim in the article that it names, or in an earlier edition of it. */
export function checkActors(content: ParsedContent, articles: ReadonlyMap<string, ParsedArticle>): Diagnostic[] {
  return content.actors.flatMap((actor) =>
    (actor.fields?.roles ?? []).flatMap((one, at) => {
      const { role, article } = one ?? {};
      if (role === undefined || article === undefined) return [];
      const text = articles.get(article)?.text;
      const editions = content.editions.filter((edition) => edition.article === article);
      if (text === undefined || [text, ...editions.map((edition) => edition.text)].some(has(role))) return [];
      const place = actor.placeOf(['roles', at, 'role']);
      return [diagnose('actor/role-missing', place, { article, ...missingWords(text, role) })];
    }),
  );
}

const has =
  (words: string) =>
  (text: string): boolean =>
    containsWords(text, words);
