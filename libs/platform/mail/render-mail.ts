import Handlebars from 'handlebars';
import { layout } from './generated/layout';
import type { Mail, MailAnswer, MailItem, MailLink, MailNote } from './mail';

// Strict: a value that is missing fails the rendering instead of leaving a hole in somebody's mail. Everything is escaped.
const fillIn = Handlebars.compile<ReturnType<typeof slotsOf>>(layout, { strict: true });

/** The two parts of a mail. The text part says all that the HTML part says. */
export function renderMail(mail: Mail): { html: string; text: string } {
  return { html: fillIn(slotsOf(mail)), text: `${textOf(mail)}\n` };
}

// Strict also where a part is only asked for: what a mail does not have is said to be nothing.
function slotsOf({ answers, items, besides, note, footerLinks, ...mail }: Mail) {
  return {
    ...mail,
    answers: answers ? withDots(answers) : null,
    items: items ?? null,
    besides: besides ?? null,
    note: note ? { link: null, after: '', ...note } : null,
    footerLinks: footerLinks ?? null,
  };
}

function withDots(answers: readonly MailAnswer[]) {
  const most = Math.max(...answers.map(({ filled }) => filled));
  return answers.map((answer) => ({ ...answer, dots: Array.from({ length: most }, (_, index) => ({ isFilled: index < answer.filled })) }));
}

function textOf({ heading, paragraphs, answers = [], items = [], button, besides = [], note, footer, footerLinks = [] }: Mail): string {
  const choices = answers.map(({ words, url }) => `${words}:\n${url}`);
  const card = [heading, ...paragraphs, ...choices, ...items.map(itemText), linkText(button), ...besides.map(itemText)];
  return [...card, ...(note ? [noteText(note)] : []), ['--', footer, ...footerLinks.map(linkText)].join('\n')].join('\n\n');
}

function linkText({ says, url }: MailLink): string {
  return `${says}:\n${url}`;
}

function itemText({ says, links }: MailItem): string {
  return [says, ...links.map(linkText)].join('\n');
}

// In angle brackets an address ends where it should, whatever sign follows.
function noteText({ says, link, after = '' }: MailNote): string {
  return link ? `${says} ${link.says} <${link.url}>${after}` : says;
}
