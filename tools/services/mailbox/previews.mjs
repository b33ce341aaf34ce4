import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clone } from '../paths.mjs';

const folder = join(clone, 'dist/mails');
// The page frames its mails; a mail may style itself and nothing else.
const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; img-src data:; base-uri 'none'";
const missing = 'There are no previews yet: run "npm run mails", then reload this page.';

/**
 * Answers with a file that `npm run mails` has written: `/preview/` is the page of all mails.
 * @param {(status: number, type: string, body: string | Buffer, policy?: string) => void} send
 */
export function sendPreview(pathname, send) {
  const [, name] = /^\/preview\/((?:[\w-]+\.)*(?:html|txt))?$/.exec(pathname) ?? [null, 'nothing'];
  const file = join(folder, name ?? 'index.html');
  if (!existsSync(file)) return send(404, 'text/plain', missing);
  send(200, file.endsWith('.txt') ? 'text/plain' : 'text/html', readFileSync(file), policy);
}
