import { Injectable } from '@nestjs/common';
import { html, type PlainPage, PlainPages, type SentForm, Sites } from '@rekindle/platform/http';
import type { MailChoice } from './choices';
import { unsubscribePath } from './unsubscribe-headers';
import { unsubscribeWords as words } from './unsubscribe-words';
import { Unsubscribing } from './unsubscribing';

/** What the button of the page sends; a mailbox sends `List-Unsubscribe=One-Click` instead (RFC 8058). */
const field = 'stop';

/** The page behind the link to stop mail. Looking at it changes nothing: mail scanners look at every link. */
@Injectable()
export class UnsubscribePages {
  constructor(
    private readonly unsubscribing: Unsubscribing,
    private readonly sites: Sites,
    pages: PlainPages,
  ) {
    pages.add('portal', `${unsubscribePath}:token`, async ({ params }) => this.ask(params['token'] ?? ''));
    pages.take('portal', `${unsubscribePath}:token`, ({ form, params }) => this.hear(form, params['token'] ?? ''));
  }

  private ask(token: string): PlainPage {
    const found = this.unsubscribing.find(token);
    return found ? asking(found.choice) : broken;
  }

  private async hear(form: SentForm['form'], token: string): Promise<PlainPage | null> {
    const found = this.unsubscribing.find(token);
    if (!found) return broken;
    const isOneClick = form['List-Unsubscribe'] === 'One-Click';
    if (!isOneClick && form[field] === undefined) return { ...asking(found.choice), status: 400 };
    await this.unsubscribing.stop(found);
    return isOneClick ? null : stopped(found.choice, this.settingsFor(found.choice));
  }

  /** Whoever gets digests works here, and signs in on the other site. */
  private settingsFor(choice: MailChoice): string {
    return choice === 'digest' ? `${this.sites.originOf('coach')}/settings/mail` : ownSettings;
  }
}

const ownSettings = '/more';

const shared = {
  title: words.title,
  headers: { 'cache-control': 'no-store' },
  styles: '.card p+*{margin-top:16px}button{font:inherit;border:0;width:100%;cursor:pointer}',
};

const asking = (choice: MailChoice): PlainPage => ({
  ...shared,
  hasForm: true,
  body: html`<main>
    <h1>${words.ask}</h1>
    <div class="card">
      <p>${words.wouldGet(choice)}</p>
      <p>${words.restStays}</p>
      <form method="post"><button class="button" name="${field}" value="yes">${words.stop}</button></form>
    </div>
  </main>`,
});

const stopped = (choice: MailChoice, settings: string): PlainPage => ({
  ...shared,
  body: saying(words.stopped, words.get(choice), words.again(choice), settings),
});
const broken: PlainPage = { ...shared, status: 404, body: saying(words.broken, words.brokenWhy, words.brokenThen, ownSettings) };

function saying(heading: string, what: string, then: string, settings: string) {
  return html`<main>
    <h1>${heading}</h1>
    <div class="card">
      <p>${what}</p>
      <p>${then}</p>
      <p><a class="button quiet" href="${settings}">${words.settings}</a></p>
    </div>
  </main>`;
}
