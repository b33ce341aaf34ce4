import { renderMail } from '@rekindle/platform/mail';
import type { Sample } from './samples';

/** The page that shows every mail side by side with its text part. Each mail stands in a frame of its own file. */
export function previewPage(samples: readonly Sample[]): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Mails</title>
    <style>${style}</style>
  </head>
  <body>
    <h1>Mails</h1>
    <p>Every letter with sample data. In dark mode they show their dark side.</p>
    <nav>${samples.map(({ name }) => `<a href="#${name}">${name}</a>`).join('')}</nav>
    ${samples.map(section).join('')}
  </body>
</html>`;
}

/** Names of the two files of a sample, beside the page. */
export function filesOf({ name }: Pick<Sample, 'name'>): { html: string; text: string } {
  return { html: `${name}.html`, text: `${name}.txt` };
}

function section({ name, mail }: Sample): string {
  const { html } = filesOf({ name });
  return `<section id="${name}">
    <h2>${escape(mail.subject)}</h2>
    <p>${escape(mail.sender)} · ${escape(mail.preview)} · ${name}</p>
    <div><iframe title="${escape(mail.subject)}" src="${html}"></iframe><pre>${escape(renderMail(mail).text)}</pre></div>
  </section>`;
}

const style = `
  :root { color-scheme: light dark; font: 16px/26px system-ui, sans-serif; }
  body { max-width: 1120px; margin: 40px auto; padding: 0 24px; }
  nav { display: flex; flex-wrap: wrap; gap: 16px; }
  section { margin: 48px 0; }
  section div { display: grid; grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr); gap: 24px; }
  iframe { width: 100%; height: 640px; border: 1px solid; border-radius: 12px; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  @media (max-width: 800px) { section div { grid-template-columns: 1fr; } }`;

function escape(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => names[character] ?? character);
}
