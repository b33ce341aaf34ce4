import { computed, inject, Service, signal } from '@angular/core';
import { type Answers, findQuestionnaire, type Questionnaire } from '@rekindle/measures/domain';
import {
  AgreeToPlanDocument,
  Api,
  ApiProblem,
  FinishMeasureDocument,
  type OnOfferFragment,
  OpenSittingDocument,
  type OpenSittingQuery,
  type OwnResultFragment,
  SaveMeasureAnswerDocument,
  Session,
  type SittingFragment,
} from '@rekindle/shared/graphql';
import { DeviceDrafts, type Draft, type Sending } from '@rekindle/shared/ui';

/** A choice on its way to the server. Null takes one back. */
interface WaitingChoice {
  readonly version: string;
  readonly value: number | null;
}

const area = 'measures';

/** The questionnaire that is being answered: each choice is kept on the device at once, and sent when the server can be reached. */
@Service()
export class OpenSitting {
  private readonly api = inject(Api);
  private readonly drafts = inject(DeviceDrafts);
  private readonly session = inject<Session<unknown>>(Session);
  private readonly kept = signal<SittingFragment | null>(null);
  private readonly asked = signal<Questionnaire | null>(null);
  private readonly offers = signal<readonly OnOfferFragment[]>([]);
  private owner: unknown = null;

  /** Why the server did not take a choice, in words. */
  readonly refusal = signal<string | null>(null);
  readonly savedAt = computed(() => (this.kept() ? new Date(this.kept()?.savedAt ?? 0) : null));
  /** What was chosen: what this device holds, else what the server has. */
  readonly answers = computed<Answers>(() => {
    const kept = (this.kept()?.answers ?? []).map(({ item, value }) => [item, value] as const);
    const waiting = this.waiting().map((draft) => [itemOf(draft), (draft.value as WaitingChoice).value] as const);
    const known = new Map<string, number | null>([...kept, ...waiting]);
    return Object.fromEntries([...known].filter((each): each is [string, number] => each[1] !== null));
  });
  readonly waiting = computed(() => this.drafts.waiting().filter(({ place }) => place.startsWith(`${area}/${this.asked()?.code}/`)));

  /** The one that is answered. Throws before one was opened. */
  get questionnaire(): Questionnaire {
    const asked = this.asked();
    if (!asked) throw new Error('No questionnaire is open.');
    return asked;
  }

  /** What else is asked this week, after this one. */
  readonly dueNext = computed(
    () => this.offers().find(({ isDue, questionnaire }) => isDue && questionnaire !== this.asked()?.code) ?? null,
  );

  /** Sends what this person chose without a network, whatever page they are on: a coach may have to act on it. */
  sendWhatWaits(): void {
    this.owner = this.session.latest();
    this.drafts.sendWith(area, { send: (draft) => this.send(draft), nameOf: (draft) => findQuestionnaire(codeOf(draft))?.name ?? '' });
    void this.drafts.send();
  }

  /** Whether a plan has to be agreed to before the first answer. */
  readonly needsPlan = computed(() =>
    this.offers().some(({ questionnaire, needsPlan }) => needsPlan && questionnaire === this.asked()?.code),
  );

  /** Begins one, or goes on with it. @returns false where it is not on offer @throws ApiProblem */
  async open(code: string): Promise<boolean> {
    const questionnaire = findQuestionnaire(code);
    if (!questionnaire) return false;
    const found = await this.find(code);
    if (!found) return true;
    const { measures, sitting } = found;
    this.asked.set(questionnaire);
    this.offers.set(measures);
    this.kept.set(sitting);
    this.refusal.set(null);
    this.sendWhatWaits();
    return measures.some((offer) => offer.questionnaire === code);
  }

  /** Ends when it is safe on the device. @param value null takes a choice back */
  async choose(item: string, value: number | null): Promise<void> {
    const { code, version } = this.questionnaire;
    if ((this.answers()[item] ?? null) === value) return;
    this.refusal.set(null);
    await this.drafts.keep(`${area}/${code}/${item}`, { version, value } satisfies WaitingChoice);
  }

  /** The person has agreed to the plan. @throws ApiProblem */
  async agree(version: number): Promise<void> {
    await this.api.mutate(AgreeToPlanDocument, { version });
    this.offers.update((offers) => offers.map((offer) => ({ ...offer, needsPlan: false })));
  }

  /** Ends it. Everything has to be with the server. @throws ApiProblem */
  async finish(): Promise<OwnResultFragment> {
    const { code } = this.questionnaire;
    const { finishMeasure } = await this.api.mutate(FinishMeasureDocument, { questionnaire: code });
    this.offers.update((offers) => offers.map((offer) => (offer.questionnaire === code ? { ...offer, isDue: false } : offer)));
    this.kept.set(null);
    return finishMeasure;
  }

  /** @returns null where it is open already and only the network is away: whoever comes back from a screen in between goes on */
  private async find(code: string): Promise<OpenSittingQuery | null> {
    try {
      return await this.api.ask(OpenSittingDocument, { questionnaire: code });
    } catch (failure) {
      const isOpen = this.asked()?.code === code && this.owner === this.session.latest();
      if (isOpen && (failure as ApiProblem).isPassing) return null;
      throw failure;
    }
  }

  private async send(draft: Draft): Promise<Sending> {
    // Somebody else may have signed in at this device since: what is not theirs is never sent in their name.
    if (this.session.latest() !== this.owner) return 'unreachable';
    const { version, value } = draft.value as WaitingChoice;
    const [questionnaire, item] = [codeOf(draft), itemOf(draft)];
    try {
      const { saveMeasureAnswer } = await this.api.mutate(SaveMeasureAnswerDocument, { input: { questionnaire, version, item, value } });
      if (questionnaire === this.asked()?.code) this.kept.set(saveMeasureAnswer);
      return 'sent';
    } catch (failure) {
      return this.outcomeOf(failure as Error);
    }
  }

  // What can go well later is tried again; what cannot is told, and stays on the device until the person has seen to it.
  private outcomeOf(failure: Error): Sending {
    if (failure instanceof ApiProblem && failure.isPassing) return 'unreachable';
    this.refusal.set(failure.message);
    return 'refused';
  }
}

function codeOf({ place }: Draft): string {
  return place.split('/')[1] ?? '';
}

function itemOf({ place }: Draft): string {
  return place.split('/')[2] ?? '';
}
