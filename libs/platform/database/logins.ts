import type { Client } from 'pg';

/** A login of the application: its name and password come from the address it will use. */
interface Login {
  readonly role: string;
  readonly password: string;
}

/** @param url the address that the login will use */
export function loginOf(url: string): Login {
  const { username, password } = new URL(url);
  return { role: decodeURIComponent(username), password: decodeURIComponent(password) };
}

/** Creates a login, or gives it the password and the attributes it should have. */
export async function createLogin(client: Client, { role, password }: Login, attributes: string): Promise<void> {
  const name = client.escapeIdentifier(role);
  await createRole(client, `${name} login`);
  await client.query(`alter role ${name} ${attributes} password ${client.escapeLiteral(password)}`);
}

/** @param role its name, with attributes behind it */
export async function createRole(client: Client, role: string): Promise<void> {
  const name = role.split(' ', 1)[0]?.replaceAll('"', '') ?? role;
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name]);
  if (rowCount === 0) await client.query(`create role ${role}`);
}
