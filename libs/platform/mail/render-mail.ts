import Handlebars from 'handlebars';
import { layout } from './generated/layout';
import type { Mail } from './mail';

// Strict: a value that is missing fails the rendering instead of leaving a hole in somebody's mail. Everything is escaped.
const fillIn = Handlebars.compile<Mail>(layout, { strict: true });

/** The two parts of a mail. The text part says all that the HTML part says. */
export function renderMail(mail: Mail): { html: string; text: string } {
  const html = fillIn(mail);
  const text = [mail.heading, ...mail.paragraphs, `${mail.button.says}:\n${mail.button.url}`, `--\n${mail.footer}`].join('\n\n');
  return { html, text: `${text}\n` };
}
