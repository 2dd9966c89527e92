import type { AppearanceFile } from '../../../src/model/claim-file.ts';
import type { ProposalFile } from '../../../src/model/drafts/proposals-file.ts';
import type { QuoteSpec } from '../../../src/model/field-schemas.ts';
import { actors, articles, passageProposals } from './right-proposals.ts';

/** Makes a right proposal of one passage wrong in one way; null where that cannot be done with this one. */
export type MakeFault = (right: ProposalFile, draw: (size: number) => number) => ProposalFile | null;

const exact = (spec: QuoteSpec): string => (typeof spec === 'string' ? spec : spec.exact);
const quotesOf = ({ quote }: AppearanceFile): string[] => (Array.isArray(quote) ? quote.map(exact) : [exact(quote)]);
const textOf = (article: string): string => articles.find(({ id }) => id === article)?.text ?? '';

function withAppearance(right: ProposalFile, change: (one: AppearanceFile) => Partial<AppearanceFile> | null) {
  const [first] = right.appearances;
  const changed = first === undefined ? null : change(first);
  return first === undefined || changed === null ? null : { ...right, appearances: [{ ...first, ...changed }] };
}

/** Words with another in the place of one of them. */
function replacedWord(words: string, word: string, draw: (size: number) => number): string {
  const all = words.split(' ');
  return all.toSpliced(1 + draw(Math.max(1, all.length - 1)), 1, word).join(' ');
}

const inventions = ['secretly', 'utterly', 'disgraceful', 'forever', 'certainly', 'cynical'];
const negations = /\b(?:not|never) /u;

