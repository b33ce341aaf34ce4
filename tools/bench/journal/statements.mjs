/** What the floor asks to begin an entry; the rest is in `floor/`. */
export const statements = {
  standing: `select
      exists (select from app.client c where c.practice_id = $1 and c.id = $2 and c.agrees and c.status <> 'erased') as "hasConsents",
      exists (select from app.journal_entry e where e.practice_id = $1 and e.client_id = $2 and e.id = $3) as "isThere"`,
  write: `with kept as (
      insert into app.journal_entry (practice_id, client_id, id, written_on, mood, content, revision, begun_at) values ($1, $2, $3, $4, $5, $6, 1, $7)
      on conflict do nothing returning saved_at
    ) select saved_at as "savedAt", app.note_audit($8, $9, $10, $11, $12, $13, $14) from kept`,
};

const entry = `id writtenOn mood tags events prompt text revision begunAt savedAt sharedAt reading isRemoved photos
  comments { id author body revision quote block from writtenAt }`;

/** What is asked of the product. */
export const operations = {
  save: `mutation SaveJournalEntry($input: SaveJournalEntryInput!) { saveJournalEntry(input: $input) { isKept entry { ${entry} } } }`,
  mine: 'query MyJournal($after: String) { myJournal(after: $after) { entries { id text } next } }',
  shared: `query SharedJournal($clientId: ID!) {
    sharedJournal(clientId: $clientId) { entries { id writtenOn mood revision sharedAt reading } next }
  }`,
};
