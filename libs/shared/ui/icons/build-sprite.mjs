// Draws icons.svg from icon-names.ts: Material Symbols Rounded, weight 300. Needs Node 24, which reads the list as TypeScript.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { iconNames } from './icon-names.ts';

const require = createRequire(import.meta.url);
const symbols = iconNames.map((name) => {
  const drawing = readFileSync(require.resolve(`@material-symbols/svg-300/rounded/${name}.svg`), 'utf8');
  const path = /<path d="[^"]+"\/>/.exec(drawing)[0];
  return `<symbol id="${name}" viewBox="0 -960 960 960">${path}</symbol>`;
});
writeFileSync(new URL('icons.svg', import.meta.url), `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`);
