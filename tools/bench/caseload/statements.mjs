/** What the floor asks, word for word the work that the product's requests do. */
export const statements = {
  context: `select set_config('app.practice_id', $1, true), set_config('app.role', $2, true), set_config('app.account_id', $3, true),
    set_config('app.member_id', $4, true), set_config('app.client_id', $5, true), set_config('app.link_id', $6, true)`,
  session: `select practice_id as "practiceId", session_id as "sessionId", account_id as "accountId", member_id as "memberId", role, site
    from identity.find_session($1)`,
  clients: `select id, name, email, status, invited_at as "invitedAt", joined_at as "joinedAt" from app.client
    where practice_id = $1 order by invited_at desc, id desc limit $2`,
};

/** The query of the web application. */
export const operation = {
  operationName: 'Clients',
  query: `query Clients($search: String, $status: ClientStatus, $after: String) {
    clients(search: $search, status: $status, after: $after) { rows { ...ClientRow } endCursor }
  }
  fragment ClientRow on Client { id name email status invitedAt joinedAt }`,
  variables: {},
};
