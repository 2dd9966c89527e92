import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Corpus, getRecord } from '../../../src/model/corpus.ts';
import { trackCorpus } from '../../../src/model/reads/track-corpus.ts';
import { corpusReads } from '../../../src/site/rendering/corpus-reads.ts';
import { ReadDigests } from '../../../src/site/rendering/made-output.ts';
import { FormerSite, SiteRecord, type SiteRecordData } from '../../../src/site/rendering/site-record.ts';
import { siteFiles, siteFileText } from '../../../src/site/site-files.ts';
import { actorView } from '../../../src/views/actor/actor-view.ts';
import { articleView } from '../../../src/views/article/article-view.ts';
import { corrections } from '../../../src/views/changes/corrections.ts';
import { claimView } from '../../../src/views/claim/claim-view.ts';
import { differenceGroups } from '../../../src/views/differences/difference-table.ts';
import { disputeThreads } from '../../../src/views/disputes/dispute-threads.ts';
import { formerParts } from '../../../src/views/former-parts.ts';
import { storySummary } from '../../../src/views/story/story-summary.ts';
import { storyView } from '../../../src/views/story/story-view.ts';
import { timelineView } from '../../../src/views/timeline/timeline-view.ts';
import { sampleSite } from '../../exports/sample-site.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';
import { anyChanges, type Change } from './changed-corpus.ts';

/** Something that is made of a corpus, with what a route would hand over. */
interface Made {
  readonly name: string;
  readonly props: unknown;
  readonly make: () => unknown;
}

/** What the pages of a site show, and all of its files that are not made of everything. */
function everything(corpus: Corpus): readonly Made[] {
  const each = <Kept extends { readonly id: string }>(
    kind: string,
    records: ReadonlyMap<string, Kept>,
    make: (record: Kept) => unknown,
  ): readonly Made[] =>
    Array.from(records.values(), (record) => ({
      name: `${kind} ${record.id}`,
      props: { record },
      make: () => make(record),
    }));
  return [
    ...each('claim', corpus.claims, (one) => [claimView(one, corpus), formerParts('claims', one.id, corpus)]),
    ...each('actor', corpus.actors, (one) => actorView(one, corpus)),
    ...each('article', corpus.articles, (one) => articleView(one, corpus)),
    ...each('story', corpus.stories, (one) => [storyView(one, corpus), formerParts('stories', one.id, corpus)]),
    ...each('timeline', corpus.stories, (one) => timelineView(one, corpus)),
    ...each('disputes', corpus.stories, (one) => disputeThreads(one, corpus)),
    ...each('differences', corpus.stories, (one) => differenceGroups(one, corpus)),
    { name: 'home', props: {}, make: () => [...corpus.stories.values()].map((story) => storySummary(story, corpus)) },
    { name: 'corrections', props: {}, make: () => corrections(corpus) },
    ...siteFiles(corpus).map((file) => ({
      name: file.address,
      props: { file },
      make: () => siteFileText(file, corpus, sampleSite).text,
    })),
  ];
}

/** What a view cannot show of a changed corpus is as good an outcome as what it shows. */
async function outcome({ make }: Made): Promise<string> {
  try {
    return JSON.stringify(make());
  } catch (error) {
    return String(error);
  }
}

interface Site {
  readonly contents: ReadonlyMap<string, string>;
  readonly record: SiteRecordData;
}

/** Makes a site, but for what was made before of the same; `kept` names that. */
async function makeSite(corpus: Corpus, before: Site | null) {
  const tracked = trackCorpus(corpus);
  const digests = new ReadDigests(corpusReads(tracked));
  const former = before === null ? null : new FormerSite(before.record, digests);
  const contents = new Map<string, string>();
  const record = new SiteRecord();
  const kept: string[] = [];
  for (const made of everything(tracked)) {
    const { name, props } = made;
    const current = former?.current(name, props) ?? null;
    if (current !== null) kept.push(name);
    if (current !== null) {
      contents.set(name, before?.contents.get(name) ?? '');
      record.addTaken(name, current, '');
      continue;
    }
    const { content, madeOf } = await digests.record(props, () => outcome(made));
    contents.set(name, content);
    if (madeOf !== null) record.add(name, madeOf, '');
  }
  const whole = new SiteRecord();
  whole.addAll(record.data());
  return { site: { contents, record: whole.data() }, kept };
}

const ferry = ferryCorpus();
const first = await makeSite(ferry, null);

/** The site after some changes, one build after the other. */
async function afterChanges(changes: readonly Change[]) {
  let corpus = ferry;
  let { site } = first;
  for (const change of changes) {
    corpus = change(corpus);
    ({ site } = await makeSite(corpus, site));
  }
  const anew = await Promise.all(everything(corpus).map(async (made) => [made.name, await outcome(made)]));
  return { site: [...site.contents], anew };
}

test.each(anyChanges.map((change, at) => [at, change] as const))(
  'after a change of kind %i, what is kept is what would be made anew',
  async (_, change) => {
    const { site, anew } = await afterChanges([change(1)]);
    expect(site).toEqual(anew);
  },
);

test('after several changes, what is kept is what would be made anew', async () => {
  const anyChange = fc.tuple(fc.constantFrom(...anyChanges), fc.nat({ max: 40 })).map(([change, at]) => change(at));
  await fc.assert(
    fc.asyncProperty(fc.array(anyChange, { minLength: 2, maxLength: 4 }), async (changes) => {
      const { site, anew } = await afterChanges(changes);
      expect(site).toEqual(anew);
    }),
    { numRuns: 15 },
  );
});

test('nothing is made again where nothing has changed, and little where little has', async () => {
  const names = [...first.site.contents.keys()];
  expect((await makeSite(ferryCorpus(), first.site)).kept).toEqual(names);
  const [id = ''] = ferry.actors.keys();
  const actor = getRecord(ferry.actors, id);
  const actors = new Map([...ferry.actors, [id, { ...actor, aliases: [...actor.aliases, 'the Elder'] }]]);
  const { kept } = await makeSite({ ...ferry, actors }, first.site);
  expect(kept).not.toContain(`actor ${id}`);
  expect(kept.length).toBeGreaterThan(names.length / 2);
});

test('what cannot be compared is made each time', async () => {
  const digests = new ReadDigests(corpusReads(trackCorpus(ferry)));
  expect((await digests.record({ text: () => '' }, async () => 'made')).madeOf).toBeNull();
});
