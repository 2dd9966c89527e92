/** From when to when something holds, in EDTF; null where that end is open or not known. */
export interface Holding {
  readonly from: string | null;
  readonly until: string | null;
}

/** What an article calls an actor, beside its name. */
export interface ActorRole extends Holding {
  readonly role: string;
  readonly article: string;
}
