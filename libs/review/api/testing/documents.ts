const item = `id clientId clientName kind subjectId threadId code version words arrivedAt isAgain dueAt isPromised isFlagged snoozedUntil settledAt
  settledBy outcome revision`;
const point = 'id text itemId addedBy addedAt settledAt';
const promise = 'windows { weekday at } timeZone';

/** The documents that specs about the queue, and what stands around it, send. */
export const review = {
  queue: `query ($tab: ReviewTab!, $search: String, $after: String) {
    reviewQueue(tab: $tab, search: $search, after: $after) { items { ${item} } next } }`,
  counts: '{ reviewCounts { new replied flagged snoozed overdue oldestArrivedAt } }',
  item: `query ($id: ID!) { reviewItem(id: $id) { ${item} } }`,
  settle: `mutation ($input: SettleReviewInput!) { settleReview(input: $input) { ${item} } }`,
  snooze: `mutation ($id: ID!, $revision: Int!, $until: DateTime!) { snoozeReview(id: $id, revision: $revision, until: $until) { ${item} } }`,
  flag: `mutation ($id: ID!, $revision: Int!, $isOn: Boolean!) { flagReview(id: $id, revision: $revision, isOn: $isOn) { ${item} } }`,
  undo: `mutation ($id: ID!, $revision: Int!) { undoReview(id: $id, revision: $revision) { ${item} } }`,
  agenda: `query ($clientId: ID!) { agenda(clientId: $clientId) { ${point} } }`,
  addToAgenda: `mutation ($input: AddToAgendaInput!) { addToAgenda(input: $input) { ${point} } }`,
  settlePoint: `mutation ($id: ID!, $isOn: Boolean!) { settleAgendaPoint(id: $id, isOn: $isOn) { ${point} } }`,
  removePoint: `mutation ($id: ID!) { removeAgendaPoint(id: $id) { ${point} } }`,
  promise: `{ readingPromise { ${promise} } }`,
  setPromise: `mutation ($input: ReadingPromiseInput!) { setReadingPromise(input: $input) { ${promise} } }`,
  myCoachPromise: `{ myCoachPromise { coachName ${promise} awayFrom awayUntil by } }`,
  snippets: '{ snippets { id name body } }',
  saveSnippet: 'mutation ($input: SaveSnippetInput!) { saveSnippet(input: $input) { id name body } }',
  removeSnippet: 'mutation ($id: ID!) { removeSnippet(id: $id) { id name body } }',
} as const;
