import { Injectable } from '@nestjs/common';
import { currentPracticeId, worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { Post } from '@rekindle/platform/mail';
import { AbsenceService } from '@rekindle/identity/api';
import { digestAt, type Morning, morningAt } from '@rekindle/check-ins/domain';
import { digestLetter } from './digest.mail';
import { type DigestReader, DigestsRepository } from './digests.repository';
import { TidingsRepository } from './tidings.repository';

/** Nobody coaches here: it is looked again when somebody may. */
const aDay = 24 * 3_600_000;

/** Writes the digests of a practice, to each reader once their morning has come. Done twice it is done once. */
@Injectable()
export class DigestService {
  constructor(
    private readonly digests: DigestsRepository,
    private readonly tidings: TidingsRepository,
    private readonly absences: AbsenceService,
    private readonly post: Post,
    private readonly database: Database,
  ) {}

  async write(): Promise<void> {
    await this.asWorker(() => this.writeOnce());
  }

  /** Somebody is elsewhere, or the practice is: their next morning may come sooner. Joins the open transaction. */
  async lookNow(): Promise<void> {
    await this.asWorker(() => this.digests.lookNow());
  }

  private async writeOnce(): Promise<void> {
    const now = await this.digests.lockRound();
    if (!now) return;
    const readers = (await this.digests.readers()).map((reader) => ({ ...reader, ...morningAt(reader.zone, now, reader.toldUntil) }));
    const mornings = [...together(readers)];
    const standIns = mornings.length > 0 ? await this.standIns(readers) : [];
    for (const { morning, readers: told } of mornings) await this.tell(morning, told, standIns);
    const next = Math.min(now.getTime() + aDay, ...readers.map((reader) => reader.next.getTime()));
    await this.digests.lookAgain(new Date(next));
  }

  private async tell(morning: Morning, readers: readonly DigestReader[], standIns: readonly StandIn[]): Promise<void> {
    const ids = readers.map(({ memberId }) => memberId);
    const told = await this.tidings.of(morning, new Map(standIns.filter(([, reader]) => ids.includes(reader))));
    for (const reader of readers) {
      const tidings = told.get(reader.memberId) ?? [];
      await this.digests.note(reader.memberId, morning.dueAt, tidings);
      if (tidings.length > 0) await this.owe(reader, morning);
    }
  }

  /** Of everybody who coaches: who hears of their clients today. */
  private async standIns(readers: readonly DigestReader[]): Promise<StandIn[]> {
    const pairs: StandIn[] = [];
    for (const { memberId } of readers) pairs.push([memberId, await this.absences.standInFor(memberId)]);
    return pairs;
  }

  private async owe({ memberId, zone }: DigestReader, { day, dueAt, expiresAt }: Morning): Promise<void> {
    const key = ['digest1', currentPracticeId(), memberId, dueAt.toISOString()].join('|');
    const when = { day, zone, localTime: digestAt, dueAt, expiresAt };
    await this.post.plan(digestLetter, [{ about: memberId, recipientId: memberId, key, ...when }]);
  }

  private async asWorker(work: () => Promise<void>): Promise<void> {
    await this.database.transaction(() => this.database.as({ actor: worker }, work));
  }
}

type StandIn = readonly [coachId: string, readerId: string];

/** Those whose mornings are the same are told in one go. Across the date line seven comes at one instant on two days. */
function together(readers: readonly (DigestReader & { readonly come: Morning | null })[]) {
  const groups = new Map<string, { readonly morning: Morning; readonly readers: DigestReader[] }>();
  for (const { come, ...reader } of readers) {
    if (!come) continue;
    const key = [come.day, come.since.getTime(), come.dueAt.getTime()].join('|');
    const group = groups.get(key) ?? { morning: come, readers: [] };
    group.readers.push(reader);
    groups.set(key, group);
  }
  return groups.values();
}
