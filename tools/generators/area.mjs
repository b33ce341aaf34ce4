import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { namesFrom, whatIsWrongWith } from './naming.mjs';
import { Refusal } from './command-line.mjs';
import { insertBefore, write } from './formatted-file.mjs';

const templates = join(import.meta.dirname, 'area');

/**
 * Writes a business area: a README, four drawers with one small example each, and a line in the table of boundaries.
 *
 * @returns what to do next
 */
export async function newArea(workspace, name, now) {
  const flaw = whatIsWrongWith(name);
  if (flaw) throw new Refusal(flaw);
  const folder = join(workspace, 'libs', name);
  if (existsSync(folder)) throw new Refusal(`libs/${name} is there already.`);

  const names = { ...namesFrom(name), __today__: now.toISOString().slice(0, 10) };
  const filled = (text) => text.replace(/__\w+?__/g, (placeholder) => names[placeholder]);
  for (const template of await filesIn(templates)) {
    const path = filled(template).replace(/\.template$/, '');
    await write(join(folder, path), filled(await readFile(join(templates, template), 'utf8')));
  }
  await insertBefore('\n};', `\n  '${name}': ['identity', 'clients'],`, join(workspace, 'tools/eslint/boundaries.mjs'));
  return nextSteps(name, names);
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function nextSteps(name, names) {
  return `libs/${name} is there. Now say in its README what its words mean, and
- which areas are upstream of it: tools/eslint/boundaries.mjs
- that api and worker serve it: ${names.__Area__}Module in apps/api/areas.ts
- where its pages are: ${names.__areaKey__}Routes in apps/dashboard/app.routes.ts and apps/portal/app.routes.ts
- what it keeps: npm run new:migration -- ${names.__noun__}`;
}
