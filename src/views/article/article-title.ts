import { type Corpus, getRecord } from '../../model/corpus.ts';
import { isolated } from '../../text/right-to-left.ts';

/** What readers call an article where nothing around it says of which story it is: its paper, and the story. */
export function articleTitle(id: string, corpus: Corpus): string {
  const { outlet, story } = getRecord(corpus.articles, id);
  return `${isolated(getRecord(corpus.outlets, outlet).name)}: ${getRecord(corpus.stories, story).title}`;
}
