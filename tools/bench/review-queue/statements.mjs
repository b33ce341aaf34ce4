const columns = `i.id, i.client_id as "clientId", c.name as "clientName", i.kind, i.subject_id as "subjectId", i.thread_id as "threadId", i.code, i.version,
  i.words, i.arrived_at as "arrivedAt", i.is_again as "isAgain", i.due_at as "dueAt", i.is_promised as "isPromised", i.is_flagged as "isFlagged",
  i.snoozed_until as "snoozedUntil", i.settled_at as "settledAt", i.outcome, i.revision`;
const from = `from app.review_item i join app.client c on c.practice_id = i.practice_id and c.id = i.client_id`;
const waits = 'i.practice_id = $1 and not i.is_again and i.settled_at is null and i.snoozed_until is null';
const place = '(not i.is_flagged), i.due_at, i.id';

/** What the floor asks: one keyset, and one claim that passes over what somebody else holds. */
export const statements = {
  page: `select ${columns} ${from} where ${waits} order by ${place} limit $2`,
  nextPage: `select ${columns} ${from} where ${waits} and (${place}) > ($3::boolean, $4::timestamptz, $5::uuid) order by ${place} limit $2`,
  claim: `with taken as (
      select i.practice_id, i.id from app.review_item i where ${waits} and i.id = $2 for update skip locked
    ), changed as (
      update app.review_item i set snoozed_until = $3, revision = revision + 1, acted_by = $4, acted_at = clock_timestamp(), before = '{}'
      from taken where i.practice_id = taken.practice_id and i.id = taken.id returning i.client_id
    ) select app.note_audit($5, 'review.snoozed', 'review-item', $2, client_id, $6, $7) from changed`,
};

const item = `id clientId clientName kind subjectId threadId code version words arrivedAt isAgain dueAt isPromised isFlagged snoozedUntil settledAt settledBy outcome
  revision`;

/** The queries of the web application. */
export const operations = {
  page: `query ReviewQueue($tab: ReviewTab!, $after: String) { reviewQueue(tab: $tab, after: $after) { items { ...Item } next } } fragment Item on ReviewItem { ${item} }`,
  snooze: `mutation SnoozeReview($id: ID!, $revision: Int!, $until: DateTime!) { snoozeReview(id: $id, revision: $revision, until: $until) { ...Item } }
    fragment Item on ReviewItem { ${item} }`,
};
