import { computed, inject, Service, signal } from '@angular/core';
import { Api, ApiProblem, CorrectMyOutcomeDocument, type OwnOutcomeFragment, Session, TellOutcomeDocument } from '@rekindle/shared/graphql';
import { DeviceDrafts, type Draft, type Sending } from '@rekindle/shared/ui';
import { statusInWords } from '../words/status-words';
import type { Telling } from './telling';

/** Something that was told and that the server does not have. */
export interface WaitingTelling {
  readonly place: string;
  readonly telling: Telling;
  /** Why the server did not take it; null while it only waits for a network. */
  readonly refusal: ApiProblem | null;
}

const area = 'outcome';
const told = `${area}/told/`;

/** What somebody tells of themself: kept on the device at once, and sent when the server can be reached. */
@Service()
export class OwnOutcome {
  private readonly api = inject(Api);
  private readonly drafts = inject(DeviceDrafts);
  private readonly session = inject<Session<{ readonly memberId?: string }>>(Session);
  private readonly refusals = signal<ReadonlyMap<string, ApiProblem>>(new Map());
  private readonly answer = signal<OwnOutcomeFragment | undefined>(undefined);
  private owner: string | undefined;

  /** What the server said to the last thing that was told; undefined before. */
  readonly latest = this.answer.asReadonly();
  readonly waiting = computed<readonly WaitingTelling[]>(() =>
    this.drafts
      .waiting()
      .filter(({ place }) => place.startsWith(told))
      .map(({ place, value }) => ({ place, telling: value as Telling, refusal: this.refusals().get(place) ?? null })),
  );

  /** Sends what this person told without a network, whatever page they are on. */
  sendWhatWaits(): void {
    const owner = this.session.latest()?.memberId;
    if (owner !== this.owner) this.answer.set(undefined);
    this.owner = owner;
    this.drafts.sendWith(area, { send: (draft) => this.send(draft), nameOf: (draft) => nameOf(draft) });
    void this.drafts.send();
  }

  /** Ends once the server has answered, or nobody can be asked; then it lies on the device. @returns whether the server has it */
  async tell(telling: Telling): Promise<boolean> {
    const place = `${told}${crypto.randomUUID()}`;
    await this.drafts.hold(place, telling);
    await this.drafts.send();
    return this.drafts.find(place) === undefined;
  }

  /** The person has read why it was not taken, or has decided against it. */
  async forget(place: string): Promise<void> {
    await this.drafts.forget(place);
    this.refusals.update((refusals) => new Map([...refusals].filter(([each]) => each !== place)));
  }

  /** Keeps what is being filled in, which is sent by hand only. @param of the report that it corrects */
  begin(of: string | null, value: unknown): void {
    void this.drafts.keep(begunAt(of), value);
  }

  findBegun(of: string | null): unknown {
    return this.drafts.find(begunAt(of))?.value;
  }

  end(of: string | null): void {
    void this.drafts.forget(begunAt(of));
  }

  private async send(draft: Draft): Promise<Sending> {
    // Somebody else may have signed in at this device since: what is not theirs is never sent in their name.
    if (this.session.latest()?.memberId !== this.owner) return 'unreachable';
    // What is being filled in waits for its writer.
    if (!draft.place.startsWith(told)) return 'refused';
    try {
      this.answer.set(await this.mutate(draft.value as Telling));
      return 'sent';
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      if (failure.isPassing) return 'unreachable';
      this.refusals.update((refusals) => new Map(refusals).set(draft.place, failure));
      return 'refused';
    }
  }

  private async mutate({ corrects, isTakenBack, isPrivate, ...said }: Telling): Promise<OwnOutcomeFragment> {
    if (corrects === null) return (await this.api.mutate(TellOutcomeDocument, { input: { ...said, isPrivate } })).tellOutcome;
    const input = { ...said, reportId: corrects, isTakenBack };
    return (await this.api.mutate(CorrectMyOutcomeDocument, { input })).correctMyOutcome;
  }
}

function begunAt(of: string | null): string {
  return `${area}/begun${of === null ? '' : `/${of}`}`;
}

function nameOf({ value }: Draft): string {
  const { says } = value as Partial<Telling>;
  return says
    ? $localize`:@@ownOutcome.name:where things stand: ${statusInWords(says)}:status:`
    : $localize`:@@ownOutcome.begun:where things stand`;
}
