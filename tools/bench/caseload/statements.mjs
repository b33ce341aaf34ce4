/** What the floor asks, word for word the work that the product's requests do. */
export const statements = {
  context: `select set_config('app.practice_id', $1, true), set_config('app.role', $2, true), set_config('app.account_id', $3, true),
    set_config('app.member_id', $4, true), set_config('app.client_id', $5, true), set_config('app.link_id', $6, true),
    set_config('app.only_assigned', $7, true), set_config('app.reads_only', $8, true)`,
  session: `select practice_id as "practiceId", session_id as "sessionId", account_id as "accountId", member_id as "memberId", role, site
    from identity.find_session($1)`,
  clients: `select client_id as id, name, pronouns, email, status, stage, stage_since::text as "stageSince", time_zone as "timeZone", coach_id as "coachId",
    tag_ids as "tagIds", open_alerts as "openAlerts", added_at as "addedAt", invited_at as "invitedAt", joined_at as "joinedAt", begun_at as "begunAt",
    last_active_at as "lastActiveAt", attention, waiting_since as "waitingSince"
    from app.client_summary where practice_id = $1 and attention <= 4 order by attention, waiting_since, client_id limit $2`,
};

/** The query of the web application. */
export const operation = {
  operationName: 'Clients',
  query: `query Clients($filter: ClientFilterInput, $after: String) {
    clients(filter: $filter, after: $after) { rows { ...ClientRow } endCursor }
  }
  fragment ClientRow on Client {
    id name pronouns email status stage stageSince timeZone coachId tagIds openAlerts addedAt invitedAt joinedAt begunAt lastActiveAt
  }`,
  variables: {},
};
