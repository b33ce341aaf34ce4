// npm run --silent estimate -- km|aj|wilson|multistate [--conf log-log|log] [--variance delta|aalen] [--at 30,90] < people.csv
// One JSON object: the curve of the people of a CSV, by the code that draws the curves of the product.
import { buffer } from 'node:stream/consumers';
import { importOurTypeScript } from '../build/our-typescript.mjs';
import { Problem } from '../services/problem.mjs';
import { askedEstimate } from './asked-estimate.mjs';
import { readTable } from './read-table.mjs';
import { writeAnswer } from './write-answer.mjs';

try {
  const { method, asked } = askedEstimate(process.argv.slice(2));
  const domain = await importOurTypeScript('libs/outcomes/domain/index.ts');
  const csv = await importOurTypeScript('libs/clients/domain/import/table-rows.ts');
  const table = readTable(new TextDecoder().decode(await buffer(process.stdin)), method.columns, csv);
  await writeAnswer(process.stdout, method.estimate(table, asked, domain));
} catch (failure) {
  if (failure instanceof Problem) {
    console.error(failure.message);
    process.exitCode = 2;
    // Whoever reads may close the pipe when they have seen enough.
  } else if (failure.code !== 'EPIPE') throw failure;
}
