import { Injectable, Logger } from '@nestjs/common';
import { runInContext, worker } from '@rekindle/platform/context';
import { AddressHash } from './address-hash';
import { Alongside, type Company } from './alongside';
import type { ReadyMail } from '../relay/compose-mail';
import { conclusionOf } from './conclusion-of';
import type { Delivery } from '../relay/deliver';
import type { Attempt, Claim } from './dispatch';
import { Dispatches } from './dispatches';
import { Gathering } from './gathering';
import { Letters, type RegisteredLetter } from '../letters';
import { Later, type Loaded, NotNow } from '../loaded';
import { insistently } from './insistently';
import { refuseUnfitMail } from '../refuse-unfit-mail';
import { Relay } from '../relay/relay';
import { withoutAddresses } from '../relay/without-addresses';
import { stopLinks } from '../unsubscribe/stop-links';
import { WeeklyCap } from './weekly-cap';

/** Milliseconds: who was frozen for longer after promising may have been taken for dead, and must not send any more. */
const longestHesitation = 60_000;

/** Sends one claimed dispatch: writes the mail, promises, hands it over, and notes what became of it. */
@Injectable()
export class Sender {
  private readonly logger = new Logger('mail');
  private readonly hashes = new AddressHash();
  private readonly loads = new Gathering({ patience: 3 }, async (asked: readonly { about: string; loadAll: LoadAll }[]) => {
    const found = await asked[0]?.loadAll(asked.map(({ about }) => about));
    return asked.map(({ about }): Loaded<unknown> => found?.get(about) ?? null);
  });

  constructor(
    private readonly letters: Letters,
    private readonly dispatches: Dispatches,
    private readonly relay: Relay,
    private readonly cap: WeeklyCap,
    private readonly alongside: Alongside,
  ) {}

  /** Never throws: what fails before the promise stays queued, and the sweep takes it back. */
  async send(claim: Claim): Promise<void> {
    const { id, practiceId, letter } = claim;
    await runInContext({ requestId: id, actor: worker, practiceId }, async () => {
      this.dispatches.inHand += 1;
      try {
        await this.sendWithin(claim);
      } catch (error) {
        this.logger.error({ dispatch: id, letter, outcome: 'left to the sweep', reason: messageOf(error) });
      } finally {
        this.dispatches.inHand -= 1;
      }
    });
  }

  private async sendWithin(claim: Claim): Promise<void> {
    const letter = this.letters.get(claim.letter);
    const standing = letter.line ? await this.alongside.standing(claim) : 'alone';
    if (standing === 'told') return this.dispatches.skip(claim, 'merged');
    if (standing !== 'alone') return this.dispatches.postpone(claim, standing);
    const data = await this.load(claim, letter);
    if (data === null) return this.dispatches.skip(claim, 'withdrawn');
    if (data instanceof NotNow) return this.dispatches.skip(claim, data.reason);
    if (data instanceof Later) return this.dispatches.postpone(claim, data.until);
    if (await this.cap.isReached(claim)) return this.dispatches.skip(claim, 'weekly_cap');
    const company = await this.alongside.gather(claim);
    if (company) await this.sendWith(company, letter, data);
  }

  private async sendWith(company: Company, letter: RegisteredLetter, data: unknown): Promise<void> {
    const { claim, lines } = company;
    const ready = await this.write(company, letter, data);
    if (!ready) return;

    const addressHash = this.hashes.of(ready.envelope.to);
    const promisedAt = performance.now();
    const attempt = await this.dispatches.begin(claim, addressHash);
    if (!attempt) return;
    const isLate = performance.now() - promisedAt > longestHesitation;
    const wasTaken = await this.conclude(attempt, isLate ? neverSent : await this.relay.deliver(ready), addressHash);
    if (wasTaken && lines.length > 0) await this.alongside.noteTold(claim);
  }

  // Letters of one sort and one practice are loaded together; what is loaded runs in the practice of whoever asked first.
  private load({ practiceId, letter, about }: Claim, { load, loadAll }: RegisteredLetter): Promise<Loaded<unknown>> {
    return loadAll ? this.loads.ask({ about, loadAll }, `${practiceId} ${letter}`) : load(about, false);
  }

  // Whatever can be wrong with a mail shows here, before anything is promised, and stops no other mail.
  private async write({ claim, lines, choices }: Company, { write }: RegisteredLetter, data: unknown): Promise<ReadyMail | null> {
    try {
      const alone = write(data);
      const mail = lines.length === 0 ? alone : write(data, { lines, stops: stopLinks(claim, choices, alone.to.address) });
      refuseUnfitMail(mail);
      return await this.relay.compose(mail, claim);
    } catch (error) {
      this.logger.error({ dispatch: claim.id, letter: claim.letter, outcome: 'dead', reason: messageOf(error) });
      await this.dispatches.bury(claim, 'render', messageOf(error));
      return null;
    }
  }

  /** @returns whether the relay has taken it */
  private async conclude(attempt: Attempt, delivery: Delivery, addressHash: Buffer): Promise<boolean> {
    const { id, letter } = attempt.claim;
    const conclusion = conclusionOf(delivery, attempt.attempt, Math.random());
    // The relay has answered; a database that is away for a moment must not turn the answer into a doubt.
    const isNoted = await insistently(() => this.dispatches.conclude(attempt, delivery, conclusion, addressHash));
    const line = { dispatch: id, letter, attempt: attempt.attempt, outcome: delivery.outcome, state: conclusion.state, ms: delivery.ms };
    if (!isNoted) this.logger.error({ ...line, reason: 'somebody else has concluded it' });
    else if (conclusion.state === 'dead' || conclusion.state === 'failed') this.logger.error({ ...line, reason: delivery.says });
    else this.logger.log(line);
    return isNoted && conclusion.state === 'accepted';
  }
}

type LoadAll = NonNullable<RegisteredLetter['loadAll']>;

const neverSent: Delivery = { outcome: 'SAFE', stage: 'connecting', says: 'hesitated too long', ms: longestHesitation };

function messageOf(error: unknown): string {
  return withoutAddresses(error instanceof Error ? error.message : String(error));
}
