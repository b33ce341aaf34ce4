import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { currentContext, currentPracticeId, worker } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { type Place, Vault } from '@rekindle/platform/keys';
import { Live } from '@rekindle/platform/live';
import { Post } from '@rekindle/platform/mail';
import { isId } from '@rekindle/shared/kernel';
import { CareService, CaseloadService, Timeline } from '@rekindle/clients/api';
import {
  causesOf,
  type FlagCode,
  flawInLook,
  isStanding,
  passesAt,
  type Raised,
  standingOf,
  tierOf,
  wantsLook,
} from '@rekindle/safety/domain';
import { safetyProblem } from '../safety.problems';
import { flagLetter } from './flag.mail';
import type { FlagType, LookAtFlagInput, RaiseFlagInput, WaitingFlag } from './flag.type';
import { FlagsRepository, type FlagWithLooks } from './flags.repository';
import { placeOfNote } from './place-of-note';

const longestNote = 2_000;
const mostOnToday = 500;

/** Flags are raised and looked at, and nothing else is done to them. */
@Injectable()
export class Flags {
  constructor(
    private readonly flags: FlagsRepository,
    private readonly caseload: CaseloadService,
    private readonly care: CareService,
    private readonly timeline: Timeline,
    private readonly post: Post,
    private readonly vault: Vault,
    private readonly audit: AuditTrail,
    private readonly live: Live,
    private readonly database: Database,
  ) {}

  /** All of a client, the latest first. */
  async of(clientId: string): Promise<FlagType[]> {
    if (!isId(clientId) || !(await this.caseload.find(clientId))) throw notFound();
    return Promise.all((await this.flags.of(clientId)).map((flag) => this.shown(flag)));
  }

  /** Whether one of this code still closes what it closes. As the worker, or a coach. */
  async stands(clientId: string, code: FlagCode): Promise<boolean> {
    return (await this.flags.of(clientId)).some((flag) => flag.code === code && isStanding(flag, new Date()));
  }

  /** Whether somebody is looked after now: one stands that a coach was told of at once. As the worker, or a coach. */
  async isUrgent(clientId: string): Promise<boolean> {
    return (await this.flags.of(clientId)).some((flag) => tierOf(flag.code, flag.cause) > 1 && isStanding(flag, new Date()));
  }

  /** What waits for a look, whoever is in most need first. */
  async waiting(): Promise<WaitingFlag[]> {
    const now = new Date();
    const wanting = (await this.flags.unsettled(mostOnToday)).filter((flag) => wantsLook(flag, now));
    const waiting = wanting.map((flag) => ({ ...flag, tier: tierOf(flag.code, flag.cause) })).filter(({ tier }) => tier > 0);
    return waiting.sort((one, other) => other.tier - one.tier || other.raisedAt.getTime() - one.raisedAt.getTime());
  }

  /** What a coach heard or saw. */
  async raiseByHand({ clientId, code, cause }: RaiseFlagInput): Promise<FlagType[]> {
    if (!causesOf(code).includes(cause)) throw safetyProblem('no-such-flag');
    return this.database.transaction(async () => {
      if (!isId(clientId) || !(await this.caseload.find(clientId))) throw notFound();
      await this.raise(clientId, [{ code, cause }]);
      return this.of(clientId);
    });
  }

  /**
   * Raises flags, inside the transaction of what they come from, and owes whoever is responsible a mail. The same one is not raised
   * a second time while nobody has looked at the first.
   */
  async raise(clientId: string, raised: readonly Raised[]): Promise<void> {
    if (raised.length === 0) return;
    const raisedBy = currentContext().actor.memberId ?? null;
    // As the worker: a client must be able to cause a flag, and never to write one.
    await this.database.as({ actor: worker }, async () => {
      await this.flags.takeTurn(clientId);
      const known = await this.flags.of(clientId);
      for (const { code, cause } of raised) {
        const isOpen = known.some((flag) => flag.code === code && flag.cause === cause && standingOf(flag, new Date()) === 'open');
        if (!isOpen) await this.add({ id: newId<string>(), clientId, code, cause, raisedBy });
      }
    });
  }

  /** A coach has looked, and says why it can go. Flags are never removed. */
  async look({ id, note: typed }: LookAtFlagInput): Promise<FlagType[]> {
    return this.database.transaction(async () => {
      const found = isId(id) ? await this.flags.find(id) : null;
      if (!found) throw notFound();
      await this.flags.takeTurn(found.clientId);
      const flag = (await this.flags.find(id)) ?? found;
      const note = typed.trim();
      const now = new Date();
      const flaw = flawInLook(flag, note, now);
      if (flaw) throw safetyProblem(flaw);
      if (note.length > longestNote) throw safetyProblem('note-too-long');
      const look = newId<string>();
      const isSettled = standingOf({ ...flag, looks: [...flag.looks, { at: now }] }, now) === 'cleared';
      await this.flags.addLook(flag, { id: look, note: await this.vault.seal(placeOf(flag, look), note) }, isSettled);
      await this.timeline.add({
        clientId: flag.clientId,
        kind: 'safety.flag-looked-at',
        visibility: 'team',
        codes: [flag.code, flag.cause],
      });
      await this.audit.note({ action: 'safety.flag-looked-at', object: { kind: 'flag', id }, clientId: flag.clientId });
      await this.live.tell('flags');
      return this.of(flag.clientId);
    });
  }

  /** Everything about a client who is erased, in that transaction. */
  async forget(clientId: string): Promise<void> {
    await this.flags.forget(clientId);
    await this.live.tell('flags');
  }

  private async add(flag: Pick<FlagWithLooks, 'id' | 'clientId' | 'code' | 'cause'> & { readonly raisedBy: string | null }): Promise<void> {
    const { id, clientId, code, cause, raisedBy } = flag;
    await this.flags.insert(flag);
    await this.timeline.add({ clientId, kind: 'safety.flag-raised', visibility: 'team', codes: [code, cause], actorId: raisedBy });
    await this.audit.note({ action: 'safety.flag-raised', object: { kind: 'flag', id }, clientId });
    await this.live.tell('flags');
    if (tierOf(code, cause) === 0) return;
    await this.post.send(flagLetter, { about: id, recipientId: await this.care.responsibleFor(clientId) });
  }

  private async shown(flag: FlagWithLooks): Promise<FlagType> {
    const { id, code, cause, raisedAt } = flag;
    const standing = standingOf(flag, new Date());
    return { id, code, cause, tier: tierOf(code, cause), standing, raisedAt, passesAt: passesAt(flag), looks: await this.opened(flag) };
  }

  private opened(flag: FlagWithLooks): Promise<FlagType['looks']> {
    return Promise.all(flag.looks.map(async ({ id, at, by, note }) => ({ at, by, note: await this.vault.open(placeOf(flag, id), note) })));
  }
}

function placeOf({ clientId }: Pick<FlagWithLooks, 'clientId'>, lookId: string): Place {
  return placeOfNote({ practiceId: currentPracticeId(), clientId, lookId });
}
