// Compiles layout.mjml to the template that render-mail.ts fills in. Run by `npm run generate`; a spec fails when the committed output is stale.
import { readFile, writeFile } from 'node:fs/promises';
import mjml from 'mjml';

const source = await readFile(new URL('layout.mjml', import.meta.url), 'utf8');
const { html, errors } = await mjml(source, { validationLevel: 'strict', fonts: {}, keepComments: false });
if (errors.length > 0) throw new Error(errors.map((error) => error.formattedMessage).join('\n'));

const compiled = `// Compiled from layout.mjml by compile-layout.mjs; do not edit.\nexport const layout = ${JSON.stringify(html.replace(/\s+$/gm, ''))};\n`;
if (process.argv.includes('--print')) process.stdout.write(compiled);
else await writeFile(new URL('generated/layout.ts', import.meta.url), compiled);
