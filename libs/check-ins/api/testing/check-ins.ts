import { consentVersions } from '@rekindle/clients/domain';
import type { Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { CheckInRound } from '../days/check-in-round';

const plan = `clientId version at zone startsOn endsOn pausedUntil rhythm quiet { from until } next { day at }
  parts { id cadence { every on weeks day event days } questions { id ask words low high code } }`;

/** The documents that specs of check-ins send. */
export const checkInDocuments = {
  plan: `query ($id: ID!) { checkInPlan(clientId: $id) { ${plan} } }`,
  save: `mutation ($input: SaveCheckInPlanInput!) { saveCheckInPlan(input: $input) { ${plan} } }`,
  pause: `mutation ($input: PauseCheckInsInput!) { pauseCheckIns(input: $input) { ${plan} } }`,
  days: `query ($id: ID!, $from: String!, $until: String!) { clientCheckIns(clientId: $id, from: $from, until: $until) {
    adherence { answered asked bestRun isTooLittle } days { id day dueAt outcome reason asks { id ask } answers { question value line } } } }`,
  saveTemplate: 'mutation ($input: SaveCheckInTemplateInput!) { saveCheckInTemplate(input: $input) { id name } }',
  deliveries: 'query ($id: ID!) { deliveries(clientId: $id) { id letter day state reason attempts maySendAgain } }',
  myDigest: '{ myDigest { isOn at timeZone } }',
  setMyDigest: 'mutation ($input: MyDigestInput!) { setMyDigest(input: $input) { isOn at timeZone } }',
} as const;

/** A small plan: how the day was, every day. */
export const everyEvening = {
  parts: [
    {
      id: 'daily',
      cadence: { every: 'WEEK', on: [1, 2, 3, 4, 5, 6, 7] },
      questions: [{ id: 'pulse', ask: 'FACES', words: 'How was today?' }],
    },
  ],
  at: '19:00',
  quiet: null,
};

/** Agrees to being asked by mail. */
export async function consentTo({ browser }: Person): Promise<void> {
  await browser.get('mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { kind } }', {
    input: { kind: 'CHECK_IN_MAIL', version: consentVersions['check-in-mail'] },
  });
}

interface Shown {
  readonly id: string;
  readonly asks: readonly { readonly id: string; readonly ask: string }[];
  readonly day: string;
  readonly dueAt: string;
  readonly outcome: string | null;
  readonly reason: string | null;
  readonly answers: { question: string; value: number | null; line: string | null }[];
}

/** One client with their coach, and hands to let time pass for them. */
export class CheckIns {
  constructor(
    private readonly api: TestApi,
    private readonly coach: Person,
    private readonly client: Person,
  ) {}

  plan() {
    return this.coach.browser.get(checkInDocuments.plan, { id: this.client.memberId });
  }

  save(change: Record<string, unknown> = {}) {
    return this.coach.browser.get(checkInDocuments.save, { input: this.input(change) });
  }

  saveProblem(change: Record<string, unknown>) {
    return this.coach.browser.problemOf(checkInDocuments.save, { input: this.input(change) });
  }

  days(): Promise<{ days: Shown[] }> {
    const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    return this.coach.browser.get(checkInDocuments.days, { id: this.client.memberId, from: day(-200), until: day(30) });
  }

  owed(): Promise<{ letter: string; state: string; reason: string | null }[]> {
    return this.coach.browser.get(checkInDocuments.deliveries, { id: this.client.memberId });
  }

  /** Saves the plan, where there is none, and lets the first check-in come due now. */
  async comesDue(): Promise<void> {
    const { version } = await this.plan();
    if (version === null) await this.save();
    const first = `select id from app.check_in where client_id = $1 and outcome is null order by day limit 1`;
    await this.api.asAdmin(`update app.check_in set due_at = now(), closes_at = now() + interval '18 hours' where id = (${first})`, [
      this.client.memberId,
    ]);
    const due = `update app.dispatch set next_at = now(), expires_at = now() + interval '6 hours' where kind = 'checkin' and state = 'scheduled' and about = (${first})`;
    await this.api.asAdmin(due, [this.client.memberId]);
    await this.api.runJobs();
  }

  /** Lets time go by for all that is laid out, and what time does happen. */
  async passes(interval: string): Promise<void> {
    await this.api.asAdmin(
      `update app.check_in set due_at = due_at - $2::interval, closes_at = closes_at - $2::interval where client_id = $1`,
      [this.client.memberId, interval],
    );
    await this.api.within({}, () => this.api.get(CheckInRound).turn());
  }

  /** One more day that was mailed and is not answered. */
  async isMissed(): Promise<void> {
    await this.comesDue();
    const first = `select id from app.check_in where client_id = $1 and outcome is null order by day limit 1`;
    await this.api.asAdmin(`update app.check_in set day = day - 5, closes_at = now() - interval '1 minute' where id = (${first})`, [
      this.client.memberId,
    ]);
    await this.api.asAdmin(`update app.check_in_plan set waits_since = waits_since - 10 where client_id = $1`, [this.client.memberId]);
    await this.api.within({}, () => this.api.get(CheckInRound).turn());
  }

  /** Mails of check-ins that have arrived. */
  async mails(): Promise<{ subject: string; text: string; links: string[] }[]> {
    return this.api.mailbox
      .to(this.client.email)
      .filter(({ subject }) => subject?.includes('check-in'))
      .map(({ subject = '', text = '' }) => ({ subject, text, links: text.match(/http\S+/g) ?? [] }));
  }

  /** Where the last mail leads, as a path. */
  async link(): Promise<string> {
    const link = (await this.mails()).at(-1)?.links.find((each) => each.includes('/c/'));
    if (!link) throw new Error('No mail of a check-in has arrived.');
    return new URL(link).pathname;
  }

  /** @param search what follows the path of the link, for example `?a=2` @returns the page */
  async open(search = ''): Promise<string> {
    return (await this.visit(`${await this.link()}${search}`)).body;
  }

  visit(path: string) {
    return this.api.visitor('portal').open(path);
  }

  async send(path: string, fields: Record<string, string>) {
    return this.api.visitor('portal').fill(`${await this.link()}${path}`, fields);
  }

  private input(change: Record<string, unknown>) {
    const startsOn = new Date().toISOString().slice(0, 10);
    return { clientId: this.client.memberId, startsOn, ...everyEvening, ...change };
  }
}
