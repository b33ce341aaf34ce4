import { readFile, writeFile } from 'node:fs/promises';
import { printSchema } from 'graphql';
import { schemaOf } from '@rekindle/platform/graphql';
import { areaModules } from './areas';

// `node dist/api/print-schema.js apps/api/schema.graphql [--check]`
const [, , file = 'apps/api/schema.graphql', check] = process.argv;
const printed = `# Printed by "npm run generate"; do not edit.\n${printSchema(await schemaOf(areaModules))}\n`;

if (check !== '--check') await writeFile(file, printed);
else if ((await readFile(file, 'utf8')) !== printed) {
  process.stderr.write(`${file} is stale: run "npm run generate" and commit it.\n`);
  process.exit(1);
}
