/** SQL that policies are written with. A change of it changes what a fresh database gets and no other: add, and leave what is here. */

/** The role of whoever asks, as their session says it. */
export const role = `(select current_setting('app.role', true))`;

/** True for whoever sees all clients of the practice, and not only those assigned to them. */
export const seesAll = `(select current_setting('app.only_assigned', true)) is distinct from 'on'`;

/** True for rows about a client whom the one who asks may see. @param table without its schema @param column that names the client */
export function mine(table: string, column = 'client_id'): string {
  return `exists (select from app.client c where c.practice_id = ${table}.practice_id and c.id = ${table}.${column})`;
}

/** Hands functions of the schema `app` to whoever looks past the policies, to be called by the application only. */
export const handedOver = (...functions: readonly string[]) => `
  grant create on schema app to sched_fn;
  ${functions.map((each) => `alter function app.${each} owner to sched_fn; revoke all on function app.${each} from public; grant execute on function app.${each} to app_rw;`).join('\n  ')}
  revoke create on schema app from sched_fn;
`;
