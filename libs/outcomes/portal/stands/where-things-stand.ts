import { Component, computed, inject, linkedSignal, signal, viewChildren } from '@angular/core';
import { RouterLink } from '@angular/router';
import { daysToConfirm, placesOf } from '@rekindle/outcomes/domain';
import {
  Api,
  HowItHasBeenDocument,
  type OwnOutcomeFragment,
  type OwnReportFragment,
  Session,
  WhereThingsStandDocument,
} from '@rekindle/shared/graphql';
import { Button, Calendar, Card, Deed, Dialog, Drawer, Icon, PageError, Skeleton, Toasts, Told, toldDays } from '@rekindle/shared/ui';
import { OwnOutcome } from '../own/own-outcome';
import { takingBack, type Telling } from '../own/telling';
import { progressInWords } from '../progress/progress-in-words';
import { TellForm } from '../tell/tell-form';
import { lineOf, whoseWord } from '../words/report-words';
import { kindWords, statusInWords } from '../words/status-words';
import { WaitingTellings } from './waiting-tellings';

/** Where things stand between a client and their ex: what stands now, saying it anew, how it has been, and all that was said. */
@Component({
  selector: 'rk-where-things-stand',
  imports: [Button, Card, Dialog, Drawer, Icon, PageError, RouterLink, Skeleton, TellForm, Told, WaitingTellings],
  templateUrl: './where-things-stand.html',
  styleUrl: './where-things-stand.css',
})
export class WhereThingsStand {
  private readonly own = inject(OwnOutcome);
  private readonly session = inject<Session<unknown>>(Session);
  private readonly toasts = inject(Toasts);
  private readonly calendar = inject(Calendar);
  private readonly forms = viewChildren(TellForm);

  private readonly api = inject(Api);
  protected readonly query = this.api.query(WhereThingsStandDocument, () => ({}));
  protected readonly progressQuery = this.api.query(HowItHasBeenDocument, () => ({}));
  /** What the server said last: to the page, or since to what was told on it. */
  private readonly outcome = linkedSignal<Answers, OwnOutcomeFragment | undefined>({
    source: () => ({ told: this.own.latest(), asked: this.query.value()?.myOutcome }),
    computation: ({ told, asked }, before) => (before && told !== before.source.told ? told : (asked ?? told)),
  });
  protected readonly stands = computed(() => {
    const [myOutcome, asked] = [this.outcome(), this.progressQuery.value()];
    return myOutcome && asked && { myOutcome, myProgress: asked.myProgress };
  });
  protected readonly readsOnly = computed(() => this.session.readsOnlySince() !== null);
  protected readonly places = computed(() =>
    placesOf(this.outcome()?.reports ?? []).map(({ latest, earlier }) => ({
      latest,
      line: lineOf(latest, this.calendar),
      before: earlier.map((report) => lineOf(report, this.calendar)),
    })),
  );
  protected readonly now = computed(() => this.places().find(({ latest }) => !latest.isTakenBack)?.latest);
  protected readonly nowInWords = computed(() => {
    const now = this.now();
    if (!now) return null;
    return { status: statusInWords(now.says), days: toldDays(now), who: whoseWord(now), kind: kindWords(now.says) };
  });
  protected readonly progress = computed(() => {
    const stands = this.stands();
    return stands ? progressInWords(stands) : [];
  });
  protected readonly days = daysToConfirm;

  /** The report that is being corrected. */
  protected readonly correcting = signal<OwnReportFragment | null>(null);
  protected readonly takingBack = signal<OwnReportFragment | null>(null);
  protected readonly tell = new Deed(async (telling: Telling) => {
    const isSent = await this.own.tell(telling);
    for (const form of this.forms()) if ((form.corrects()?.id ?? null) === telling.corrects) form.clear();
    this.correcting.set(null);
    this.takingBack.set(null);
    if (isSent) this.toasts.show({ text: wordsFor(telling), icon: 'check_circle' });
  });

  constructor() {
    this.own.sendWhatWaits();
  }

  protected askAgain(): void {
    this.query.reload();
    this.progressQuery.reload();
  }

  protected takeBackNow(): void {
    const report = this.takingBack();
    if (report) void this.tell.do(takingBack(report));
  }
}

interface Answers {
  readonly told: OwnOutcomeFragment | undefined;
  readonly asked: OwnOutcomeFragment | undefined;
}

function wordsFor({ isTakenBack, corrects }: Telling): string {
  if (isTakenBack) return $localize`:@@stands.takenBack:Taken back`;
  return corrects === null ? $localize`:@@stands.told:Said. Thank you` : $localize`:@@stands.corrected:Corrected`;
}
