import 'reflect-metadata';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderMail } from '@rekindle/platform/mail';
import { runProcess } from '@rekindle/platform/process';
import { filesOf, previewPage } from './preview-page';
import { samples } from './samples';

const folder = 'dist/mails';

// `npm run mails`: writes what every mail looks like. The mailbox of `npm start` shows it under /preview/.
runProcess(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const sample of samples) {
    const { html, text } = renderMail(sample.mail);
    await writeFile(join(folder, filesOf(sample).html), html);
    await writeFile(join(folder, filesOf(sample).text), text);
  }
  await writeFile(join(folder, 'index.html'), previewPage(samples));
  process.stdout.write(`${samples.length} mails: ${join(folder, 'index.html')}\n`);
});
