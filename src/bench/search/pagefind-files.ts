import { close, createIndex } from 'pagefind';
import type { SearchActor, SearchDocument, SearchSource } from '../../search/search-document.ts';

/** A page as Pagefind reads it. */
export interface MadePage {
  readonly url: string;
  readonly content: string;
}

/** The files that Pagefind serves for a page a claim and a page an actor: name to bytes. Rejects when it finds fault. */
export async function pagefindFiles(source: SearchSource): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  const added = await Promise.all(madePages(source).map((page) => index.addHTMLFile(page)));
  const built = await index.getFiles();
  await close();
  const faults = [...added, built].flatMap((response) => response.errors);
  if (faults.length > 0) throw new Error(faults.join('; '));
  return new Map(built.files.map(({ path, content }) => [path, content]));
}

/** The pages of the claims and of the actors, small: a heading, and a paragraph a text. */
export function madePages({ actors, claims }: SearchSource): MadePage[] {
  return [...actors.map(actorPage), ...claims.map(claimPage)];
}

function actorPage({ id, name, aliases, searchWords = [], roles }: SearchActor): MadePage {
  return { url: `/actors/${id}/`, content: html(name, [...aliases, ...searchWords, ...roles]) };
}

function claimPage({ id, speakerName, gist, quotes, attributions }: SearchDocument): MadePage {
  return { url: `/claims/${id}/`, content: html(speakerName, [gist, ...quotes, ...attributions]) };
}

function html(heading: string, texts: readonly string[]): string {
  const paragraphs = texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
  return `<html lang="en"><body><h1>${escapeHtml(heading)}</h1>${paragraphs}</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
