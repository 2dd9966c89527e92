import { type Corpus, getRecord, type StoryRecord } from '../../model/corpus.ts';
import { articleVoices, type Voice, type VoiceTint } from '../article/voices.ts';
import { joinNames } from '../words.ts';
import { storyPapers } from './story-papers.ts';

/** Whose words fill an article, by tint: those that have none of their own are one part. */
export interface VoiceBarView {
  /** The paper’s short name, with the date where it has several articles. */
  readonly name: string;
  readonly address: string;
  /** In the order of the key, in per cent of the article's words. */
  readonly parts: readonly { readonly tint: VoiceTint; readonly from: number; readonly width: number }[];
  /** The same in words. */
  readonly words: string;
}

/** Whose words fill each article of a story, on one key. */
export interface StoryVoices {
  readonly bars: readonly VoiceBarView[];
  readonly key: readonly { readonly tint: VoiceTint; readonly name: string }[];
}

const sharedNames: Readonly<Partial<Record<VoiceTint, string>>> = {
  other: 'others',
  paper: 'the paper itself',
  none: 'in no claim',
};

const nameOf = ({ tint, speakers }: Voice): string => sharedNames[tint] ?? joinNames(speakers.map(({ name }) => name));

/** The bars of a story, in the order of its papers; the speakers by their words in all of it, as on the pages of its own articles. */
export function storyVoices(story: StoryRecord, corpus: Corpus): StoryVoices {
  const names = new Map<VoiceTint, string>();
  const all = storyPapers(story, corpus).flatMap((paper) => paper.articles.map((article) => ({ paper, article })));
  const bars = all.map(({ paper: { name, short }, article: { id, address, printed } }): VoiceBarView => {
    const { voices, words } = articleVoices(getRecord(corpus.articles, id), corpus, story.id);
    const dated = (paper: string): string => (printed === null ? paper : `${paper}, ${printed}`);
    for (const voice of voices) names.set(voice.tint, nameOf(voice));
    const byTint = [...Map.groupBy(voices, ({ tint }) => tint)];
    let from = 0;
    const parts = byTint.map(([tint, own]) => {
      const width = Math.round((1000 * own.reduce((sum, voice) => sum + voice.words, 0)) / words) / 10;
      from += width;
      return { tint, from: Math.round(10 * (from - width)) / 10, width };
    });
    const told = parts.map(({ tint, width }) => `${names.get(tint)} ${width} %`);
    return { name: dated(short), address, parts, words: `${dated(name)}: ${told.join(', ')}` };
  });
  return { bars, key: keyOrder.flatMap((tint) => entryOf(tint, names.get(tint))) };
}

const keyOrder: readonly VoiceTint[] = ['1', '2', '3', '4', '5', '6', 'other', 'paper', 'none'];

const entryOf = (tint: VoiceTint, name: string | undefined) => (name === undefined ? [] : [{ tint, name }]);
