import type { Person } from '@rekindle/identity/api/testing';
import { type TestApi, zoneWhereItIs } from '@rekindle/platform/testing';
import { CheckInRound } from '../days/check-in-round';

/** Lets it become morning for those who coach in a practice. */
export class Mornings {
  constructor(
    private readonly api: TestApi,
    private readonly owner: Person,
  ) {}

  /** It is evening where the practice is, whenever this runs: no round tells of this morning before it is let come. */
  async areOver(): Promise<void> {
    await this.api.asAdmin('update app.practice set time_zone = $2 where id = $1', [this.owner.practiceId, zoneWhereItIs(20)]);
  }

  /** It is between seven and eight where the practice is, and what was done so far was done in the night. */
  async come(zone = zoneWhereItIs(7)): Promise<void> {
    const { practiceId } = this.owner;
    await this.api.asAdmin('update app.practice set time_zone = $2 where id = $1', [practiceId, zone]);
    for (const [table, column] of [
      ['check_in', 'first_answered_at'],
      ['timeline_item', 'happened_at'],
    ])
      await this.api.asAdmin(`update app.${table} set ${column} = ${column} - interval '1 hour' where practice_id = $1`, [practiceId]);
    await this.areLookedFor();
    await this.round();
    await this.api.runJobs();
  }

  /** The next one, with what there was to tell on the last still to be told. */
  async comeAgain(): Promise<void> {
    const { practiceId } = this.owner;
    await this.api.asAdmin(`update app.digest set told_until = told_until - interval '1 day' where practice_id = $1`, [practiceId]);
    await this.api.asAdmin(`delete from app.dispatch where practice_id = $1 and kind = 'digest'`, [practiceId]);
    await this.come();
  }

  async areLookedFor(): Promise<void> {
    await this.api.asAdmin('update app.digest_round set next_at = now() where practice_id = $1', [this.owner.practiceId]);
  }

  round(): Promise<void> {
    return this.api.within({}, () => this.api.get(CheckInRound).turn());
  }

  mails({ email }: Person = this.owner) {
    return this.api.mailbox.to(email).filter(({ subject }) => subject === 'Your morning summary');
  }
}
