import { newId } from '@rekindle/platform/crypto';
import { zoneWhereItIs } from '@rekindle/platform/testing';
import type { Loaded } from '../loaded';
import type { Mail } from '../mail';
import { type DispatchRow, type held, lined, loadedTogether, type PostOffice } from './post-office.builder';

/** A client who is owed a check-in and other mail, on a day that has begun six hours ago where they live. */
export class ClientsDay {
  readonly clientId = newId();
  readonly address = `${this.clientId}@test.example`;

  constructor(private readonly office: PostOffice) {}

  /** Owes the check-in. @param dueIn from now on, such as `2 hours`; @param instead what becomes of it when its time comes */
  checkIn(dueIn: string, instead?: Loaded<Pick<Mail, 'to'>>): Promise<string> {
    return this.owe(loadedTogether, dueIn, instead);
  }

  /** Owes something else, due now. @param path where it leads */
  note(path = '/', letter: typeof held = lined): Promise<string> {
    return this.owe(letter, '0 hours', this.leadingTo(path));
  }

  /** What a note says that leads there. */
  leadingTo(path: string) {
    return { to: { name: '', address: this.address }, button: { says: 'Open', url: `http://portal.test${path}` } };
  }

  /** Lets its time come, and whatever is due be done. */
  async comes(about: string): Promise<void> {
    await this.office.platform.asAdmin(`update app.dispatch set next_at = now() where about = $1`, [about]);
    await this.office.send();
  }

  /** What has arrived. */
  get mails() {
    return this.office.mailbox.to(this.address);
  }

  async standing(about: string): Promise<Pick<DispatchRow, 'state' | 'reason'>> {
    const { state, reason } = await this.office.row(about);
    return { state, reason };
  }

  // Without asking whether there is such a client: what else a client has is no business of mail.
  private async owe(letter: typeof loadedTogether, dueIn: string, words?: Loaded<Pick<Mail, 'to'>>): Promise<string> {
    const about = await this.office.post(words === undefined ? this.address : words, letter);
    await this.office.platform.asAdmin(`set session_replication_role = replica;
      update app.dispatch set client_id = '${this.clientId}', recipient_id = '${this.clientId}', tz = '${zoneWhereItIs(6)}',
        due_at = due_at + interval '${dueIn}', next_at = due_at + interval '${dueIn}', expires_at = due_at + interval '${dueIn}' + interval '1 day'
      where about = '${about}';
      reset session_replication_role`);
    return about;
  }
}
