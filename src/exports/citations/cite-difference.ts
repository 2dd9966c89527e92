import { absoluteAddress, differenceAddress } from '../../model/addresses.ts';
import { type Corpus, getRecord } from '../../model/corpus.ts';
import type { DifferenceRecord, DifferenceValue } from '../../model/difference-record.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import { isolated } from '../../text/right-to-left.ts';
import { oneLine, sentences } from '../../views/sentences.ts';
import { joinNames } from '../../views/words.ts';
import type { CslItem } from './csl-item.ts';

/** A difference as CSL-JSON, under an id that no claim can have; like a claim's record it has no date of issue. */
export function differenceCsl(difference: DifferenceRecord, corpus: Corpus, facts: SiteFacts): CslItem {
  return {
    id: `difference_${difference.id}`,
    type: 'webpage',
    title: differenceTitle(difference),
    author: [{ literal: facts.name }],
    'container-title': facts.name,
    URL: absoluteAddress(facts.address, differenceAddress(difference.id)),
    language: facts.language,
    note: sentences(differenceRemarks(difference, corpus)),
  };
}

/** A difference as one line of text to paste, with its permalink. */
export function differenceCitation(difference: DifferenceRecord, corpus: Corpus, facts: SiteFacts): string {
  const address = absoluteAddress(facts.address, differenceAddress(difference.id));
  return `${sentences([facts.name, differenceTitle(difference), ...differenceRemarks(difference, corpus)])} ${address}`;
}

function differenceTitle({ question }: DifferenceRecord): string {
  return oneLine(`What newspapers put differently: ${question}`);
}

/** Each value with the papers that have it, in the order of the record. */
function differenceRemarks({ values }: DifferenceRecord, corpus: Corpus): readonly string[] {
  return values.map((value) => `${joinNames(outletNames(value, corpus).map(isolated))}: ${oneLine(value.value)}`);
}

/** The names of the papers that have a value, each once, in the order of the record. */
export function outletNames({ passages }: DifferenceValue, corpus: Corpus): readonly string[] {
  return [...new Set(passages.map(({ outlet }) => getRecord(corpus.outlets, outlet).name))];
}
