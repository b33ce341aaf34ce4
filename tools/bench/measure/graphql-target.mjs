/**
 * A request as the web application sends it.
 *
 * @param {import('../caseload/servers.mjs').Address} address of the app that asks
 * @param {string} cookie of whoever is signed in
 * @param {{ operationName: string, query: string, variables: object }} operation
 * @returns {import('./load.mjs').Target}
 */
export function graphqlTarget({ port, origin }, cookie, operation) {
  const body = JSON.stringify(operation);
  const headers = {
    host: new URL(origin).host,
    origin,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    cookie,
    'user-agent': 'bench',
  };
  return { port, path: '/graphql', headers, body };
}
