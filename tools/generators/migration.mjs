import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pascal, whatIsWrongWith } from './naming.mjs';
import { Refusal } from './command-line.mjs';
import { insertBefore, write } from './formatted-file.mjs';

const template = join(import.meta.dirname, 'migration.ts.template');

/**
 * Writes a migration for a table of the practices and adds it to the list.
 *
 * @returns where it is
 */
export async function newMigration(workspace, name, now) {
  const flaw = whatIsWrongWith(name);
  if (flaw) throw new Refusal(flaw);
  const stamp = now.getTime();
  const folder = join(workspace, 'apps/api/migrations');
  const list = join(folder, 'index.ts');
  const names = { __Migration__: `${pascal(name)}${stamp}`, __table__: name.replaceAll('-', '_'), __words__: name.replaceAll('-', ' ') };
  if (new RegExp(`\\b${pascal(name)}\\d+\\b`).test(await readFile(list, 'utf8'))) {
    throw new Refusal(`There is a migration called "${name}" already: name this one after what it changes.`);
  }
  const text = (await readFile(template, 'utf8')).replace(/__\w+?__/g, (placeholder) => names[placeholder]);
  await write(join(folder, `${stamp}-${name}.ts`), text);
  await insertBefore('\n/** Every migration', `import { ${names.__Migration__} } from './${stamp}-${name}';\n`, list);
  await insertBefore('];', `${names.__Migration__},`, list);
  return `apps/api/migrations/${stamp}-${name}.ts`;
}
