import { describe, expect, it } from '@jest/globals';
import type { Mail } from './mail';
import { renderMail } from './render-mail';

const plain: Mail = {
  to: { name: 'Tomasz', address: 'tomasz@test.example' },
  sender: 'Stillwater',
  subject: 'Your check-in is ready',
  preview: 'Five answers, one tap, less than a minute.',
  heading: 'How was today?',
  paragraphs: ['Tap the answer that comes closest.'],
  button: { says: 'Open the check-in', url: 'http://portal.test/c' },
  footer: 'You chose a check-in each evening.',
};
const words = ['Very hard', 'Hard', 'In between', 'Fairly good', 'Good'];
const full: Mail = {
  ...plain,
  answers: words.map((answer, index) => ({ words: answer, filled: index + 1, url: `http://portal.test/c?a=${index}&b` })),
  note: { says: 'If you need someone now,', link: { says: 'find a help line <near> you', url: 'http://portal.test/help' }, after: '.' },
  footerLinks: [
    { says: 'Change the time', url: 'http://portal.test/t' },
    { says: 'Stop these mails', url: 'http://portal.test/u' },
  ],
};

describe('a mail with answers', () => {
  const { html, text } = renderMail(full);

  it('links each of them, with as many dots filled as it says, which only eyes see', () => {
    const answers = [...html.matchAll(/<a class="answer" href="([^"]+)".*?<span aria-hidden="true".*?>(.*?)<\/span\s*>(.*?)<\/a>/gs)];
    expect(answers.map(([, , , says]) => says)).toEqual(words);
    expect(answers.map(([, url]) => url)).toEqual(words.map((_, index) => `http://portal.test/c?a&#x3D;${index}&amp;b`));
    expect(answers.map(([, , dots]) => [dots?.match(/class="dot/g)?.length, dots?.match(/ filled"/g)?.length])).toEqual(
      words.map((_, index) => [5, index + 1]),
    );
  });

  it('says all of it in the text part as well', () => {
    expect(text).toContain('Hard:\nhttp://portal.test/c?a=1&b\n');
    expect(text).toContain('If you need someone now, find a help line <near> you <http://portal.test/help>.\n');
    expect(text).toContain(
      'You chose a check-in each evening.\nChange the time:\nhttp://portal.test/t\nStop these mails:\nhttp://portal.test/u\n',
    );
  });

  it('escapes what stands in it and loads nothing', () => {
    expect(html).toContain('find a help line &lt;near&gt; you</a>.');
    expect(html).not.toMatch(/<img|url\(|@import|<link/i);
  });

  it('has no separator where there is nothing to separate', () => {
    expect(html.match(/&nbsp;·&nbsp;/g)).toHaveLength(1);
  });
});

describe('a mail with items', () => {
  const pages = ['First client', 'Second client'].map((says) => ({ says, url: `http://coach.test/${says[0]}` }));
  const { html, text } = renderMail({
    ...plain,
    items: [
      { says: '2 check-ins <were> answered.', links: pages },
      { says: 'And more.', links: [] },
    ],
  });

  it('is a list of them, each with its links', () => {
    const [first, second] = [...html.matchAll(/<li class="item".*?<\/li>/gs)].map(([item]) => item);
    expect(first).toContain('2 check-ins &lt;were&gt; answered.');
    expect([...(first ?? '').matchAll(/<a href="([^"]+)"/g)].map(([, url]) => url)).toEqual(['http://coach.test/F', 'http://coach.test/S']);
    expect(second).not.toContain('<a ');
  });

  it('says all of it in the text part as well', () => {
    expect(text).toContain(
      '2 check-ins <were> answered.\nFirst client:\nhttp://coach.test/F\nSecond client:\nhttp://coach.test/S\n\nAnd more.\n',
    );
  });
});

describe('a mail without', () => {
  it('has no empty row, no rule and no second line in its footer', () => {
    const { html, text } = renderMail(plain);
    expect(html).not.toMatch(/class="(answers|note)"|·/);
    expect(text).toMatch(/--\nYou chose a check-in each evening.\n$/);
  });

  it('may have a note without a link', () => {
    const { html, text } = renderMail({ ...plain, note: { says: 'Skipping is fine.' } });
    expect(html).toMatch(/class="note"[^>]*>Skipping is fine.<\/div>/);
    expect(text).toContain('\n\nSkipping is fine.\n\n--');
  });
});
