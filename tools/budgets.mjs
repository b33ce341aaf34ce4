// Weighs what a web app loads before its first page, as the browser gets it: brotli. `node tools/budgets.mjs portal`
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const budgets = {
  dashboard: { kilobytes: 150 },
  portal: { kilobytes: 110, without: '/@angular/material/' },
};

const app = process.argv[2];
const { kilobytes, without } = budgets[app];
const dist = join(import.meta.dirname, '../dist', app);

const scripts = initialScripts();
const bytes = scripts.reduce((sum, script) => sum + statSync(join(dist, 'browser', `${script}.br`)).size, 0);
const measured = `${app}: ${(bytes / 1000).toFixed(1)} kB of ${kilobytes} kB initial JavaScript (brotli, ${scripts.length} files)`;
if (bytes > kilobytes * 1000) fail(`${measured}. Load something later, or leave it out.`);

const outputs = JSON.parse(readFileSync(join(dist, 'browser-stats.json'), 'utf8')).outputs;
const unwanted = without && scripts.flatMap((script) => Object.keys(outputs[script].inputs)).find((input) => input.includes(without));
if (unwanted) fail(`${app}: ${unwanted} is among the first scripts. Import it from a lazily loaded page only.`);
console.log(measured);

/** The scripts of index.html, what it preloads, and what those import statically. */
function initialScripts() {
  const html = readFileSync(join(dist, 'browser/index.html'), 'utf8');
  const found = new Set();
  const visit = (script) => {
    if (found.has(script)) return;
    found.add(script);
    const code = readFileSync(join(dist, 'browser', script), 'utf8');
    for (const [, imported] of code.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)) visit(imported);
  };
  for (const [, script] of html.matchAll(/(?:src|href)="\/([\w.-]+\.js)"/g)) visit(script);
  return [...found];
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
