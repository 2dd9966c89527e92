/** What keeps a source from being imported: what it is, and what to do, as the end of "Cannot import X: …". */
export class SourceFault extends Error {}
