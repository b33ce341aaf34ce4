import { computed, inject, Service, signal } from '@angular/core';
import {
  Api,
  MailMyCheckInsAgainDocument,
  MoveMyCheckInsDocument,
  OwnCheckInSettingsDocument,
  type OwnCheckInsFragment,
  PauseMyCheckInsDocument,
  Session,
} from '@rekindle/shared/graphql';
import { localDateAt } from '@rekindle/check-ins/domain';
import { Calendar } from '@rekindle/shared/ui';

/** When the client at work is asked, and how they change it; each change answers with what has become of it. */
@Service({ autoProvided: false })
export class OwnCheckIns {
  private readonly api = inject(Api);
  private readonly calendar = inject(Calendar);
  private readonly session = inject<Session<unknown>>(Session);
  private readonly changed = signal<OwnCheckInsFragment | null>(null);

  readonly readsOnly = computed(() => this.session.readsOnlySince() !== null);
  readonly query = this.api.query(OwnCheckInSettingsDocument, () => (this.readsOnly() ? undefined : {}));
  /** Null where nobody has written a plan; undefined until it is known. */
  readonly plan = computed(() => this.changed() ?? this.query.value()?.myCheckIns);
  readonly isAgreedTo = computed(() => this.plan()?.isAgreedTo ?? false);
  /** Their day, where they live and not where the device is. */
  readonly today = computed(() => localDateAt(this.plan()?.zone ?? 'UTC', this.calendar.now()));
  /** The first day that is asked about again; null unless it is still to come. */
  readonly pausedUntil = computed(() => {
    const until = this.plan()?.pausedUntil ?? null;
    return until !== null && until > this.today() ? until : null;
  });

  /** @throws ApiProblem */
  async move(at: string): Promise<void> {
    this.changed.set((await this.api.mutate(MoveMyCheckInsDocument, { at })).moveMyCheckIns);
  }

  /** @param until the first day that is asked about again; null goes on at once @throws ApiProblem */
  async pause(until: string | null): Promise<void> {
    this.changed.set((await this.api.mutate(PauseMyCheckInsDocument, { until })).pauseMyCheckIns);
  }

  /** @returns whether they come again: an address that does not take mail stays as it is @throws ApiProblem */
  async mailAgain(): Promise<boolean> {
    const { mailMyCheckInsAgain } = await this.api.mutate(MailMyCheckInsAgainDocument, {});
    this.changed.set(mailMyCheckInsAgain);
    return !mailMyCheckInsAgain?.isMailStopped;
  }
}
