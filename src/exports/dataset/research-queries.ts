/**
 * Two questions as SQL over the tables of `/data/`, for whoever asks more of the data than the pages show. They keep to what SQLite
 * and DuckDB both know, SQLite in versions of before 2023 too, since a database whose views it cannot parse does not open.
 */

/** Who is reported to dispute what: one row a dispute, speaker and disputed speaker. */
export const whoDisputesWhat = `SELECT
  disputes.story AS story,
  maker.name AS speaker,
  disputing.gist AS says,
  disputing.said_edtf AS said,
  disputes.kind AS kind,
  disputes.scope AS scope,
  target.name AS disputed_speaker,
  disputed.gist AS disputed,
  disputes.note AS note,
  disputes.url AS url
FROM disputes
JOIN claims AS disputing ON disputing.id = disputes.claim
JOIN claim_speakers AS makers ON makers.claim = disputing.id
JOIN actors AS maker ON maker.id = makers.actor
JOIN claims AS disputed ON disputed.id = disputes.disputes
JOIN claim_speakers AS targets ON targets.claim = disputed.id
JOIN actors AS target ON target.id = targets.actor`;

/** All that anybody is reported to have said, by paper: one row a speaker and passage. */
export const saidByPaper = `SELECT
  actors.name AS speaker,
  statements.paper AS paper,
  statements.said_edtf AS said,
  statements.summary AS summary,
  statements.called AS called,
  statements.reported AS reported,
  statements.words AS words,
  statements.disputed_by AS disputed_by,
  statements.url AS url,
  claim_speakers.story AS story,
  actors.id AS speaker_id
FROM claim_speakers
JOIN actors ON actors.id = claim_speakers.actor
JOIN statements ON statements.claim = claim_speakers.claim`;

/** The queries as views, by name. */
export const researchViews: Readonly<Record<string, string>> = {
  who_disputes_what: whoDisputesWhat,
  said_by_paper: saidByPaper,
};
