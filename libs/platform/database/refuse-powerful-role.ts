import type { DataSource } from 'typeorm';
import { ConfigProblem } from '@rekindle/platform/config';

interface Powers {
  role: string;
  isSuperuser: boolean;
  bypassesPolicies: boolean;
  ownsTables: boolean;
}

const question = `
  select rolname as role, rolsuper as "isSuperuser", rolbypassrls as "bypassesPolicies",
    exists (select from pg_class where relowner = pg_roles.oid and relkind in ('r', 'p')) as "ownsTables"
  from pg_roles where rolname = current_user`;

/**
 * Stops the boot when the role of a database address could look past row level security.
 *
 * @throws ConfigProblem
 */
export async function refusePowerfulRole(dataSource: DataSource, variable: string): Promise<void> {
  const [powers] = await dataSource.query<Powers[]>(question);
  if (!powers) return;
  const { role } = powers;
  if (powers.isSuperuser)
    throw new ConfigProblem(
      `${variable} signs in as ${role}, a superuser, which would see every practice. Use a role of the application's own.`,
    );
  if (powers.bypassesPolicies)
    throw new ConfigProblem(`${variable} signs in as ${role}, which bypasses row level security. Use a role of the application's own.`);
  if (powers.ownsTables)
    throw new ConfigProblem(
      `${variable} signs in as ${role}, which owns tables and could change their policies. Use a role of the application's own.`,
    );
}