/** Twelve kinds of fault and more, as programs make them that invent, by name. */
export const faultKinds: Readonly<Record<string, MakeFault>> = {
  'invented words': (right, draw) =>
    withAppearance(right, (one) => ({
      quote: quotesOf(one).map((words) => replacedWord(words, inventions[draw(inventions.length)] ?? '', draw)),
    })),
  'words left out of the middle': (right) =>
    withAppearance(right, (one) => {
      const [words = ''] = quotesOf(one);
      const all = words.split(' ');
      return all.length < 6 ? null : { quote: [...all.slice(0, 2), ...all.slice(4)].join(' ') };
    }),
  'joined quotations': (right, draw) =>
    withAppearance(right, (one) => {
      const others = passageProposals
        .filter(({ speaker }) => speaker !== right.speaker)
        .flatMap(({ appearances }) => appearances)
        .filter(({ article, mode }) => article === one.article && mode === 'direct')
        .flatMap(quotesOf);
      const other = others[draw(Math.max(1, others.length))];
      return one.mode !== 'direct' || other === undefined ? null : { quote: [...quotesOf(one), other] };
    }),
  'quotations joined in one': (right) =>
    withAppearance(right, (one) => {
      const [words = '', next] = quotesOf(one);
      return next === undefined ? null : { quote: `${words} ${next}` };
    }),
  'a wrong speaker beside a known alias': (right, draw) => {
    const [one] = right.appearances;
    const own = actors.find(({ id }) => id === right.speaker)?.value;
    const names = own
      ? [own.name, ...own.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.name))]
      : [];
    if (!names.includes(one?.as ?? '')) return null;
    const others = actors.filter(({ id }) => id !== right.speaker && one?.via.includes(id) === false);
    return { ...right, speaker: others[draw(others.length)]?.id };
  },
  'a paraphrase in marks': (right) =>
    withAppearance(right, (one) => (one.mode === 'indirect' ? { mode: 'direct', unmarked: undefined } : null)),
  'our summary as a quotation': (right) => {
    const { gist } = right;
    return gist === undefined
      ? null
      : withAppearance(right, () => ({ quote: gist.replace(/\.$/, ''), mode: 'direct' }));
  },
  'a denial cut in two': (right) =>
    withAppearance(right, (one) => {
      const [words = ''] = quotesOf(one);
      const found = negations.exec(words);
      return found === null ? null : { quote: words.slice(found.index + found[0].length) };
    }),
  'a denial turned round in the summary': (right) => {
    const { gist = '' } = right;
    const turned = gist.replace(/does not |never |not /u, '');
    const [one] = right.appearances;
    return turned === gist || one === undefined || !quotesOf(one).some((words) => negations.test(words))
      ? null
      : { ...right, gist: turned };
  },
  'a statement turned into a denial': (right) => {
    const gist = right.gist?.replace(/ (is|are|will|would|must|has|have) /u, ' $1 not ');
    const [one] = right.appearances;
    return gist === undefined ||
      gist === right.gist ||
      one === undefined ||
      /refus|rejec|unable|limit|not |ban|stop|only|declar/iu.test(quotesOf(one).join())
      ? null
      : { ...right, gist };
  },
  'an attribution that nobody prints': (right, draw) =>
    withAppearance(right, (one) =>
      one.mode === 'outlet'
        ? null
        : { as: ['A senior adviser', 'The head of the agency', 'Two diplomats', 'A friend'][draw(4)] },
    ),
  'an attribution from elsewhere in the article': (right) =>
    withAppearance(right, (one) => {
      const far = right.appearances[0]?.article.endsWith('the-sun') ? 'Brussels officials' : 'the Home Office';
      return one.mode === 'direct' && textOf(one.article).includes(far) ? { as: far } : null;
    }),
  'a cue that is not there': (right, draw) =>
    withAppearance(right, (one) =>
      one.mode === 'outlet' ? null : { cue: ['admitted', 'boasted', 'conceded', 'screamed'][draw(4)] },
    ),
  'words that stand in several places': (right) =>
    withAppearance(right, (one) => (quotesOf(one).join().includes('the EU') ? { quote: 'the EU' } : null)),
  'half a word': (right) => withAppearance(right, (one) => ({ quote: (quotesOf(one)[0] ?? '').slice(0, -3) })),
  'a date after the paper': (right) => ({ ...right, said: '2024-03-02', saidBasis: 'inferred: it seems recent' }),
  'a date that its words do not give': (right, draw) => ({
    ...right,
    said: ['2023-08-09', '2023-03', '2023-08-14'][draw(3)],
    saidBasis: right.appearances[0]?.article.endsWith('the-sun') ? 'this year' : 'In May',
  }),
  'another number in the summary': (right) => {
    const gist = right.gist?.replace(/\d[\d,]*/u, (digits) =>
      digits.replace(/\d/u, (digit) => String((Number(digit) % 8) + 1)),
    );
    return gist === undefined || gist === right.gist ? null : { ...right, gist };
  },
  'a name that nobody bears': (right) => ({
    ...right,
    gist: `${right.gist ?? 'It is so'}`.replace(/\.?$/, ', says Wilhelm Brandt.'),
  }),
  'an invented speaker': (right, draw) => {
    const { speaker: _, ...rest } = right;
    return {
      ...rest,
      newSpeaker: { name: ['Ingrid Hahn', 'Sir Alan Marsh', 'The Border Council'][draw(3)] ?? '', kind: 'person' },
    };
  },
  'a known actor as a new one': (right, draw) => {
    const { speaker: _, ...rest } = right;
    return {
      ...rest,
      newSpeaker: { name: ['Siebert', 'Rishi Sunak', 'Sir Jake', 'Lee Anderson'][draw(4)] ?? '', kind: 'person' },
    };
  },
  'a relation that no word shows': (right, draw) => ({
    ...right,
    relations: [
      {
        family: 'disputes',
        claim: 'brussels-rejects-returns-deal',
        kind: 'denies',
        scope: 'whole',
        words: ['flatly contradicted', 'in a furious reply', 'hit back at'][draw(3)] ?? '',
      },
    ],
  }),
  'a relation to a claim that is not there': (right) => ({
    ...right,
    relations: [{ family: 'answers', claim: 'minister-apologises-to-the-house', words: 'said' }],
  }),
  'a difference between the same words': (right) => {
    const [one] = right.appearances;
    if (one === undefined) return null;
    const passages = [{ article: one.article, quote: quotesOf(one)[0] ?? '' }];
    return {
      ...right,
      differences: [
        {
          question: 'How sure is it?',
          kind: 'certainty',
          values: [
            { value: 'Sure', passages },
            { value: 'Not sure', passages },
          ],
        },
      ],
    };
  },
  'words of another article': (right, draw) =>
    withAppearance(right, (one) => {
      const others = articles.filter(
        ({ id, text }) => id !== one.article && quotesOf(one).every((words) => !text.includes(words)),
      );
      return others.length === 0 ? null : { article: others[draw(others.length)]?.id ?? one.article };
    }),
  'straight marks for curly ones': (right) =>
    withAppearance(right, (one) => {
      const [words = ''] = quotesOf(one);
      return /[‘’“”]/u.test(words) ? { quote: words.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"') } : null;
    }),
};
