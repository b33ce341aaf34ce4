import { Injectable } from '@nestjs/common';
import { currentContext, worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Suppressions } from '@rekindle/platform/mail';
import { checkedTimeZone, MembershipsService } from '@rekindle/identity/api';
import { digestAt } from '@rekindle/check-ins/domain';
import { checkInsProblem } from '../check-ins.problems';
import { DigestService } from './digest.service';
import { DigestsRepository } from './digests.repository';
import type { MyDigest, MyDigestInput } from './my-digest.type';

/** Whether somebody who coaches gets the mail of a morning, and by which clock. Off is the same as stopping it by the link in it. */
@Injectable()
export class MyDigestService {
  constructor(
    private readonly digests: DigestsRepository,
    private readonly digest: DigestService,
    private readonly memberships: MembershipsService,
    private readonly suppressions: Suppressions,
    private readonly database: Database,
  ) {}

  async get(): Promise<MyDigest> {
    const memberId = this.readMemberId();
    return this.asWorker(async () => this.of(memberId, await this.addressOf(memberId)));
  }

  async set({ isOn, timeZone: typed }: MyDigestInput): Promise<MyDigest> {
    const timeZone = typed ? checkedTimeZone(typed) : null;
    const memberId = this.readMemberId();
    return this.asWorker(async () => {
      const address = await this.addressOf(memberId);
      if (isOn) await this.suppressions.lift(address, 'digest');
      else await this.suppressions.stop(address, 'digest', 'unsubscribed');
      await this.digests.move(memberId, timeZone);
      await this.digest.lookNow();
      const set = await this.of(memberId, address);
      if (isOn && !set.isOn) throw checkInsProblem('address-takes-no-mail');
      return set;
    });
  }

  private async of(memberId: string, address: string): Promise<MyDigest> {
    const isStopped = await this.suppressions.isStopped(address, 'digest');
    return { isOn: !isStopped, at: digestAt, timeZone: await this.digests.zoneOf(memberId) };
  }

  private async addressOf(memberId: string): Promise<string> {
    const reached = await this.memberships.reached(memberId);
    if (!reached) throw notFound();
    return reached.email;
  }

  private readMemberId(): string {
    return currentContext().actor.memberId ?? '';
  }

  private async asWorker<T>(work: () => Promise<T>): Promise<T> {
    return this.database.transaction(() => this.database.as({ actor: worker }, work));
  }
}
