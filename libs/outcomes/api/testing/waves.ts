import { consentVersions } from '@rekindle/clients/domain';
import { agree, aNewClient, begin } from '@rekindle/clients/api/testing';
import { localDateAt } from '@rekindle/check-ins/domain';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import { type TestApi, zoneWhereItIs } from '@rekindle/platform/testing';
import { WavesAhead } from '../waves/days/waves-ahead.service';

/** The documents that specs of waves send. */
export const waveDocuments = {
  answers: '{ outcomeFollowUpAnswers { origin day asked answered stopped shownAs } }',
  own: '{ myLaterQuestions { isAgreedTo isMailStopped days } }',
  mail: 'mutation ($isOn: Boolean!) { mailMyLaterQuestions(isOn: $isOn) { isAgreedTo isMailStopped days } }',
} as const;

interface Asked {
  readonly startDay: number | null;
  readonly reunionDay: number | null;
  readonly outcome: string | null;
  readonly wellbeing: number | null;
}

/** A question that is open, as `Waves.asked` tells of it. */
export const anOpenQuestion = (startDay: number | null, reunionDay: number | null = null): Asked => ({
  ...{ startDay, reunionDay, outcome: null, wellbeing: null },
});

/** The mails of a question while none has gone, as `Waves.owed` tells of them. */
export const threeMails = ['asking', 'remembering', 'remembering'].map((letter) => ({
  ...{ letter: `outcomes.${letter}`, state: 'scheduled', reason: null },
}));

/** A client who has agreed to what is needed, in a practice of their own. */
export async function aClientWhoMayBeAsked(api: TestApi): Promise<{ owner: Person; client: Person; waves: Waves }> {
  const owner = await aPractice(api);
  const client = await aNewClient(api, owner);
  await agree(client);
  return { owner, client, waves: new Waves(api, client) };
}

/** One client who may be asked later, and hands to let time pass for them. */
export class Waves {
  constructor(
    private readonly api: TestApi,
    private readonly client: Person,
  ) {}

  agree(): Promise<unknown> {
    return this.client.browser.get(begin.give, { input: { kind: 'FOLLOW_UP', version: consentVersions['follow-up'] } });
  }

  withdraw(): Promise<unknown> {
    return this.client.browser.get(begin.withdraw, { kind: 'FOLLOW_UP' });
  }

  /** Lets so many days have passed since they started, at midday where they are, and the worker look. */
  async areOnDay(days: number): Promise<void> {
    await this.api.asAdmin(`update app.client set consented_at = now() - make_interval(days => $2), time_zone = $3 where id = $1`, [
      ...[this.client.memberId, days, zoneWhereItIs(12)],
    ]);
    await this.look();
  }

  /** The worker looks at them, as it does when their time has come. */
  look(): Promise<void> {
    const { practiceId, memberId } = this.client;
    return this.api.within({ practiceId }, () => this.api.get(WavesAhead).lookAt(memberId));
  }

  /** The hour of the next mail that is owed comes, and it goes if it still may. */
  async comesDue(): Promise<void> {
    await this.api.asAdmin(
      `update app.dispatch set local_date = current_date, due_at = now(), next_at = now(), expires_at = now() + interval '20 hours' where id = (select id from app.dispatch where client_id = $1 and kind = 'wave' and state = 'scheduled'
        order by due_at limit 1)`,
      [this.client.memberId],
    );
    await this.api.runJobs();
  }

  /** Lets time go by for what was asked. */
  async passes(days: number): Promise<void> {
    await this.api.asAdmin(
      `update app.outcome_wave set asked_on = asked_on - $2::int, until_on = until_on - $2::int, closes_at = closes_at - make_interval(days => $2::int)
        where client_id = $1`,
      [this.client.memberId, days],
    );
    await this.api.asAdmin(`update app.client set consented_at = consented_at - make_interval(days => $2) where id = $1`, [
      this.client.memberId,
      days,
    ]);
    await this.look();
  }

  /** The day so many days from now where they are. */
  day(days: number): string {
    return localDateAt(zoneWhereItIs(12), new Date(Date.now() + days * 86_400_000));
  }

  asked(): Promise<Asked[]> {
    return this.api.asAdmin(
      'select start_day as "startDay", reunion_day as "reunionDay", outcome, wellbeing from app.outcome_wave where client_id = $1 order by asked_on',
      [this.client.memberId],
    );
  }

  /** What is owed by mail, in the order of its days; what was laid out anew is left out. */
  owed(): Promise<{ letter: string; state: string; reason: string | null }[]> {
    return this.api.asAdmin(
      `select letter, state, reason from app.dispatch where client_id = $1 and kind = 'wave' and reason is distinct from 'schedule-changed' order by due_at`,
      [this.client.memberId],
    );
  }

  mails() {
    return this.api.mailbox
      .to(this.client.email)
      .filter(({ subject }) => subject?.startsWith('One question'))
      .map(({ subject = '', text = '', headers }) => ({ subject, text, headers, links: text.match(/http\S+/g) ?? [] }));
  }

  /** Where the last mail leads, as a path. */
  link(): string {
    const link = this.mails()
      .at(-1)
      ?.links.find((each) => /\/w\/[^?]*$/.test(each));
    if (!link) throw new Error('No mail with a question has arrived.');
    return new URL(link).pathname;
  }

  /** Nothing that is due is left behind, by this one or by others before. */
  async leaveNothing(): Promise<void> {
    await this.api.asAdmin(`update app.dispatch set state = 'cancelled', reason = 'over' where kind = 'wave' and state = 'scheduled'`);
  }

  /** @param search what follows the path of the link, for example `?a=2` */
  open(search = '') {
    return this.api.visitor('portal').open(`${this.link()}${search}`);
  }

  answer(fields: Record<string, string>) {
    return this.api.visitor('portal').fill(this.link(), fields);
  }
}
