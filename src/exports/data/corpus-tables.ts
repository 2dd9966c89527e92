import type { Corpus } from '../../model/corpus.ts';
import { statementsTable } from '../dataset/statements-table.ts';
import { claimTables } from './claim-tables.ts';
import { differenceTables } from './difference-tables.ts';
import { eventTable } from './event-table.ts';
import { historyTables } from './history-tables.ts';
import { relationTables } from './relation-tables.ts';
import { sourceTables } from './source-tables.ts';
import type { Table } from './table.ts';

/** The whole corpus as tables that refer to one another by their keys; `site` is the site's address. */
export function corpusTables(corpus: Corpus, site: string): readonly Table[] {
  return [
    ...sourceTables(corpus, site),
    ...claimTables(corpus, site),
    ...relationTables(corpus, site),
    ...differenceTables(corpus, site),
    eventTable(corpus, site),
    ...historyTables(corpus, site),
    statementsTable(corpus, site),
  ];
}
