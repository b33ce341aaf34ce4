/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  /** Whoever is to be coached says here that they are 18 or older. */
  readonly isAdult?: boolean | null | undefined;
  /** Needed when the preview says so. */
  readonly password?: string | null | undefined;
  readonly token: string;
};

/** Somebody who asked. Nothing is mailed to them until they are invited. */
export type AddClientInput = {
  readonly email: string;
  readonly name: string;
  readonly pronouns?: string | null | undefined;
};

export type AddFieldInput = {
  /** Of a choice. */
  readonly choices?: ReadonlyArray<string> | null | undefined;
  readonly kind: FieldKind;
  readonly name: string;
};

export type AddLineInput = {
  readonly country: string;
  readonly hours?: string | null | undefined;
  readonly kind: LineKind;
  readonly languages: ReadonlyArray<string>;
  readonly name: string;
  readonly phone?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly url?: string | null | undefined;
};

export type AddToAgendaInput = {
  readonly clientId: string;
  readonly itemId?: string | null | undefined;
  readonly text: string;
};

/** How something is asked. */
export type Ask =
  | 'FACES'
  | 'LINE'
  | 'QUESTIONNAIRE'
  | 'SCALE'
  | 'YES_NO';

export type AssignExerciseInput = {
  readonly clientIds: ReadonlyArray<string>;
  /** `2026-11-28`, in the zone of each client. */
  readonly dueOn?: string | null | undefined;
  readonly exercise: string;
};

/** What is left out does not narrow. */
export type AuditFilterInput = {
  /** One action, or an area: "identity" or "identity.signed-in". */
  readonly action?: string | null | undefined;
  /** Whom it is about. */
  readonly clientId?: string | null | undefined;
  readonly from?: string | null | undefined;
  /** Who did it. */
  readonly memberId?: string | null | undefined;
  /** Up to this instant, without it. */
  readonly until?: string | null | undefined;
};

export type CadenceInput = {
  readonly day?: number | null | undefined;
  readonly days?: number | null | undefined;
  readonly event?: CheckInEvent | null | undefined;
  readonly every: CadenceKind;
  readonly on: ReadonlyArray<number>;
  readonly weeks?: number | null | undefined;
};

/** What a cadence counts by. */
export type CadenceKind =
  | 'EVENT'
  | 'MONTH'
  | 'WEEK'
  | 'WEEKS';

/** In which order clients are listed. */
export type CaseloadOrder =
  | 'NAME'
  | 'NEED'
  | 'NEWEST';

export type ChangeFieldInput = {
  /** Of a choice. One that is gone stays where it was chosen. */
  readonly choices?: ReadonlyArray<string> | null | undefined;
  readonly id: string;
  readonly name: string;
};

export type ChangeLineInput = {
  readonly hours?: string | null | undefined;
  readonly id: string;
  readonly languages: ReadonlyArray<string>;
  readonly name: string;
  readonly phone?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly url?: string | null | undefined;
};

export type ChangeNoteInput = {
  readonly body: string;
  readonly id: string;
  /** ME or TEAM. */
  readonly visibility: Visibility;
};

/** What in a client's story a question may follow. */
export type CheckInEvent =
  | 'CONTACT'
  | 'SESSION'
  | 'TRIAL_START';

/** What came of a check-in. */
export type CheckInOutcome =
  | 'ANSWERED'
  | 'MISSED'
  | 'SKIPPED'
  | 'UNSENT';

/** Which clients are listed. Without anything: those who are clients now. */
export type ClientFilterInput = {
  /** A member of the team, or `me`. */
  readonly coach?: string | null | undefined;
  readonly need?: Need | null | undefined;
  /** By need unless told; for assistants by name. */
  readonly order?: CaseloadOrder | null | undefined;
  /** The start of a word of the name, or of the address. */
  readonly search?: string | null | undefined;
  readonly stage?: RelationshipStage | null | undefined;
  readonly status?: ClientStatus | null | undefined;
  readonly tag?: string | null | undefined;
};

/** Where a client stands with the practice. */
export type ClientStatus =
  | 'ACTIVE'
  | 'ENDED'
  | 'ERASED'
  | 'INVITED'
  | 'MERGED'
  | 'PAUSED'
  | 'PROSPECT'
  | 'UNDER_AGE';

export type CodeInput = {
  /** Six digits of the authenticator app, or a recovery code. */
  readonly code: string;
  /** Of the second step. */
  readonly token: string;
};

export type CommentInput = {
  readonly body: string;
  readonly field?: string | null | undefined;
  readonly submissionId: string;
};

export type CommentJournalEntryInput = {
  readonly block?: number | null | undefined;
  readonly body: string;
  readonly entryId: string;
  readonly from?: number | null | undefined;
  /** The words that it is about; without them it is about the whole. */
  readonly quote?: string | null | undefined;
};

export type ConfirmPasskeyInput = {
  /** What the device answered, as JSON. */
  readonly answer: string;
  /** What its owner calls it. */
  readonly name: string;
  /** Of the step, for somebody who is not in yet. */
  readonly stepToken?: string | null | undefined;
  /** Of the challenge. */
  readonly token: string;
};

export type ConfirmSignUpInput = {
  /** Needed when the preview says so. */
  readonly password?: string | null | undefined;
  readonly token: string;
};

export type ConfirmTotpInput = {
  readonly code: string;
  /** Of the step, for somebody who is not in yet. */
  readonly stepToken?: string | null | undefined;
};

/** What a client said about a consent. */
export type ConsentDecision =
  | 'GIVEN'
  | 'WITHDRAWN';

/** What a client can agree to. */
export type ConsentKind =
  | 'CHECK_IN_MAIL'
  | 'FOLLOW_UP'
  | 'JOURNAL_SHARING'
  | 'SPECIAL_CATEGORY'
  | 'TERMS';

/** What stands in the place of an own report. Who reads it stays as it was. */
export type CorrectMyOutcomeInput = {
  /** The day on which it was so, as 2026-03-14. */
  readonly asOf: string;
  readonly isCertain: boolean;
  /** The report should not have been written: then nothing stands in its place. */
  readonly isTakenBack: boolean;
  readonly reportId: string;
  readonly says: OutcomeStatus;
  /** The first day of it, where somebody knows it. */
  readonly since?: string | null | undefined;
};

/** What stands in the place of a report of the team. Whose word it is stays as it was. */
export type CorrectOutcomeInput = {
  /** The day on which it was so, as 2026-03-14. */
  readonly asOf: string;
  readonly isCertain: boolean;
  /** The report should not have been written: then nothing stands in its place. */
  readonly isTakenBack: boolean;
  readonly reportId: string;
  readonly says: OutcomeStatus;
  /** The first day of it, where somebody knows it. */
  readonly since?: string | null | undefined;
};

/** How exactly somebody remembers a date. */
export type DatePrecision =
  | 'DAY'
  | 'MONTH';

/** Why somebody does not take the place that was kept for them. */
export type DeclineReason =
  | 'UNDER_AGE';

export type DismissAlertInput = {
  readonly id: string;
  readonly reason?: string | null | undefined;
};

/** Where a client stands in a program. */
export type EnrolmentStanding =
  | 'FINISHED'
  | 'PAUSED'
  | 'RUNNING'
  | 'STOPPED';

/** Where an exercise that was given to a client stands. */
export type ExerciseStanding =
  | 'HANDED_BACK'
  | 'HANDED_IN'
  | 'KEPT'
  | 'OPEN'
  | 'REVIEWED';

/** What a client told about the relationship. */
export type FactKind =
  | 'BREAKUP'
  | 'CONTACT'
  | 'EARLIER_BREAKUPS'
  | 'ENDED_BY'
  | 'GOAL'
  | 'LENGTH'
  | 'TIES';

/** What somebody can show beside their password. */
export type FactorKind =
  | 'PASSKEY'
  | 'RECOVERY_CODE'
  | 'TOTP';

/** What a field of the practice’s own holds. */
export type FieldKind =
  | 'CHOICE'
  | 'DATE'
  | 'NUMBER'
  | 'TEXT';

/** What brought a flag up: an answer, or what a coach heard. */
export type FlagCause =
  | 'AFTER_NO_ANSWER'
  | 'ANSWERED_YES'
  | 'ASKED_NOT_TO'
  | 'BETTER_OFF_DEAD'
  | 'COERCION'
  | 'CONTROL'
  | 'EX_SAID_NO_CONTACT'
  | 'FEAR'
  | 'LIFE_POINTLESS'
  | 'LOOKED_INTO'
  | 'ORDER'
  | 'OTHER_WAY'
  | 'SAID_SO'
  | 'STRANGULATION'
  | 'THREAT'
  | 'THREAT_TO_KILL'
  | 'THROUGH_OTHERS'
  | 'UNASKED_GIFTS'
  | 'WEAPON'
  | 'WENT_THERE';

/** What somebody has to be looked after for, or kept from. */
export type FlagCode =
  | 'ABUSED_BY_EX'
  | 'CHILD'
  | 'EX_ALSO_CLIENT'
  | 'HARM_OTHER'
  | 'INTOX'
  | 'LEG'
  | 'MENTAL_STATE'
  | 'PURSUIT_HARD'
  | 'PURSUIT_SOFT'
  | 'SH_NOW'
  | 'SH_PASSIVE';

/** Where a flag stands: looked at once where two looks are wanted. */
export type FlagStanding =
  | 'CLEARED'
  | 'LOOKED_AT'
  | 'OPEN'
  | 'OVER';

/** A figure that shall be said in public. */
export type FreezeOutcomeFigureInput = {
  /** Who ended it, by its code. */
  readonly endedBy?: string | null | undefined;
  /** Days after the start: 91, 182 or 365. */
  readonly horizon: number;
  /** How long they had been together, by its code. */
  readonly length?: string | null | undefined;
  readonly outcome: OutcomeClaimKind;
  readonly programId?: string | null | undefined;
  /** The sentence as it was shown: another one is not frozen unseen. */
  readonly sentence: string;
  /** The stage at intake, by its code. */
  readonly stage?: string | null | undefined;
  /** The first day of a start that counts, as 2025-01-01. */
  readonly startedFrom?: string | null | undefined;
  /** The last one, where that is longer ago than the horizon. */
  readonly startedUntil?: string | null | undefined;
};

export type GiveConsentInput = {
  readonly kind: ConsentKind;
  /** Of the text that the person has before them. */
  readonly version: string;
};

export type HandBackInput = {
  /** What to look at once more. */
  readonly note: string;
  readonly submissionId: string;
};

/** What becomes of those who are on the list already. */
export type ImportDuplicates =
  | 'SKIP'
  | 'UPDATE';

/** What a column of a list of clients can be. */
export type ImportField =
  | 'ADDED'
  | 'COACH'
  | 'EMAIL'
  | 'FIRST_NAME'
  | 'LAST_NAME'
  | 'NAME'
  | 'PRONOUNS'
  | 'STAGE'
  | 'STAGE_SINCE'
  | 'STATUS'
  | 'TAGS';

/** What can keep a row from coming in. */
export type ImportFlawKind =
  | 'CELL_TOO_LONG'
  | 'DAY_AHEAD'
  | 'DAY_UNCLEAR'
  | 'DAY_UNKNOWN'
  | 'EMAIL_INVALID'
  | 'EMAIL_MISSING'
  | 'FORMULA'
  | 'HIDDEN_SIGN'
  | 'NAME_MISSING'
  | 'NAME_TOO_LONG'
  | 'PRONOUNS_TOO_LONG'
  | 'STAGE_UNKNOWN'
  | 'STATUS_UNKNOWN'
  | 'TAG_TOO_LONG'
  | 'TOO_MANY_CELLS'
  | 'TOO_MANY_TAGS'
  | 'TWICE';

export type ImportState =
  | 'DONE'
  | 'FAILED'
  | 'RUNNING'
  | 'WAITING';

/** What a new client is asked. */
export type IntakeQuestion =
  | 'BREAKUP'
  | 'CONTACT'
  | 'COUNTRY'
  | 'EARLIER_BREAKUPS'
  | 'ENDED_BY'
  | 'GOAL'
  | 'LENGTH'
  | 'MAIL_HOUR'
  | 'NICKNAME'
  | 'TIES'
  | 'TIME_ZONE';

export type InviteClientInput = {
  readonly email: string;
  readonly name: string;
};

export type InviteColleagueInput = {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
};

/** About a day, or to somebody: a letter is never sent and never shown. */
export type JournalEntryKind =
  | 'ENTRY'
  | 'LETTER';

/** To be read, or to be read by programs. */
export type JournalExportKind =
  | 'JSON'
  | 'PDF';

/** How a shared entry stands with the coach. */
export type JournalReading =
  | 'ANSWERED'
  | 'NOT_YET_READ'
  | 'READ';

/** In it already, nothing agreed to yet, or not in coaching now. */
export type LeftOutBecause =
  | 'ENDED'
  | 'IN_IT'
  | 'NOT_BEGUN'
  | 'PAUSED';

/** Why two may be the same person. */
export type Likeness =
  | 'ADDRESS'
  | 'NAME';

/** What a line is for. */
export type LineKind =
  | 'CRISIS'
  | 'EMERGENCY'
  | 'OWN_BEHAVIOUR'
  | 'STALKING'
  | 'VIOLENCE';

/** Where a line stands; only those verified or due are shown. */
export type LineStanding =
  | 'DUE'
  | 'OVER'
  | 'UNVERIFIED'
  | 'VERIFIED';

/** Whether a mailed link can still be used. */
export type LinkState =
  | 'EXPIRED'
  | 'OPEN'
  | 'USED'
  | 'WITHDRAWN';

export type LookAtFlagInput = {
  readonly id: string;
  readonly note: string;
};

/** What was heard of a mail after it was taken. */
export type MailDelivery =
  | 'COMPLAINT'
  | 'DELIVERED'
  | 'HARD_BOUNCE'
  | 'NONE'
  | 'SOFT_BOUNCE';

/** Where a mail stands. */
export type MailState =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'DEAD'
  | 'FAILED'
  | 'HELD'
  | 'SCHEDULED'
  | 'SENDING'
  | 'SKIPPED'
  | 'UNKNOWN';

/** Two clients who are one person. Whoever has joined is the one who is kept. */
export type MergeClientsInput = {
  readonly keepId: string;
  readonly otherId: string;
  /** What is taken from the other one. */
  readonly takes: ReadonlyArray<MergeDetail>;
};

export type MergeDetail =
  | 'EMAIL'
  | 'NAME'
  | 'PRONOUNS';

export type MoveStageInput = {
  readonly clientId: string;
  /** The day on which it began, as 2026-03-14; today unless told. */
  readonly on?: string | null | undefined;
  readonly stage: RelationshipStage;
};

export type MyDigestInput = {
  readonly isOn: boolean;
  /** Null: that of the practice. */
  readonly timeZone?: string | null | undefined;
};

/** What somebody may be waiting for. */
export type Need =
  | 'ALERT'
  | 'BEGINNING'
  | 'INVITED'
  | 'QUIET';

/** Why a figure may not be said in public. */
export type OutcomeClaimFlaw =
  | 'NOT_ALL_ENROLLED'
  | 'NO_HORIZON'
  | 'NO_INTERVAL'
  | 'RECOGNISABLE'
  | 'TOO_FEW'
  | 'TOO_MANY_LOST';

/** Which figure of whom. Never of one coach: nobody shall be compared with a colleague in public. */
export type OutcomeClaimInput = {
  /** Who ended it, by its code. */
  readonly endedBy?: string | null | undefined;
  /** Days after the start: 91, 182 or 365. */
  readonly horizon: number;
  /** How long they had been together, by its code. */
  readonly length?: string | null | undefined;
  readonly outcome: OutcomeClaimKind;
  readonly programId?: string | null | undefined;
  /** The stage at intake, by its code. */
  readonly stage?: string | null | undefined;
  /** The first day of a start that counts, as 2025-01-01. */
  readonly startedFrom?: string | null | undefined;
  /** The last one, where that is longer ago than the horizon. */
  readonly startedUntil?: string | null | undefined;
};

/** What a figure in public is about. */
export type OutcomeClaimKind =
  | 'MOVED_ON'
  | 'REUNION'
  | 'TOGETHER';

/** What a curve is about. */
export type OutcomeCurveKind =
  | 'FIRST'
  | 'NOW'
  | 'REUNION_TIME'
  | 'STAYING';

/** Whose outcomes: all who started, or those to whom all of this applies. */
export type OutcomeFilterInput = {
  readonly coachId?: string | null | undefined;
  /** Who ended it, by its code. */
  readonly endedBy?: string | null | undefined;
  /** How long they had been together, by its code. */
  readonly length?: string | null | undefined;
  /** Then their start is the day on which they were enrolled in it. */
  readonly programId?: string | null | undefined;
  /** The stage at intake, by its code. */
  readonly stage?: string | null | undefined;
  /** The first day of a start that counts, as 2025-01-01. */
  readonly startedFrom?: string | null | undefined;
  readonly startedUntil?: string | null | undefined;
};

/** Whose word a report is; a coach reports what they have heard. */
export type OutcomeReporter =
  | 'CLIENT'
  | 'COACH'
  | 'PARTNER';

/** Where it was said. */
export type OutcomeSource =
  | 'CLIENT_PAGE'
  | 'PORTAL'
  | 'WAVE';

/** Where somebody says that they are with their ex. */
export type OutcomeStatus =
  | 'APART'
  | 'MOVED_ON'
  | 'TOGETHER'
  | 'TRIAL';

/** Why nothing is shown of a group: somebody in it could be recognised. */
export type OutcomesHidden =
  | 'SUBGROUP'
  | 'TOO_FEW';

/** What may be said of so few. */
export type OutcomesShownAs =
  | 'COUNTS'
  | 'HIDDEN'
  | 'SHARE'
  | 'SMALL_NUMBERS';

/** What those who could not be reached make of a figure. */
export type OutcomesTrust =
  | 'FINE'
  | 'UNRELIABLE'
  | 'WARN';

export type PasskeyAnswerInput = {
  /** What the device answered, as JSON. */
  readonly answer: string;
  /** Of the challenge. */
  readonly token: string;
};

export type PauseCheckInsInput = {
  readonly clientId: string;
  /** The first day that is asked about again; null goes on at once. */
  readonly until?: string | null | undefined;
};

export type PinAlertInput = {
  readonly clientId: string;
  readonly text: string;
};

export type PlanPartInput = {
  readonly cadence: CadenceInput;
  readonly id: string;
  readonly questions: ReadonlyArray<QuestionInput>;
  readonly writing?: WritingOfferInput | null | undefined;
};

/** Between which days a plan asks, and at which hour. */
export type PlanTimesInput = {
  /** On the clock of the client, 19:00. */
  readonly at: string;
  readonly clientId: string;
  readonly endsOn?: string | null | undefined;
  /** A day of the client's calendar, 2026-11-28. */
  readonly startsOn: string;
};

export type ProveAgainInput = {
  /** Needed by those who have a second factor. */
  readonly code?: string | null | undefined;
  readonly password: string;
};

export type QuestionInput = {
  readonly ask: Ask;
  readonly code?: string | null | undefined;
  readonly high?: string | null | undefined;
  readonly id: string;
  readonly low?: string | null | undefined;
  readonly words?: string | null | undefined;
};

export type QuietHoursInput = {
  readonly from: string;
  readonly until: string;
};

export type RaiseFlagInput = {
  readonly cause: FlagCause;
  readonly clientId: string;
  readonly code: FlagCode;
};

export type ReadingPromiseInput = {
  /** Null: that of the practice, as it is now. */
  readonly timeZone?: string | null | undefined;
  readonly windows: ReadonlyArray<ReadingWindowInput>;
};

export type ReadingWindowInput = {
  readonly at: string;
  readonly weekday: number;
};

/** What a coach learned of the relationship. It follows what was told before and overwrites nothing. */
export type RecordFactInput = {
  readonly clientId: string;
  /** As answers are coded; of a breakup its date, as 2026-03 or 2026-03-14. */
  readonly code: string;
  readonly kind: FactKind;
  /** Since which day, as 2026-03-14; today unless told. */
  readonly on?: string | null | undefined;
};

/** What a coach has heard. */
export type RecordOutcomeInput = {
  /** The day on which it was so, as 2026-03-14. */
  readonly asOf: string;
  readonly clientId: string;
  readonly isCertain: boolean;
  /** The partner said so themself. */
  readonly isPartnersWord: boolean;
  readonly says: OutcomeStatus;
  /** The first day of it, where somebody knows it. */
  readonly since?: string | null | undefined;
};

/** Where a relationship stands. */
export type RelationshipStage =
  | 'APART_AGAIN'
  | 'IN_CONTACT'
  | 'MEETING'
  | 'MOVED_ON'
  | 'NO_CONTACT'
  | 'SEPARATED'
  | 'TOGETHER'
  | 'TRIAL';

export type ResetPasswordInput = {
  readonly password: string;
  readonly token: string;
};

/** What a coach decided about something they have read. */
export type ReviewOutcome =
  | 'ASKED_FOR_MORE'
  | 'REVIEWED';

/** Where an item lies: flagged shows those of new and replied that were marked. */
export type ReviewTab =
  | 'DONE'
  | 'FLAGGED'
  | 'NEW'
  | 'REPLIED'
  | 'SNOOZED';

/** How much of a plan is asked: all, once a week after silence, or nothing after more of it. */
export type Rhythm =
  | 'FULL'
  | 'STOPPED'
  | 'WEEKLY';

/** What a person is in a practice. */
export type Role =
  | 'ASSISTANT'
  | 'CLIENT'
  | 'COACH'
  | 'OWNER';

export type SaveCheckInPlanInput = {
  /** On the clock of the client, 19:00. */
  readonly at: string;
  readonly clientId: string;
  readonly endsOn?: string | null | undefined;
  readonly parts: ReadonlyArray<PlanPartInput>;
  /** Null for none. */
  readonly quiet?: QuietHoursInput | null | undefined;
  /** A day of the client's calendar, 2026-11-28. */
  readonly startsOn: string;
  /** Of the plan that was before the eyes of whoever changed it; null for a first one. */
  readonly version?: number | null | undefined;
};

export type SaveCheckInTemplateInput = {
  /** Null for a new one. */
  readonly id?: string | null | undefined;
  readonly name: string;
  readonly parts: ReadonlyArray<PlanPartInput>;
};

export type SaveExerciseAnswerInput = {
  /** JSON. */
  readonly answer: string;
  readonly assignmentId: string;
  readonly field: string;
  /** Of the answer that was seen when this one was written; 0 where there was none. */
  readonly revision: number;
};

export type SaveIntakeAnswerInput = {
  /** Null to skip. */
  readonly code?: string | null | undefined;
  readonly question: IntakeQuestion;
  /** Of the answer that this device saw last; 0 where it saw none. */
  readonly revision: number;
};

export type SaveJournalEntryInput = {
  /** By the clock of the device. */
  readonly begunAt?: string | null | undefined;
  readonly events: ReadonlyArray<string>;
  readonly id: string;
  /** The writer knows that coaches read this. Without it nothing that is shared is changed, and `isKept` is false. */
  readonly isForCoach?: boolean | null | undefined;
  /** Of one that is begun; an entry unless told. It stays what it is. */
  readonly kind?: JournalEntryKind | null | undefined;
  /** Of a letter: from now on until that day it waits. */
  readonly lockedUntil?: string | null | undefined;
  readonly mood?: number | null | undefined;
  readonly prompt?: string | null | undefined;
  /** Of the entry that was seen when this was written; 0 where there was none. */
  readonly revision: number;
  readonly tags: ReadonlyArray<string>;
  /** JSON. */
  readonly text: string;
  /** Of a letter. */
  readonly to?: string | null | undefined;
  readonly writtenOn: string;
};

export type SaveMeasureAnswerInput = {
  readonly item: string;
  readonly questionnaire: string;
  /** Null takes an answer back. */
  readonly value?: number | null | undefined;
  /** The wording that was read. */
  readonly version: string;
};

export type SaveOwnExerciseInput = {
  readonly file: string;
  /** Null for a new one. */
  readonly id?: string | null | undefined;
  /** Of the one that was seen when this was written; null for a new one. */
  readonly revision?: number | null | undefined;
};

export type SaveProgramInput = {
  readonly file: string;
  /** Null for a new one. */
  readonly id?: string | null | undefined;
  /** Of the one that was seen when this was written; null for a new one. */
  readonly revision?: number | null | undefined;
};

export type SaveSnippetInput = {
  readonly body: string;
  /** Null for a new one. */
  readonly id?: string | null | undefined;
  readonly name: string;
};

export type SaveViewInput = {
  readonly name: string;
  readonly search: string;
};

export type SetAbsenceInput = {
  readonly deputyId: string;
  readonly fromDay: string;
  readonly untilDay: string;
};

export type SetResponsePlanInput = {
  readonly hours: string;
  readonly isOn: boolean;
  readonly referral: string;
  readonly responderId?: string | null | undefined;
  readonly steps: string;
};

export type SetValueInput = {
  readonly clientId: string;
  readonly fieldId: string;
  /** Null to take it away. */
  readonly value?: string | null | undefined;
};

export type SettleReviewInput = {
  readonly id: string;
  /** What the client is told with it; needed where more is asked for. */
  readonly note?: string | null | undefined;
  readonly outcome: ReviewOutcome;
  readonly revision: number;
};

export type ShareJournalEntryInput = {
  readonly id: string;
  /** Of the wording that the client has before them. */
  readonly revision: number;
};

export type SignInInput = {
  readonly email: string;
  readonly password: string;
};

export type SignUpInput = {
  readonly email: string;
  readonly name: string;
  readonly practiceName: string;
  /** An IANA zone, for example Europe/Berlin. */
  readonly timeZone: string;
};

export type StartImportInput = {
  readonly duplicates: ImportDuplicates;
  readonly id: string;
  /** Everybody who comes in gets a tag with the day. */
  readonly isTagged: boolean;
  /** Rows that are not right are left out. Without it the whole file waits until it is right. */
  readonly leaveOut: boolean;
  /** What each column is, from left to right; null for one that is left out. */
  readonly mapping: ReadonlyArray<ImportField | null | undefined>;
};

/** What is still to be done before somebody is in. */
export type StepKind =
  | 'ENROL'
  | 'PROVE';

/** Where a client stands with a step of a program. */
export type StepStanding =
  | 'AHEAD'
  | 'DONE'
  | 'GIVEN'
  | 'SKIPPED';

export type TeamRulesInput = {
  readonly assignedOnly: boolean;
  readonly secondFactorGraceDays: number;
};

/** What a client says of themself. */
export type TellOutcomeInput = {
  /** The day on which it was so, as 2026-03-14. */
  readonly asOf: string;
  readonly isCertain: boolean;
  /** It is counted, and no coach reads it. */
  readonly isPrivate: boolean;
  readonly says: OutcomeStatus;
  /** The first day of it, where somebody knows it. */
  readonly since?: string | null | undefined;
};

export type UpdateClientInput = {
  readonly clientId: string;
  readonly email: string;
  readonly name: string;
  readonly pronouns?: string | null | undefined;
};

export type UpdatePracticeInput = {
  readonly name: string;
  readonly timeZone: string;
};

export type UpdateProfileInput = {
  readonly name: string;
};

export type VerifyLineInput = {
  readonly hours?: string | null | undefined;
  readonly id: string;
  readonly languages: ReadonlyArray<string>;
  readonly name: string;
  readonly phone?: string | null | undefined;
  /** Where it was checked. */
  readonly source: string;
  readonly text?: string | null | undefined;
  readonly url?: string | null | undefined;
};

/** Who may see something. */
export type Visibility =
  | 'CLIENT'
  | 'ME'
  | 'SHARED'
  | 'TEAM';

/** From what the days of a wave are counted. */
export type WaveOrigin =
  | 'REUNION'
  | 'START';

export type WriteNoteInput = {
  readonly body: string;
  readonly clientId: string;
  /** ME or TEAM. */
  readonly visibility: Visibility;
};

export type WritingOfferInput = {
  readonly prompt?: string | null | undefined;
  /** Where no question is chosen. */
  readonly words?: string | null | undefined;
};

export type CheckInPartFragment = { readonly id: string, readonly cadence: { readonly every: CadenceKind, readonly on: ReadonlyArray<number>, readonly weeks: number | null, readonly day: number | null, readonly event: CheckInEvent | null, readonly days: number | null }, readonly questions: ReadonlyArray<{ readonly id: string, readonly ask: Ask, readonly words: string | null, readonly low: string | null, readonly high: string | null, readonly code: string | null }>, readonly writing: { readonly prompt: string | null, readonly words: string | null } | null };

export type CheckInPlanFragment = { readonly clientId: string, readonly version: number | null, readonly at: string, readonly zone: string, readonly startsOn: string, readonly endsOn: string | null, readonly pausedUntil: string | null, readonly rhythm: Rhythm, readonly parts: ReadonlyArray<{ readonly id: string, readonly cadence: { readonly every: CadenceKind, readonly on: ReadonlyArray<number>, readonly weeks: number | null, readonly day: number | null, readonly event: CheckInEvent | null, readonly days: number | null }, readonly questions: ReadonlyArray<{ readonly id: string, readonly ask: Ask, readonly words: string | null, readonly low: string | null, readonly high: string | null, readonly code: string | null }>, readonly writing: { readonly prompt: string | null, readonly words: string | null } | null }>, readonly quiet: { readonly from: string, readonly until: string } | null, readonly next: ReadonlyArray<{ readonly day: string, readonly at: string }> };

export type CheckInTemplateFragment = { readonly id: string, readonly name: string, readonly parts: ReadonlyArray<{ readonly id: string, readonly cadence: { readonly every: CadenceKind, readonly on: ReadonlyArray<number>, readonly weeks: number | null, readonly day: number | null, readonly event: CheckInEvent | null, readonly days: number | null }, readonly questions: ReadonlyArray<{ readonly id: string, readonly ask: Ask, readonly words: string | null, readonly low: string | null, readonly high: string | null, readonly code: string | null }>, readonly writing: { readonly prompt: string | null, readonly words: string | null } | null }> };

export type CheckInDayFragment = { readonly id: string, readonly day: string, readonly dueAt: string, readonly outcome: CheckInOutcome | null, readonly reason: string | null, readonly asks: ReadonlyArray<{ readonly id: string, readonly ask: Ask, readonly words: string | null, readonly low: string | null, readonly high: string | null, readonly code: string | null }>, readonly answers: ReadonlyArray<{ readonly question: string, readonly value: number | null, readonly line: string | null }> };

export type DeliveredMailFragment = { readonly id: string, readonly clientId: string | null, readonly clientName: string | null, readonly letter: string, readonly day: string, readonly dueAt: string, readonly state: MailState, readonly reason: string | null, readonly says: string | null, readonly attempts: number, readonly acceptedAt: string | null, readonly delivery: MailDelivery, readonly maySendAgain: boolean };

export type CheckInsOfClientQueryVariables = Exact<{
  clientId: string;
  from: string;
  until: string;
}>;


export type CheckInsOfClientQuery = { readonly checkInPlan: { readonly clientId: string, readonly version: number | null, readonly at: string, readonly zone: string, readonly startsOn: string, readonly endsOn: string | null, readonly pausedUntil: string | null, readonly rhythm: Rhythm, readonly parts: ReadonlyArray<{ readonly id: string, readonly cadence: { readonly every: CadenceKind, readonly on: ReadonlyArray<number>, readonly weeks: number | null, readonly day: number | null, readonly event: CheckInEvent | null, readonly days: number | null }, readonly questions: ReadonlyArray<{ readonly id: string, readonly ask: Ask, readonly words: string | null, readonly low: string | null, readonly high: string | null, readonly code: string | null }>, readonly writing: { readonly prompt: string | null, readonly words: string | null } | null }>, readonly quiet: { readonly from: string, readonly until: string } | null, readonly next: ReadonlyArray<{ readonly day: string, readonly at: string }> }, readonly clientCheckIns: { readonly days: ReadonlyArray<{ readonly id: string, readonly day: string, readonly dueAt: string, readonly outcome: CheckInOutcome | null, readonly reason: string | null, readonly asks: ReadonlyArray<{ readonly id: string, readonly ask: Ask, readonly words: string | null, readonly low: string | null, readonly high: string | null, readonly code: string | null }>, readonly answers: ReadonlyArray<{ readonly question: string, readonly value: number | null, readonly line: string | null }> }>, readonly adherence: { readonly answered: number, readonly asked: number, readonly bestRun: number, readonly isTooLittle: boolean } }, readonly deliveries: ReadonlyArray<{ readonly id: string, readonly clientId: string | null, readonly clientName: string | null, readonly letter: string, readonly day: string, readonly dueAt: string, readonly state: MailState, readonly reason: string | null, readonly says: string | null, readonly attempts: number, readonly acceptedAt: string | null, readonly delivery: MailDelivery, readonly maySendAgain: boolean }> };

export type CheckInPlanToEditQueryVariables = Exact<{
  clientId: string;
}>;


export type CheckInPlanToEditQuery = { readonly checkInPlan: { readonly clientId: string, readonly version: number | null, readonly at: string, readonly zone: string, readonly startsOn: string, readonly endsOn: string | null, readonly pausedUntil: string | null, readonly rhythm: Rhythm, readonly parts: ReadonlyArray<{ readonly id: string, readonly cadence: { readonly every: CadenceKind, readonly on: ReadonlyArray<number>, readonly weeks: number | null, readonly day: number | null, readonly event: CheckInEvent | null, readonly days: number | null }, readonly questions: ReadonlyArray<{ readonly id: string, readonly ask: Ask, readonly words: string | null, readonly low: string | null, readonly high: string | null, readonly code: string | null }>, readonly writing: { readonly prompt: string | null, readonly words: string | null } | null }>, readonly quiet: { readonly from: string, readonly until: string } | null, readonly next: ReadonlyArray<{ readonly day: string, readonly at: string }> }, readonly client: { readonly client: { readonly name: string } }, readonly responsePlan: { readonly isOn: boolean }, readonly checkInTemplates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly parts: ReadonlyArray<{ readonly id: string, readonly cadence: { readonly every: CadenceKind, readonly on: ReadonlyArray<number>, readonly weeks: number | null, readonly day: number | null, readonly event: CheckInEvent | null, readonly days: number | null }, readonly questions: ReadonlyArray<{ readonly id: string, readonly ask: Ask, readonly words: string | null, readonly low: string | null, readonly high: string | null, readonly code: string | null }>, readonly writing: { readonly prompt: string | null, readonly words: string | null } | null }> }> };

export type NextCheckInsQueryVariables = Exact<{
  input: PlanTimesInput;
  cadences: ReadonlyArray<CadenceInput> | CadenceInput;
  quiet?: QuietHoursInput | null | undefined;
}>;


export type NextCheckInsQuery = { readonly nextCheckIns: ReadonlyArray<{ readonly day: string, readonly at: string }> };

export type SaveCheckInPlanMutationVariables = Exact<{
  input: SaveCheckInPlanInput;
}>;


export type SaveCheckInPlanMutation = { readonly saveCheckInPlan: { readonly clientId: string, readonly version: number | null, readonly at: string, readonly zone: string, readonly startsOn: string, readonly endsOn: string | null, readonly pausedUntil: string | null, readonly rhythm: Rhythm, readonly parts: ReadonlyArray<{ readonly id: string, readonly cadence: { readonly every: CadenceKind, readonly on: ReadonlyArray<number>, readonly weeks: number | null, readonly day: number | null, readonly event: CheckInEvent | null, readonly days: number | null }, readonly questions: ReadonlyArray<{ readonly id: string, readonly ask: Ask, readonly words: string | null, readonly low: string | null, readonly high: string | null, readonly code: string | null }>, readonly writing: { readonly prompt: string | null, readonly words: string | null } | null }>, readonly quiet: { readonly from: string, readonly until: string } | null, readonly next: ReadonlyArray<{ readonly day: string, readonly at: string }> } };

export type PauseCheckInsMutationVariables = Exact<{
  input: PauseCheckInsInput;
}>;


export type PauseCheckInsMutation = { readonly pauseCheckIns: { readonly clientId: string, readonly version: number | null, readonly at: string, readonly zone: string, readonly startsOn: string, readonly endsOn: string | null, readonly pausedUntil: string | null, readonly rhythm: Rhythm, readonly parts: ReadonlyArray<{ readonly id: string, readonly cadence: { readonly every: CadenceKind, readonly on: ReadonlyArray<number>, readonly weeks: number | null, readonly day: number | null, readonly event: CheckInEvent | null, readonly days: number | null }, readonly questions: ReadonlyArray<{ readonly id: string, readonly ask: Ask, readonly words: string | null, readonly low: string | null, readonly high: string | null, readonly code: string | null }>, readonly writing: { readonly prompt: string | null, readonly words: string | null } | null }>, readonly quiet: { readonly from: string, readonly until: string } | null, readonly next: ReadonlyArray<{ readonly day: string, readonly at: string }> } };

export type WaitingDeliveriesQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingDeliveriesQuery = { readonly waitingDeliveries: ReadonlyArray<{ readonly id: string, readonly clientId: string | null, readonly clientName: string | null, readonly letter: string, readonly day: string, readonly dueAt: string, readonly state: MailState, readonly reason: string | null, readonly says: string | null, readonly attempts: number, readonly acceptedAt: string | null, readonly delivery: MailDelivery, readonly maySendAgain: boolean }> };

export type DeliveriesOfDayQueryVariables = Exact<{
  day: string;
}>;


export type DeliveriesOfDayQuery = { readonly deliveriesOfDay: { readonly day: string, readonly owed: number, readonly counts: ReadonlyArray<{ readonly state: MailState, readonly mails: number }> } };

export type SendMailAgainMutationVariables = Exact<{
  id: string;
}>;


export type SendMailAgainMutation = { readonly sendMailAgain: { readonly id: string, readonly clientId: string | null, readonly clientName: string | null, readonly letter: string, readonly day: string, readonly dueAt: string, readonly state: MailState, readonly reason: string | null, readonly says: string | null, readonly attempts: number, readonly acceptedAt: string | null, readonly delivery: MailDelivery, readonly maySendAgain: boolean } };

export type OwnDigestFragment = { readonly isOn: boolean, readonly at: string, readonly timeZone: string | null };

export type OwnDigestQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnDigestQuery = { readonly myDigest: { readonly isOn: boolean, readonly at: string, readonly timeZone: string | null } };

export type SetOwnDigestMutationVariables = Exact<{
  input: MyDigestInput;
}>;


export type SetOwnDigestMutation = { readonly setMyDigest: { readonly isOn: boolean, readonly at: string, readonly timeZone: string | null } };

export type CheckInTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type CheckInTemplatesQuery = { readonly checkInTemplates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly parts: ReadonlyArray<{ readonly id: string, readonly cadence: { readonly every: CadenceKind, readonly on: ReadonlyArray<number>, readonly weeks: number | null, readonly day: number | null, readonly event: CheckInEvent | null, readonly days: number | null }, readonly questions: ReadonlyArray<{ readonly id: string, readonly ask: Ask, readonly words: string | null, readonly low: string | null, readonly high: string | null, readonly code: string | null }>, readonly writing: { readonly prompt: string | null, readonly words: string | null } | null }> }>, readonly responsePlan: { readonly isOn: boolean } };

export type SaveCheckInTemplateMutationVariables = Exact<{
  input: SaveCheckInTemplateInput;
}>;


export type SaveCheckInTemplateMutation = { readonly saveCheckInTemplate: ReadonlyArray<{ readonly id: string, readonly name: string, readonly parts: ReadonlyArray<{ readonly id: string, readonly cadence: { readonly every: CadenceKind, readonly on: ReadonlyArray<number>, readonly weeks: number | null, readonly day: number | null, readonly event: CheckInEvent | null, readonly days: number | null }, readonly questions: ReadonlyArray<{ readonly id: string, readonly ask: Ask, readonly words: string | null, readonly low: string | null, readonly high: string | null, readonly code: string | null }>, readonly writing: { readonly prompt: string | null, readonly words: string | null } | null }> }> };

export type RemoveCheckInTemplateMutationVariables = Exact<{
  id: string;
}>;


export type RemoveCheckInTemplateMutation = { readonly removeCheckInTemplate: ReadonlyArray<{ readonly id: string, readonly name: string, readonly parts: ReadonlyArray<{ readonly id: string, readonly cadence: { readonly every: CadenceKind, readonly on: ReadonlyArray<number>, readonly weeks: number | null, readonly day: number | null, readonly event: CheckInEvent | null, readonly days: number | null }, readonly questions: ReadonlyArray<{ readonly id: string, readonly ask: Ask, readonly words: string | null, readonly low: string | null, readonly high: string | null, readonly code: string | null }>, readonly writing: { readonly prompt: string | null, readonly words: string | null } | null }> }> };

export type CheckInPromptsQueryVariables = Exact<{ [key: string]: never; }>;


export type CheckInPromptsQuery = { readonly checkInPrompts: ReadonlyArray<{ readonly key: string, readonly question: string }> };

export type OwnCheckInsFragment = { readonly at: string, readonly zone: string, readonly pausedUntil: string | null, readonly rhythm: Rhythm, readonly isAgreedTo: boolean, readonly isMailStopped: boolean, readonly quiet: { readonly from: string, readonly until: string } | null, readonly next: ReadonlyArray<{ readonly day: string, readonly at: string }> };

export type OwnCheckInSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnCheckInSettingsQuery = { readonly myCheckIns: { readonly at: string, readonly zone: string, readonly pausedUntil: string | null, readonly rhythm: Rhythm, readonly isAgreedTo: boolean, readonly isMailStopped: boolean, readonly quiet: { readonly from: string, readonly until: string } | null, readonly next: ReadonlyArray<{ readonly day: string, readonly at: string }> } | null };

export type OpenCheckInQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenCheckInQuery = { readonly myCheckIns: { readonly zone: string, readonly open: { readonly id: string, readonly day: string, readonly path: string, readonly closesAt: string } | null } | null };

export type OwnWritingOfferQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnWritingOfferQuery = { readonly myCheckIns: { readonly offer: { readonly id: string, readonly words: string, readonly path: string } | null } | null };

export type MoveMyCheckInsMutationVariables = Exact<{
  at: string;
}>;


export type MoveMyCheckInsMutation = { readonly moveMyCheckIns: { readonly at: string, readonly zone: string, readonly pausedUntil: string | null, readonly rhythm: Rhythm, readonly isAgreedTo: boolean, readonly isMailStopped: boolean, readonly quiet: { readonly from: string, readonly until: string } | null, readonly next: ReadonlyArray<{ readonly day: string, readonly at: string }> } | null };

export type PauseMyCheckInsMutationVariables = Exact<{
  until?: string | null | undefined;
}>;


export type PauseMyCheckInsMutation = { readonly pauseMyCheckIns: { readonly at: string, readonly zone: string, readonly pausedUntil: string | null, readonly rhythm: Rhythm, readonly isAgreedTo: boolean, readonly isMailStopped: boolean, readonly quiet: { readonly from: string, readonly until: string } | null, readonly next: ReadonlyArray<{ readonly day: string, readonly at: string }> } | null };

export type MailMyCheckInsAgainMutationVariables = Exact<{ [key: string]: never; }>;


export type MailMyCheckInsAgainMutation = { readonly mailMyCheckInsAgain: { readonly at: string, readonly zone: string, readonly pausedUntil: string | null, readonly rhythm: Rhythm, readonly isAgreedTo: boolean, readonly isMailStopped: boolean, readonly quiet: { readonly from: string, readonly until: string } | null, readonly next: ReadonlyArray<{ readonly day: string, readonly at: string }> } | null };

export type TagNameFragment = { readonly id: string, readonly name: string };

export type ViewFragment = { readonly id: string, readonly name: string, readonly search: string };

export type CaseloadQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseloadQuery = { readonly caseload: { readonly now: number, readonly mine: number, readonly over: number, readonly needs: ReadonlyArray<{ readonly need: Need, readonly count: number, readonly names: ReadonlyArray<string>, readonly since: string }>, readonly coaches: ReadonlyArray<{ readonly memberId: string, readonly name: string }>, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly views: ReadonlyArray<{ readonly id: string, readonly name: string, readonly search: string }> } };

export type BulkChangedFragment = { readonly id: string, readonly unchanged: number, readonly changed: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null }> };

export type TagClientsMutationVariables = Exact<{
  clientIds: ReadonlyArray<string> | string;
  tagId: string;
  isOn: boolean;
}>;


export type TagClientsMutation = { readonly tagClients: { readonly id: string, readonly unchanged: number, readonly changed: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null }> } };

export type AssignClientsMutationVariables = Exact<{
  clientIds: ReadonlyArray<string> | string;
  memberId: string;
}>;


export type AssignClientsMutation = { readonly assignClients: { readonly id: string, readonly unchanged: number, readonly changed: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null }> } };

export type MoveClientsMutationVariables = Exact<{
  clientIds: ReadonlyArray<string> | string;
  status: ClientStatus;
}>;


export type MoveClientsMutation = { readonly moveClients: { readonly id: string, readonly unchanged: number, readonly changed: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null }> } };

export type UndoBulkChangeMutationVariables = Exact<{
  id: string;
}>;


export type UndoBulkChangeMutation = { readonly undoBulkChange: { readonly id: string, readonly unchanged: number, readonly changed: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null }> } };

export type AddTagMutationVariables = Exact<{
  name: string;
}>;


export type AddTagMutation = { readonly addTag: { readonly id: string, readonly name: string } };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { readonly saveView: ReadonlyArray<{ readonly id: string, readonly name: string, readonly search: string }> };

export type RemoveViewMutationVariables = Exact<{
  id: string;
}>;


export type RemoveViewMutation = { readonly removeView: ReadonlyArray<{ readonly id: string, readonly name: string, readonly search: string }> };

export type AddClientMutationVariables = Exact<{
  input: AddClientInput;
}>;


export type AddClientMutation = { readonly addClient: { readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null } };

export type PinnedAlertFragment = { readonly id: string, readonly text: string, readonly pinnedBy: string, readonly pinnedAt: string };

export type CustomFieldFragment = { readonly id: string, readonly name: string, readonly kind: FieldKind, readonly choices: ReadonlyArray<string>, readonly isArchived: boolean };

export type CustomValueFragment = { readonly fieldId: string, readonly value: string };

export type TimelineRowFragment = { readonly id: string, readonly kind: string, readonly happenedAt: string, readonly actorId: string | null, readonly actor: string | null, readonly visibility: Visibility, readonly subjectId: string | null, readonly codes: ReadonlyArray<string>, readonly text: string | null, readonly detail: string | null, readonly changedAt: string | null };

export type ClientStoryFragment = { readonly consentedAt: string | null, readonly completedAt: string | null, readonly country: string | null, readonly timeZone: string | null, readonly mailHour: number | null, readonly nickname: string | null, readonly client: { readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null }, readonly consents: ReadonlyArray<{ readonly kind: ConsentKind, readonly decision: ConsentDecision, readonly recordedAt: string }>, readonly facts: ReadonlyArray<{ readonly kind: FactKind, readonly codes: ReadonlyArray<string>, readonly happenedOn: string, readonly happenedPrecision: DatePrecision }>, readonly earlierFacts: ReadonlyArray<{ readonly kind: FactKind, readonly codes: ReadonlyArray<string>, readonly happenedOn: string, readonly happenedPrecision: DatePrecision, readonly until: string }>, readonly stages: ReadonlyArray<{ readonly stage: RelationshipStage, readonly since: string }>, readonly alerts: ReadonlyArray<{ readonly id: string, readonly text: string, readonly pinnedBy: string, readonly pinnedAt: string }>, readonly values: ReadonlyArray<{ readonly fieldId: string, readonly value: string }> };

export type ClientOverviewQueryVariables = Exact<{
  id: string;
}>;


export type ClientOverviewQuery = { readonly client: { readonly consentedAt: string | null, readonly completedAt: string | null, readonly country: string | null, readonly timeZone: string | null, readonly mailHour: number | null, readonly nickname: string | null, readonly client: { readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null }, readonly consents: ReadonlyArray<{ readonly kind: ConsentKind, readonly decision: ConsentDecision, readonly recordedAt: string }>, readonly facts: ReadonlyArray<{ readonly kind: FactKind, readonly codes: ReadonlyArray<string>, readonly happenedOn: string, readonly happenedPrecision: DatePrecision }>, readonly earlierFacts: ReadonlyArray<{ readonly kind: FactKind, readonly codes: ReadonlyArray<string>, readonly happenedOn: string, readonly happenedPrecision: DatePrecision, readonly until: string }>, readonly stages: ReadonlyArray<{ readonly stage: RelationshipStage, readonly since: string }>, readonly alerts: ReadonlyArray<{ readonly id: string, readonly text: string, readonly pinnedBy: string, readonly pinnedAt: string }>, readonly values: ReadonlyArray<{ readonly fieldId: string, readonly value: string }> }, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly customFields: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: FieldKind, readonly choices: ReadonlyArray<string>, readonly isArchived: boolean }> };

export type ClientTimelineQueryVariables = Exact<{
  clientId: string;
  kinds?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
  again?: boolean | null | undefined;
}>;


export type ClientTimelineQuery = { readonly timeline: { readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly happenedAt: string, readonly actorId: string | null, readonly actor: string | null, readonly visibility: Visibility, readonly subjectId: string | null, readonly codes: ReadonlyArray<string>, readonly text: string | null, readonly detail: string | null, readonly changedAt: string | null }> } };

export type ClientPeekQueryVariables = Exact<{
  id: string;
}>;


export type ClientPeekQuery = { readonly client: { readonly client: { readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null }, readonly alerts: ReadonlyArray<{ readonly id: string, readonly text: string, readonly pinnedBy: string, readonly pinnedAt: string }> }, readonly timeline: { readonly rows: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly happenedAt: string, readonly actorId: string | null, readonly actor: string | null, readonly visibility: Visibility, readonly subjectId: string | null, readonly codes: ReadonlyArray<string>, readonly text: string | null, readonly detail: string | null, readonly changedAt: string | null }> } };

export type WriteNoteMutationVariables = Exact<{
  input: WriteNoteInput;
}>;


export type WriteNoteMutation = { readonly writeNote: { readonly id: string } };

export type ChangeNoteMutationVariables = Exact<{
  input: ChangeNoteInput;
}>;


export type ChangeNoteMutation = { readonly changeNote: { readonly id: string } };

export type RemoveNoteMutationVariables = Exact<{
  id: string;
}>;


export type RemoveNoteMutation = { readonly removeNote: { readonly id: string } };

export type RestoreNoteMutationVariables = Exact<{
  id: string;
}>;


export type RestoreNoteMutation = { readonly restoreNote: { readonly id: string } };

export type PinAlertMutationVariables = Exact<{
  input: PinAlertInput;
}>;


export type PinAlertMutation = { readonly pinAlert: ReadonlyArray<{ readonly id: string, readonly text: string, readonly pinnedBy: string, readonly pinnedAt: string }> };

export type DismissAlertMutationVariables = Exact<{
  input: DismissAlertInput;
}>;


export type DismissAlertMutation = { readonly dismissAlert: ReadonlyArray<{ readonly id: string, readonly text: string, readonly pinnedBy: string, readonly pinnedAt: string }> };

export type RecordFactMutationVariables = Exact<{
  input: RecordFactInput;
}>;


export type RecordFactMutation = { readonly recordFact: { readonly consentedAt: string | null, readonly completedAt: string | null, readonly country: string | null, readonly timeZone: string | null, readonly mailHour: number | null, readonly nickname: string | null, readonly client: { readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null }, readonly consents: ReadonlyArray<{ readonly kind: ConsentKind, readonly decision: ConsentDecision, readonly recordedAt: string }>, readonly facts: ReadonlyArray<{ readonly kind: FactKind, readonly codes: ReadonlyArray<string>, readonly happenedOn: string, readonly happenedPrecision: DatePrecision }>, readonly earlierFacts: ReadonlyArray<{ readonly kind: FactKind, readonly codes: ReadonlyArray<string>, readonly happenedOn: string, readonly happenedPrecision: DatePrecision, readonly until: string }>, readonly stages: ReadonlyArray<{ readonly stage: RelationshipStage, readonly since: string }>, readonly alerts: ReadonlyArray<{ readonly id: string, readonly text: string, readonly pinnedBy: string, readonly pinnedAt: string }>, readonly values: ReadonlyArray<{ readonly fieldId: string, readonly value: string }> } };

export type MoveStageMutationVariables = Exact<{
  input: MoveStageInput;
}>;


export type MoveStageMutation = { readonly moveStage: { readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null } };

export type MoveClientMutationVariables = Exact<{
  clientId: string;
  status: ClientStatus;
}>;


export type MoveClientMutation = { readonly moveClient: { readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null } };

export type UpdateClientMutationVariables = Exact<{
  input: UpdateClientInput;
}>;


export type UpdateClientMutation = { readonly updateClient: { readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null } };

export type TagClientMutationVariables = Exact<{
  clientId: string;
  tagId: string;
  isOn: boolean;
}>;


export type TagClientMutation = { readonly tagClients: { readonly changed: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null }> } };

export type SetCustomValueMutationVariables = Exact<{
  input: SetValueInput;
}>;


export type SetCustomValueMutation = { readonly setCustomValue: ReadonlyArray<{ readonly fieldId: string, readonly value: string }> };

export type TagSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type TagSettingsQuery = { readonly tags: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type FieldSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type FieldSettingsQuery = { readonly customFields: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: FieldKind, readonly choices: ReadonlyArray<string>, readonly isArchived: boolean }> };

export type TagUseQueryVariables = Exact<{
  id: string;
}>;


export type TagUseQuery = { readonly tagUse: number };

export type RenameTagMutationVariables = Exact<{
  id: string;
  name: string;
}>;


export type RenameTagMutation = { readonly renameTag: { readonly id: string, readonly name: string } };

export type RemoveTagMutationVariables = Exact<{
  id: string;
}>;


export type RemoveTagMutation = { readonly removeTag: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type AddFieldMutationVariables = Exact<{
  input: AddFieldInput;
}>;


export type AddFieldMutation = { readonly addField: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: FieldKind, readonly choices: ReadonlyArray<string>, readonly isArchived: boolean }> };

export type ChangeFieldMutationVariables = Exact<{
  input: ChangeFieldInput;
}>;


export type ChangeFieldMutation = { readonly changeField: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: FieldKind, readonly choices: ReadonlyArray<string>, readonly isArchived: boolean }> };

export type ArchiveFieldMutationVariables = Exact<{
  id: string;
  isArchived: boolean;
}>;


export type ArchiveFieldMutation = { readonly archiveField: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: FieldKind, readonly choices: ReadonlyArray<string>, readonly isArchived: boolean }> };

export type OrderFieldsMutationVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type OrderFieldsMutation = { readonly orderFields: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: FieldKind, readonly choices: ReadonlyArray<string>, readonly isArchived: boolean }> };

export type ClientRowFragment = { readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null };

export type ClientsQueryVariables = Exact<{
  filter?: ClientFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type ClientsQuery = { readonly clients: { readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null }> } };

export type InvitationsWaitingQueryVariables = Exact<{
  filter?: ClientFilterInput | null | undefined;
}>;


export type InvitationsWaitingQuery = { readonly waiting: { readonly rows: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null }> }, readonly anybody: { readonly rows: ReadonlyArray<{ readonly id: string }> } };

export type InviteClientMutationVariables = Exact<{
  input: InviteClientInput;
}>;


export type InviteClientMutation = { readonly inviteClient: { readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null } };

export type ResendInvitationMutationVariables = Exact<{
  clientId: string;
}>;


export type ResendInvitationMutation = { readonly resendInvitation: { readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null } };

export type CareFragment = { readonly mayAssign: boolean, readonly mayErase: boolean, readonly coach: { readonly memberId: string, readonly name: string } | null, readonly candidates: ReadonlyArray<{ readonly memberId: string, readonly name: string }> };

export type ClientCareQueryVariables = Exact<{
  clientId: string;
}>;


export type ClientCareQuery = { readonly care: { readonly mayAssign: boolean, readonly mayErase: boolean, readonly coach: { readonly memberId: string, readonly name: string } | null, readonly candidates: ReadonlyArray<{ readonly memberId: string, readonly name: string }> } };

export type AssignCoachMutationVariables = Exact<{
  clientId: string;
  memberId: string;
}>;


export type AssignCoachMutation = { readonly assignCoach: { readonly mayAssign: boolean, readonly mayErase: boolean, readonly coach: { readonly memberId: string, readonly name: string } | null, readonly candidates: ReadonlyArray<{ readonly memberId: string, readonly name: string }> } };

export type EraseClientMutationVariables = Exact<{
  clientId: string;
}>;


export type EraseClientMutation = { readonly eraseClient: { readonly clientId: string } };

export type ClientInReviewQueryVariables = Exact<{
  id: string;
}>;


export type ClientInReviewQuery = { readonly client: { readonly client: { readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null } } };

export type ClientImportFragment = { readonly id: string, readonly state: ImportState, readonly rows: number, readonly done: number, readonly added: number | null, readonly updated: number | null, readonly leftOut: number | null, readonly tagId: string | null, readonly columns: ReadonlyArray<{ readonly heading: string, readonly examples: ReadonlyArray<string>, readonly field: ImportField | null }> };

export type ClientImportQueryVariables = Exact<{
  id: string;
}>;


export type ClientImportQuery = { readonly clientImport: { readonly id: string, readonly state: ImportState, readonly rows: number, readonly done: number, readonly added: number | null, readonly updated: number | null, readonly leftOut: number | null, readonly tagId: string | null, readonly columns: ReadonlyArray<{ readonly heading: string, readonly examples: ReadonlyArray<string>, readonly field: ImportField | null }> } };

export type ClientImportCheckQueryVariables = Exact<{
  id: string;
  mapping: ReadonlyArray<ImportField | null | undefined> | ImportField;
}>;


export type ClientImportCheckQuery = { readonly clientImportCheck: { readonly incoming: number, readonly listed: number, readonly flawed: number, readonly unknownCoaches: number, readonly flaws: ReadonlyArray<{ readonly line: number, readonly kind: ImportFlawKind, readonly field: ImportField | null, readonly text: string, readonly firstLine: number | null }>, readonly counts: ReadonlyArray<{ readonly kind: ImportFlawKind, readonly count: number }>, readonly preview: ReadonlyArray<{ readonly line: number, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly tags: ReadonlyArray<string>, readonly addedOn: string | null, readonly isListed: boolean }> } };

export type StartImportMutationVariables = Exact<{
  input: StartImportInput;
}>;


export type StartImportMutation = { readonly startImport: { readonly id: string, readonly state: ImportState, readonly rows: number, readonly done: number, readonly added: number | null, readonly updated: number | null, readonly leftOut: number | null, readonly tagId: string | null, readonly columns: ReadonlyArray<{ readonly heading: string, readonly examples: ReadonlyArray<string>, readonly field: ImportField | null }> } };

export type ExportClientsMutationVariables = Exact<{
  filter?: ClientFilterInput | null | undefined;
}>;


export type ExportClientsMutation = { readonly exportClients: { readonly address: string } };

export type PossibleDuplicatesQueryVariables = Exact<{ [key: string]: never; }>;


export type PossibleDuplicatesQuery = { readonly possibleDuplicates: ReadonlyArray<{ readonly why: Likeness, readonly keep: { readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null }, readonly other: { readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null } }> };

export type ClientPairQueryVariables = Exact<{
  oneId: string;
  otherId: string;
}>;


export type ClientPairQuery = { readonly clientPair: { readonly keep: { readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null }, readonly other: { readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null } } };

export type MergeClientsMutationVariables = Exact<{
  input: MergeClientsInput;
}>;


export type MergeClientsMutation = { readonly mergeClients: { readonly id: string, readonly name: string, readonly email: string, readonly pronouns: string | null, readonly status: ClientStatus, readonly stage: RelationshipStage | null, readonly stageSince: string | null, readonly timeZone: string | null, readonly coachId: string | null, readonly tagIds: ReadonlyArray<string>, readonly openAlerts: number, readonly addedAt: string, readonly invitedAt: string | null, readonly joinedAt: string | null, readonly begunAt: string | null, readonly lastActiveAt: string | null } };

export type PortalTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalTodayQuery = { readonly today: { readonly practiceName: string, readonly coachName: string } };

export type SaidConsentFragment = { readonly kind: ConsentKind, readonly decision: ConsentDecision, readonly version: string, readonly name: string, readonly recordedAt: string };

export type SavedIntakeAnswerFragment = { readonly question: IntakeQuestion, readonly code: string | null, readonly revision: number, readonly savedAt: string };

export type BeginningQueryVariables = Exact<{ [key: string]: never; }>;


export type BeginningQuery = { readonly viewer: { readonly memberId: string, readonly name: string } | null, readonly today: { readonly practiceName: string, readonly coachName: string }, readonly consents: ReadonlyArray<{ readonly kind: ConsentKind, readonly decision: ConsentDecision, readonly version: string, readonly name: string, readonly recordedAt: string }>, readonly intake: { readonly completedAt: string | null, readonly answers: ReadonlyArray<{ readonly question: IntakeQuestion, readonly code: string | null, readonly revision: number, readonly savedAt: string }> } };

export type GiveConsentMutationVariables = Exact<{
  input: GiveConsentInput;
}>;


export type GiveConsentMutation = { readonly giveConsent: { readonly kind: ConsentKind, readonly decision: ConsentDecision, readonly version: string, readonly name: string, readonly recordedAt: string } };

export type WithdrawConsentMutationVariables = Exact<{
  kind: ConsentKind;
}>;


export type WithdrawConsentMutation = { readonly withdrawConsent: { readonly kind: ConsentKind, readonly decision: ConsentDecision, readonly version: string, readonly name: string, readonly recordedAt: string } | null };

export type SaveIntakeAnswerMutationVariables = Exact<{
  input: SaveIntakeAnswerInput;
}>;


export type SaveIntakeAnswerMutation = { readonly saveIntakeAnswer: { readonly isKept: boolean, readonly answer: { readonly question: IntakeQuestion, readonly code: string | null, readonly revision: number, readonly savedAt: string } } };

export type CompleteIntakeMutationVariables = Exact<{ [key: string]: never; }>;


export type CompleteIntakeMutation = { readonly completeIntake: { readonly completedAt: string | null } };

export type AuditTrailQueryVariables = Exact<{
  filter?: AuditFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditTrailQuery = { readonly auditTrail: { readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly id: string, readonly at: string, readonly who: string | null, readonly role: Role | null, readonly action: string, readonly object: string | null, readonly client: string | null, readonly network: string | null, readonly device: string | null }> } };

export type AuditPeopleQueryVariables = Exact<{
  filter?: ClientFilterInput | null | undefined;
}>;


export type AuditPeopleQuery = { readonly team: { readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly clients: { readonly rows: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string }> } };

export type ExportAuditMutationVariables = Exact<{
  filter?: AuditFilterInput | null | undefined;
}>;


export type ExportAuditMutation = { readonly exportAudit: { readonly fileName: string, readonly csv: string, readonly isCut: boolean } };

export type CoachOutcomeFragment = { readonly viewer: { readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly isOperator: boolean, readonly practice: { readonly id: string, readonly name: string, readonly timeZone: string, readonly logo: string | null } } | null, readonly step: { readonly token: string, readonly kind: StepKind, readonly methods: ReadonlyArray<FactorKind> } | null };

export type CoachFragment = { readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly isOperator: boolean, readonly practice: { readonly id: string, readonly name: string, readonly timeZone: string, readonly logo: string | null } };

export type CoachViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type CoachViewerQuery = { readonly viewer: { readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly isOperator: boolean, readonly practice: { readonly id: string, readonly name: string, readonly timeZone: string, readonly logo: string | null } } | null };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { readonly signUp: { readonly ok: boolean } };

export type SignUpPreviewQueryVariables = Exact<{
  token: string;
}>;


export type SignUpPreviewQuery = { readonly signUpPreview: { readonly practiceName: string, readonly name: string, readonly email: string, readonly needsPassword: boolean, readonly state: LinkState } | null };

export type ConfirmSignUpMutationVariables = Exact<{
  input: ConfirmSignUpInput;
}>;


export type ConfirmSignUpMutation = { readonly confirmSignUp: { readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly isOperator: boolean, readonly practice: { readonly id: string, readonly name: string, readonly timeZone: string, readonly logo: string | null } } };

export type CoachSignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type CoachSignInMutation = { readonly signIn: { readonly viewer: { readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly isOperator: boolean, readonly practice: { readonly id: string, readonly name: string, readonly timeZone: string, readonly logo: string | null } } | null, readonly step: { readonly token: string, readonly kind: StepKind, readonly methods: ReadonlyArray<FactorKind> } | null } };

export type CoachSignInLinkMutationVariables = Exact<{
  email: string;
}>;


export type CoachSignInLinkMutation = { readonly requestSignInLink: { readonly code: string } };

export type CoachFollowLinkMutationVariables = Exact<{
  token: string;
  code?: string | null | undefined;
}>;


export type CoachFollowLinkMutation = { readonly followSignInLink: { readonly viewer: { readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly isOperator: boolean, readonly practice: { readonly id: string, readonly name: string, readonly timeZone: string, readonly logo: string | null } } | null, readonly step: { readonly token: string, readonly kind: StepKind, readonly methods: ReadonlyArray<FactorKind> } | null } };

export type CoachProveWithCodeMutationVariables = Exact<{
  input: CodeInput;
}>;


export type CoachProveWithCodeMutation = { readonly proveWithCode: { readonly viewer: { readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly isOperator: boolean, readonly practice: { readonly id: string, readonly name: string, readonly timeZone: string, readonly logo: string | null } } | null, readonly step: { readonly token: string, readonly kind: StepKind, readonly methods: ReadonlyArray<FactorKind> } | null } };

export type BeginPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeySignInMutation = { readonly beginPasskeySignIn: { readonly token: string, readonly options: string } };

export type BeginPasskeyProofMutationVariables = Exact<{
  stepToken: string;
}>;


export type BeginPasskeyProofMutation = { readonly beginPasskeyProof: { readonly token: string, readonly options: string } };

export type ProveWithPasskeyMutationVariables = Exact<{
  input: PasskeyAnswerInput;
}>;


export type ProveWithPasskeyMutation = { readonly proveWithPasskey: { readonly viewer: { readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly isOperator: boolean, readonly practice: { readonly id: string, readonly name: string, readonly timeZone: string, readonly logo: string | null } } | null, readonly step: { readonly token: string, readonly kind: StepKind, readonly methods: ReadonlyArray<FactorKind> } | null } };

export type EnterEnrolledMutationVariables = Exact<{
  stepToken: string;
}>;


export type EnterEnrolledMutation = { readonly enterEnrolled: { readonly viewer: { readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly isOperator: boolean, readonly practice: { readonly id: string, readonly name: string, readonly timeZone: string, readonly logo: string | null } } | null, readonly step: { readonly token: string, readonly kind: StepKind, readonly methods: ReadonlyArray<FactorKind> } | null } };

export type ColleaguePreviewQueryVariables = Exact<{
  token: string;
}>;


export type ColleaguePreviewQuery = { readonly invitation: { readonly practiceName: string, readonly invitedBy: string, readonly name: string, readonly email: string, readonly needsPassword: boolean, readonly state: LinkState } | null };

export type JoinTeamMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type JoinTeamMutation = { readonly acceptInvitation: { readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly isOperator: boolean, readonly practice: { readonly id: string, readonly name: string, readonly timeZone: string, readonly logo: string | null } } };

export type CoachAskForResetMutationVariables = Exact<{
  email: string;
}>;


export type CoachAskForResetMutation = { readonly requestPasswordReset: { readonly ok: boolean } };

export type CoachResetPreviewQueryVariables = Exact<{
  token: string;
}>;


export type CoachResetPreviewQuery = { readonly passwordReset: { readonly email: string, readonly state: LinkState } | null };

export type CoachResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type CoachResetPasswordMutation = { readonly resetPassword: { readonly ok: boolean } };

export type CoachSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type CoachSignOutMutation = { readonly signOut: { readonly ok: boolean } };

export type CoachProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type CoachProfileMutation = { readonly updateProfile: { readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly isOperator: boolean, readonly practice: { readonly id: string, readonly name: string, readonly timeZone: string, readonly logo: string | null } } };

export type UpdatePracticeMutationVariables = Exact<{
  input: UpdatePracticeInput;
}>;


export type UpdatePracticeMutation = { readonly updatePractice: { readonly id: string, readonly name: string, readonly timeZone: string, readonly logo: string | null } };

export type RemovePracticeLogoMutationVariables = Exact<{ [key: string]: never; }>;


export type RemovePracticeLogoMutation = { readonly removePracticeLogo: { readonly id: string, readonly name: string, readonly timeZone: string, readonly logo: string | null } };

export type FactorsFragment = { readonly totpSince: string | null, readonly recoveryCodesLeft: number, readonly mustEnrolBy: string | null, readonly passkeys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly createdAt: string, readonly lastUsedAt: string | null }> };

export type OwnFactorsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnFactorsQuery = { readonly secondFactors: { readonly totpSince: string | null, readonly recoveryCodesLeft: number, readonly mustEnrolBy: string | null, readonly passkeys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly createdAt: string, readonly lastUsedAt: string | null }> } };

export type BeginTotpMutationVariables = Exact<{
  stepToken?: string | null | undefined;
}>;


export type BeginTotpMutation = { readonly beginTotp: { readonly secret: string, readonly uri: string } };

export type ConfirmTotpMutationVariables = Exact<{
  input: ConfirmTotpInput;
}>;


export type ConfirmTotpMutation = { readonly confirmTotp: { readonly codes: ReadonlyArray<string> } };

export type BeginPasskeyMutationVariables = Exact<{
  stepToken?: string | null | undefined;
}>;


export type BeginPasskeyMutation = { readonly beginPasskey: { readonly token: string, readonly options: string } };

export type ConfirmPasskeyMutationVariables = Exact<{
  input: ConfirmPasskeyInput;
}>;


export type ConfirmPasskeyMutation = { readonly confirmPasskey: { readonly codes: ReadonlyArray<string> } };

export type RemoveTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveTotpMutation = { readonly removeTotp: { readonly totpSince: string | null, readonly recoveryCodesLeft: number, readonly mustEnrolBy: string | null, readonly passkeys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly createdAt: string, readonly lastUsedAt: string | null }> } };

export type RemovePasskeyMutationVariables = Exact<{
  id: string;
}>;


export type RemovePasskeyMutation = { readonly removePasskey: { readonly totpSince: string | null, readonly recoveryCodesLeft: number, readonly mustEnrolBy: string | null, readonly passkeys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly createdAt: string, readonly lastUsedAt: string | null }> } };

export type RenewRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewRecoveryCodesMutation = { readonly renewRecoveryCodes: { readonly codes: ReadonlyArray<string> } };

export type ProveAgainMutationVariables = Exact<{
  input: ProveAgainInput;
}>;


export type ProveAgainMutation = { readonly proveAgain: { readonly ok: boolean } };

export type BeginProofAgainMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginProofAgainMutation = { readonly beginProofAgain: { readonly token: string, readonly options: string } };

export type ProveAgainWithPasskeyMutationVariables = Exact<{
  input: PasskeyAnswerInput;
}>;


export type ProveAgainWithPasskeyMutation = { readonly proveAgainWithPasskey: { readonly ok: boolean } };

export type CoachDeviceFragment = { readonly id: string, readonly name: string | null, readonly lastSeenAt: string, readonly isThisOne: boolean };

export type CoachDevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CoachDevicesQuery = { readonly devices: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly lastSeenAt: string, readonly isThisOne: boolean }> };

export type CoachEndDeviceMutationVariables = Exact<{
  id: string;
}>;


export type CoachEndDeviceMutation = { readonly endDevice: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly lastSeenAt: string, readonly isThisOne: boolean }> };

export type CoachEndOtherDevicesMutationVariables = Exact<{ [key: string]: never; }>;


export type CoachEndOtherDevicesMutation = { readonly endOtherDevices: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly lastSeenAt: string, readonly isThisOne: boolean }> };

export type RenewalFragment = { readonly total: number, readonly done: number, readonly startedAt: string, readonly finishedAt: string | null };

export type LatestKeyRenewalQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestKeyRenewalQuery = { readonly keyRenewal: { readonly total: number, readonly done: number, readonly startedAt: string, readonly finishedAt: string | null } | null };

export type RenewKeysMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewKeysMutation = { readonly renewKeys: { readonly total: number, readonly done: number, readonly startedAt: string, readonly finishedAt: string | null } };

export type RulesFragment = { readonly assignedOnly: boolean, readonly secondFactorGraceDays: number };

export type TeamNowFragment = { readonly mayInvite: ReadonlyArray<Role>, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string | null, readonly role: Role, readonly joinedAt: string, readonly hasSecondFactor: boolean, readonly isYou: boolean }>, readonly invitations: ReadonlyArray<{ readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly invitedAt: string, readonly expiresAt: string }>, readonly rules: { readonly assignedOnly: boolean, readonly secondFactorGraceDays: number } };

export type TeamQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamQuery = { readonly team: { readonly mayInvite: ReadonlyArray<Role>, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string | null, readonly role: Role, readonly joinedAt: string, readonly hasSecondFactor: boolean, readonly isYou: boolean }>, readonly invitations: ReadonlyArray<{ readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly invitedAt: string, readonly expiresAt: string }>, readonly rules: { readonly assignedOnly: boolean, readonly secondFactorGraceDays: number } } };

export type InviteColleagueMutationVariables = Exact<{
  input: InviteColleagueInput;
}>;


export type InviteColleagueMutation = { readonly inviteColleague: { readonly mayInvite: ReadonlyArray<Role>, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string | null, readonly role: Role, readonly joinedAt: string, readonly hasSecondFactor: boolean, readonly isYou: boolean }>, readonly invitations: ReadonlyArray<{ readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly invitedAt: string, readonly expiresAt: string }>, readonly rules: { readonly assignedOnly: boolean, readonly secondFactorGraceDays: number } } };

export type InviteColleagueAgainMutationVariables = Exact<{
  memberId: string;
}>;


export type InviteColleagueAgainMutation = { readonly inviteColleagueAgain: { readonly mayInvite: ReadonlyArray<Role>, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string | null, readonly role: Role, readonly joinedAt: string, readonly hasSecondFactor: boolean, readonly isYou: boolean }>, readonly invitations: ReadonlyArray<{ readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly invitedAt: string, readonly expiresAt: string }>, readonly rules: { readonly assignedOnly: boolean, readonly secondFactorGraceDays: number } } };

export type WithdrawColleagueMutationVariables = Exact<{
  memberId: string;
}>;


export type WithdrawColleagueMutation = { readonly withdrawColleague: { readonly mayInvite: ReadonlyArray<Role>, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string | null, readonly role: Role, readonly joinedAt: string, readonly hasSecondFactor: boolean, readonly isYou: boolean }>, readonly invitations: ReadonlyArray<{ readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly invitedAt: string, readonly expiresAt: string }>, readonly rules: { readonly assignedOnly: boolean, readonly secondFactorGraceDays: number } } };

export type RemoveMemberMutationVariables = Exact<{
  memberId: string;
}>;


export type RemoveMemberMutation = { readonly removeMember: { readonly mayInvite: ReadonlyArray<Role>, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string | null, readonly role: Role, readonly joinedAt: string, readonly hasSecondFactor: boolean, readonly isYou: boolean }>, readonly invitations: ReadonlyArray<{ readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly invitedAt: string, readonly expiresAt: string }>, readonly rules: { readonly assignedOnly: boolean, readonly secondFactorGraceDays: number } } };

export type SetTeamRulesMutationVariables = Exact<{
  input: TeamRulesInput;
}>;


export type SetTeamRulesMutation = { readonly setTeamRules: { readonly assignedOnly: boolean, readonly secondFactorGraceDays: number } };

export type AwayFragment = { readonly fromDay: string, readonly untilDay: string, readonly deputyId: string, readonly deputyName: string };

export type OwnTimeAwayQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnTimeAwayQuery = { readonly timeAway: { readonly absence: { readonly fromDay: string, readonly untilDay: string, readonly deputyId: string, readonly deputyName: string } | null, readonly deputies: ReadonlyArray<{ readonly memberId: string, readonly name: string }> } };

export type SetAbsenceMutationVariables = Exact<{
  input: SetAbsenceInput;
}>;


export type SetAbsenceMutation = { readonly setAbsence: { readonly fromDay: string, readonly untilDay: string, readonly deputyId: string, readonly deputyName: string } | null };

export type EndAbsenceMutationVariables = Exact<{ [key: string]: never; }>;


export type EndAbsenceMutation = { readonly endAbsence: boolean };

export type PersonOutcomeFragment = { readonly viewer: { readonly memberId: string, readonly name: string, readonly email: string, readonly readsOnlySince: string | null, readonly practice: { readonly name: string, readonly logo: string | null } } | null, readonly step: { readonly token: string, readonly kind: StepKind, readonly methods: ReadonlyArray<FactorKind> } | null };

export type PersonFragment = { readonly memberId: string, readonly name: string, readonly email: string, readonly readsOnlySince: string | null, readonly practice: { readonly name: string, readonly logo: string | null } };

export type PortalViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalViewerQuery = { readonly viewer: { readonly memberId: string, readonly name: string, readonly email: string, readonly readsOnlySince: string | null, readonly practice: { readonly name: string, readonly logo: string | null } } | null };

export type InvitationPreviewQueryVariables = Exact<{
  token: string;
}>;


export type InvitationPreviewQuery = { readonly invitation: { readonly practiceName: string, readonly invitedBy: string, readonly name: string, readonly email: string, readonly needsPassword: boolean, readonly state: LinkState, readonly declinedFor: DeclineReason | null } | null };

export type DeclineInvitationMutationVariables = Exact<{
  token: string;
  reason: DeclineReason;
}>;


export type DeclineInvitationMutation = { readonly declineInvitation: { readonly ok: boolean } };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { readonly acceptInvitation: { readonly memberId: string, readonly name: string, readonly email: string, readonly readsOnlySince: string | null, readonly practice: { readonly name: string, readonly logo: string | null } } };

export type PortalSignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type PortalSignInMutation = { readonly signIn: { readonly viewer: { readonly memberId: string, readonly name: string, readonly email: string, readonly readsOnlySince: string | null, readonly practice: { readonly name: string, readonly logo: string | null } } | null, readonly step: { readonly token: string, readonly kind: StepKind, readonly methods: ReadonlyArray<FactorKind> } | null } };

export type PortalSignInLinkMutationVariables = Exact<{
  email: string;
}>;


export type PortalSignInLinkMutation = { readonly requestSignInLink: { readonly code: string } };

export type PortalFollowLinkMutationVariables = Exact<{
  token: string;
  code?: string | null | undefined;
}>;


export type PortalFollowLinkMutation = { readonly followSignInLink: { readonly viewer: { readonly memberId: string, readonly name: string, readonly email: string, readonly readsOnlySince: string | null, readonly practice: { readonly name: string, readonly logo: string | null } } | null, readonly step: { readonly token: string, readonly kind: StepKind, readonly methods: ReadonlyArray<FactorKind> } | null } };

export type PortalProveWithCodeMutationVariables = Exact<{
  input: CodeInput;
}>;


export type PortalProveWithCodeMutation = { readonly proveWithCode: { readonly viewer: { readonly memberId: string, readonly name: string, readonly email: string, readonly readsOnlySince: string | null, readonly practice: { readonly name: string, readonly logo: string | null } } | null, readonly step: { readonly token: string, readonly kind: StepKind, readonly methods: ReadonlyArray<FactorKind> } | null } };

export type PortalAskForResetMutationVariables = Exact<{
  email: string;
}>;


export type PortalAskForResetMutation = { readonly requestPasswordReset: { readonly ok: boolean } };

export type PortalResetPreviewQueryVariables = Exact<{
  token: string;
}>;


export type PortalResetPreviewQuery = { readonly passwordReset: { readonly email: string, readonly state: LinkState } | null };

export type PortalResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type PortalResetPasswordMutation = { readonly resetPassword: { readonly ok: boolean } };

export type PortalDeviceFragment = { readonly id: string, readonly name: string | null, readonly lastSeenAt: string, readonly isThisOne: boolean };

export type PortalDevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalDevicesQuery = { readonly devices: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly lastSeenAt: string, readonly isThisOne: boolean }> };

export type PortalEndDeviceMutationVariables = Exact<{
  id: string;
}>;


export type PortalEndDeviceMutation = { readonly endDevice: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly lastSeenAt: string, readonly isThisOne: boolean }> };

export type PortalEndOtherDevicesMutationVariables = Exact<{ [key: string]: never; }>;


export type PortalEndOtherDevicesMutation = { readonly endOtherDevices: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly lastSeenAt: string, readonly isThisOne: boolean }> };

export type PortalSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type PortalSignOutMutation = { readonly signOut: { readonly ok: boolean } };

export type PortalProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type PortalProfileMutation = { readonly updateProfile: { readonly memberId: string, readonly name: string, readonly email: string, readonly readsOnlySince: string | null, readonly practice: { readonly name: string, readonly logo: string | null } } };

export type PortalFactorsQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalFactorsQuery = { readonly secondFactors: { readonly totpSince: string | null } };

export type PortalProveAgainMutationVariables = Exact<{
  input: ProveAgainInput;
}>;


export type PortalProveAgainMutation = { readonly proveAgain: { readonly ok: boolean } };

export type SharedEntryLineFragment = { readonly id: string, readonly writtenOn: string, readonly mood: number | null, readonly revision: number, readonly sharedAt: string, readonly reading: JournalReading };

export type SharedCommentFragment = { readonly id: string, readonly author: string, readonly body: string, readonly revision: number, readonly quote: string | null, readonly block: number | null, readonly from: number | null, readonly writtenAt: string };

export type SharedEntryFragment = { readonly id: string, readonly clientId: string, readonly writtenOn: string, readonly mood: number | null, readonly tags: ReadonlyArray<string>, readonly events: ReadonlyArray<string>, readonly prompt: string | null, readonly text: string, readonly revision: number, readonly sharedAt: string, readonly savedAt: string, readonly reading: JournalReading, readonly photos: ReadonlyArray<string>, readonly comments: ReadonlyArray<{ readonly id: string, readonly author: string, readonly body: string, readonly revision: number, readonly quote: string | null, readonly block: number | null, readonly from: number | null, readonly writtenAt: string }> };

export type SharedEntriesQueryVariables = Exact<{
  clientId: string;
  since?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SharedEntriesQuery = { readonly sharedJournal: { readonly next: string | null, readonly entries: ReadonlyArray<{ readonly id: string, readonly writtenOn: string, readonly mood: number | null, readonly revision: number, readonly sharedAt: string, readonly reading: JournalReading }> } };

export type SharedSinceQueryVariables = Exact<{
  clientId: string;
  since: string;
}>;


export type SharedSinceQuery = { readonly sharedJournalCount: number };

export type SharedEntryToReadQueryVariables = Exact<{
  id: string;
}>;


export type SharedEntryToReadQuery = { readonly sharedJournalEntry: { readonly id: string, readonly clientId: string, readonly writtenOn: string, readonly mood: number | null, readonly tags: ReadonlyArray<string>, readonly events: ReadonlyArray<string>, readonly prompt: string | null, readonly text: string, readonly revision: number, readonly sharedAt: string, readonly savedAt: string, readonly reading: JournalReading, readonly photos: ReadonlyArray<string>, readonly comments: ReadonlyArray<{ readonly id: string, readonly author: string, readonly body: string, readonly revision: number, readonly quote: string | null, readonly block: number | null, readonly from: number | null, readonly writtenAt: string }> } };

export type SharedEntryNewsQueryVariables = Exact<{
  id: string;
}>;


export type SharedEntryNewsQuery = { readonly sharedJournalEntry: { readonly id: string, readonly revision: number, readonly reading: JournalReading, readonly comments: ReadonlyArray<{ readonly id: string, readonly author: string, readonly body: string, readonly revision: number, readonly quote: string | null, readonly block: number | null, readonly from: number | null, readonly writtenAt: string }> } };

export type LastTalkedQueryVariables = Exact<{
  clientId: string;
}>;


export type LastTalkedQuery = { readonly agenda: ReadonlyArray<{ readonly settledAt: string | null }> };

export type CommentSharedEntryMutationVariables = Exact<{
  input: CommentJournalEntryInput;
}>;


export type CommentSharedEntryMutation = { readonly commentJournalEntry: { readonly id: string, readonly clientId: string, readonly writtenOn: string, readonly mood: number | null, readonly tags: ReadonlyArray<string>, readonly events: ReadonlyArray<string>, readonly prompt: string | null, readonly text: string, readonly revision: number, readonly sharedAt: string, readonly savedAt: string, readonly reading: JournalReading, readonly photos: ReadonlyArray<string>, readonly comments: ReadonlyArray<{ readonly id: string, readonly author: string, readonly body: string, readonly revision: number, readonly quote: string | null, readonly block: number | null, readonly from: number | null, readonly writtenAt: string }> } };

export type ExportSharedJournalMutationVariables = Exact<{
  clientId: string;
}>;


export type ExportSharedJournalMutation = { readonly exportSharedJournal: { readonly address: string } };

export type OwnJournalEntryFragment = { readonly id: string, readonly writtenOn: string, readonly mood: number | null, readonly tags: ReadonlyArray<string>, readonly events: ReadonlyArray<string>, readonly prompt: string | null, readonly text: string, readonly revision: number, readonly begunAt: string, readonly savedAt: string, readonly sharedAt: string | null, readonly reading: JournalReading | null, readonly isRemoved: boolean, readonly photos: ReadonlyArray<string>, readonly comments: ReadonlyArray<{ readonly id: string, readonly author: string, readonly body: string, readonly quote: string | null, readonly block: number | null, readonly from: number | null, readonly revision: number, readonly writtenAt: string }> };

export type OwnJournalQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OwnJournalQuery = { readonly myJournal: { readonly next: string | null, readonly entries: ReadonlyArray<{ readonly id: string, readonly writtenOn: string, readonly mood: number | null, readonly tags: ReadonlyArray<string>, readonly events: ReadonlyArray<string>, readonly prompt: string | null, readonly text: string, readonly revision: number, readonly begunAt: string, readonly savedAt: string, readonly sharedAt: string | null, readonly reading: JournalReading | null, readonly isRemoved: boolean, readonly photos: ReadonlyArray<string>, readonly comments: ReadonlyArray<{ readonly id: string, readonly author: string, readonly body: string, readonly quote: string | null, readonly block: number | null, readonly from: number | null, readonly revision: number, readonly writtenAt: string }> }> } };

export type OwnJournalDaysQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnJournalDaysQuery = { readonly myJournalDays: ReadonlyArray<string> };

export type OwnJournalEntryQueryVariables = Exact<{
  id: string;
}>;


export type OwnJournalEntryQuery = { readonly myJournalEntry: { readonly id: string, readonly writtenOn: string, readonly mood: number | null, readonly tags: ReadonlyArray<string>, readonly events: ReadonlyArray<string>, readonly prompt: string | null, readonly text: string, readonly revision: number, readonly begunAt: string, readonly savedAt: string, readonly sharedAt: string | null, readonly reading: JournalReading | null, readonly isRemoved: boolean, readonly photos: ReadonlyArray<string>, readonly comments: ReadonlyArray<{ readonly id: string, readonly author: string, readonly body: string, readonly quote: string | null, readonly block: number | null, readonly from: number | null, readonly revision: number, readonly writtenAt: string }> } };

export type OwnEarlierWordingsQueryVariables = Exact<{
  id: string;
}>;


export type OwnEarlierWordingsQuery = { readonly myEarlierWordings: ReadonlyArray<{ readonly revision: number, readonly writtenOn: string, readonly mood: number | null, readonly tags: ReadonlyArray<string>, readonly text: string, readonly savedAt: string }> };

export type SaveJournalEntryMutationVariables = Exact<{
  input: SaveJournalEntryInput;
}>;


export type SaveJournalEntryMutation = { readonly saveJournalEntry: { readonly isKept: boolean, readonly entry: { readonly id: string, readonly writtenOn: string, readonly mood: number | null, readonly tags: ReadonlyArray<string>, readonly events: ReadonlyArray<string>, readonly prompt: string | null, readonly text: string, readonly revision: number, readonly begunAt: string, readonly savedAt: string, readonly sharedAt: string | null, readonly reading: JournalReading | null, readonly isRemoved: boolean, readonly photos: ReadonlyArray<string>, readonly comments: ReadonlyArray<{ readonly id: string, readonly author: string, readonly body: string, readonly quote: string | null, readonly block: number | null, readonly from: number | null, readonly revision: number, readonly writtenAt: string }> } } };

export type ShareJournalEntryMutationVariables = Exact<{
  input: ShareJournalEntryInput;
}>;


export type ShareJournalEntryMutation = { readonly shareJournalEntry: { readonly id: string, readonly writtenOn: string, readonly mood: number | null, readonly tags: ReadonlyArray<string>, readonly events: ReadonlyArray<string>, readonly prompt: string | null, readonly text: string, readonly revision: number, readonly begunAt: string, readonly savedAt: string, readonly sharedAt: string | null, readonly reading: JournalReading | null, readonly isRemoved: boolean, readonly photos: ReadonlyArray<string>, readonly comments: ReadonlyArray<{ readonly id: string, readonly author: string, readonly body: string, readonly quote: string | null, readonly block: number | null, readonly from: number | null, readonly revision: number, readonly writtenAt: string }> } };

export type TakeBackJournalEntryMutationVariables = Exact<{
  id: string;
}>;


export type TakeBackJournalEntryMutation = { readonly takeBackJournalEntry: { readonly id: string, readonly writtenOn: string, readonly mood: number | null, readonly tags: ReadonlyArray<string>, readonly events: ReadonlyArray<string>, readonly prompt: string | null, readonly text: string, readonly revision: number, readonly begunAt: string, readonly savedAt: string, readonly sharedAt: string | null, readonly reading: JournalReading | null, readonly isRemoved: boolean, readonly photos: ReadonlyArray<string>, readonly comments: ReadonlyArray<{ readonly id: string, readonly author: string, readonly body: string, readonly quote: string | null, readonly block: number | null, readonly from: number | null, readonly revision: number, readonly writtenAt: string }> } };

export type RemoveJournalEntryMutationVariables = Exact<{
  id: string;
}>;


export type RemoveJournalEntryMutation = { readonly removeJournalEntry: { readonly id: string, readonly writtenOn: string, readonly mood: number | null, readonly tags: ReadonlyArray<string>, readonly events: ReadonlyArray<string>, readonly prompt: string | null, readonly text: string, readonly revision: number, readonly begunAt: string, readonly savedAt: string, readonly sharedAt: string | null, readonly reading: JournalReading | null, readonly isRemoved: boolean, readonly photos: ReadonlyArray<string>, readonly comments: ReadonlyArray<{ readonly id: string, readonly author: string, readonly body: string, readonly quote: string | null, readonly block: number | null, readonly from: number | null, readonly revision: number, readonly writtenAt: string }> } };

export type BringBackJournalEntryMutationVariables = Exact<{
  id: string;
}>;


export type BringBackJournalEntryMutation = { readonly bringBackJournalEntry: { readonly id: string, readonly writtenOn: string, readonly mood: number | null, readonly tags: ReadonlyArray<string>, readonly events: ReadonlyArray<string>, readonly prompt: string | null, readonly text: string, readonly revision: number, readonly begunAt: string, readonly savedAt: string, readonly sharedAt: string | null, readonly reading: JournalReading | null, readonly isRemoved: boolean, readonly photos: ReadonlyArray<string>, readonly comments: ReadonlyArray<{ readonly id: string, readonly author: string, readonly body: string, readonly quote: string | null, readonly block: number | null, readonly from: number | null, readonly revision: number, readonly writtenAt: string }> } };

export type RemoveJournalPhotoMutationVariables = Exact<{
  id: string;
}>;


export type RemoveJournalPhotoMutation = { readonly removeJournalPhoto: { readonly id: string, readonly writtenOn: string, readonly mood: number | null, readonly tags: ReadonlyArray<string>, readonly events: ReadonlyArray<string>, readonly prompt: string | null, readonly text: string, readonly revision: number, readonly begunAt: string, readonly savedAt: string, readonly sharedAt: string | null, readonly reading: JournalReading | null, readonly isRemoved: boolean, readonly photos: ReadonlyArray<string>, readonly comments: ReadonlyArray<{ readonly id: string, readonly author: string, readonly body: string, readonly quote: string | null, readonly block: number | null, readonly from: number | null, readonly revision: number, readonly writtenAt: string }> } };

export type JournalTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type JournalTodayQuery = { readonly today: { readonly coachName: string, readonly stage: RelationshipStage | null } };

export type TakeJournalAlongMutationVariables = Exact<{
  kind: JournalExportKind;
  withVault: boolean;
}>;


export type TakeJournalAlongMutation = { readonly exportMyJournal: { readonly address: string } };

export type VaultEntryFragment = { readonly kind: JournalEntryKind, readonly to: string | null, readonly lockedUntil: string | null, readonly isLocked: boolean, readonly id: string, readonly writtenOn: string, readonly mood: number | null, readonly tags: ReadonlyArray<string>, readonly events: ReadonlyArray<string>, readonly prompt: string | null, readonly text: string, readonly revision: number, readonly begunAt: string, readonly savedAt: string, readonly sharedAt: string | null, readonly reading: JournalReading | null, readonly isRemoved: boolean, readonly photos: ReadonlyArray<string>, readonly comments: ReadonlyArray<{ readonly id: string, readonly author: string, readonly body: string, readonly quote: string | null, readonly block: number | null, readonly from: number | null, readonly revision: number, readonly writtenAt: string }> };

export type OwnVaultQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OwnVaultQuery = { readonly myVault: { readonly next: string | null, readonly entries: ReadonlyArray<{ readonly kind: JournalEntryKind, readonly to: string | null, readonly lockedUntil: string | null, readonly isLocked: boolean, readonly id: string, readonly writtenOn: string, readonly mood: number | null, readonly tags: ReadonlyArray<string>, readonly events: ReadonlyArray<string>, readonly prompt: string | null, readonly text: string, readonly revision: number, readonly begunAt: string, readonly savedAt: string, readonly sharedAt: string | null, readonly reading: JournalReading | null, readonly isRemoved: boolean, readonly photos: ReadonlyArray<string>, readonly comments: ReadonlyArray<{ readonly id: string, readonly author: string, readonly body: string, readonly quote: string | null, readonly block: number | null, readonly from: number | null, readonly revision: number, readonly writtenAt: string }> }> } };

export type OwnVaultEntryQueryVariables = Exact<{
  id: string;
}>;


export type OwnVaultEntryQuery = { readonly myJournalEntry: { readonly kind: JournalEntryKind, readonly to: string | null, readonly lockedUntil: string | null, readonly isLocked: boolean, readonly id: string, readonly writtenOn: string, readonly mood: number | null, readonly tags: ReadonlyArray<string>, readonly events: ReadonlyArray<string>, readonly prompt: string | null, readonly text: string, readonly revision: number, readonly begunAt: string, readonly savedAt: string, readonly sharedAt: string | null, readonly reading: JournalReading | null, readonly isRemoved: boolean, readonly photos: ReadonlyArray<string>, readonly comments: ReadonlyArray<{ readonly id: string, readonly author: string, readonly body: string, readonly quote: string | null, readonly block: number | null, readonly from: number | null, readonly revision: number, readonly writtenAt: string }> } };

export type KeepLetterMutationVariables = Exact<{
  input: SaveJournalEntryInput;
}>;


export type KeepLetterMutation = { readonly saveJournalEntry: { readonly isKept: boolean, readonly entry: { readonly kind: JournalEntryKind, readonly to: string | null, readonly lockedUntil: string | null, readonly isLocked: boolean, readonly id: string, readonly writtenOn: string, readonly mood: number | null, readonly tags: ReadonlyArray<string>, readonly events: ReadonlyArray<string>, readonly prompt: string | null, readonly text: string, readonly revision: number, readonly begunAt: string, readonly savedAt: string, readonly sharedAt: string | null, readonly reading: JournalReading | null, readonly isRemoved: boolean, readonly photos: ReadonlyArray<string>, readonly comments: ReadonlyArray<{ readonly id: string, readonly author: string, readonly body: string, readonly quote: string | null, readonly block: number | null, readonly from: number | null, readonly revision: number, readonly writtenAt: string }> } } };

export type PutJournalEntryAwayMutationVariables = Exact<{
  id: string;
}>;


export type PutJournalEntryAwayMutation = { readonly putJournalEntryAway: { readonly id: string } };

export type TakeJournalEntryOutMutationVariables = Exact<{
  id: string;
}>;


export type TakeJournalEntryOutMutation = { readonly takeJournalEntryOut: { readonly id: string, readonly writtenOn: string, readonly mood: number | null, readonly tags: ReadonlyArray<string>, readonly events: ReadonlyArray<string>, readonly prompt: string | null, readonly text: string, readonly revision: number, readonly begunAt: string, readonly savedAt: string, readonly sharedAt: string | null, readonly reading: JournalReading | null, readonly isRemoved: boolean, readonly photos: ReadonlyArray<string>, readonly comments: ReadonlyArray<{ readonly id: string, readonly author: string, readonly body: string, readonly quote: string | null, readonly block: number | null, readonly from: number | null, readonly revision: number, readonly writtenAt: string }> } };

export type LetLetterGoMutationVariables = Exact<{
  id: string;
}>;


export type LetLetterGoMutation = { readonly removeJournalEntry: { readonly id: string } };

export type BringLetterBackMutationVariables = Exact<{
  id: string;
}>;


export type BringLetterBackMutation = { readonly bringBackJournalEntry: { readonly id: string } };

export type WritingOfferQueryVariables = Exact<{
  checkInId: string;
}>;


export type WritingOfferQuery = { readonly myWritingOffer: { readonly id: string, readonly words: string } };

export type ClientResultsQueryVariables = Exact<{
  clientId: string;
}>;


export type ClientResultsQuery = { readonly clientResults: ReadonlyArray<{ readonly id: string, readonly questionnaire: string, readonly finishedAt: string, readonly answers: ReadonlyArray<{ readonly item: string, readonly value: number }>, readonly scores: ReadonlyArray<{ readonly scale: string, readonly value: number | null }> }> };

export type PlanFragment = { readonly responderId: string | null, readonly hours: string, readonly steps: string, readonly referral: string, readonly isOn: boolean };

export type ResponsePlanQueryVariables = Exact<{ [key: string]: never; }>;


export type ResponsePlanQuery = { readonly responsePlan: { readonly responderId: string | null, readonly hours: string, readonly steps: string, readonly referral: string, readonly isOn: boolean }, readonly responders: ReadonlyArray<{ readonly memberId: string, readonly name: string }> };

export type SetResponsePlanMutationVariables = Exact<{
  input: SetResponsePlanInput;
}>;


export type SetResponsePlanMutation = { readonly setResponsePlan: { readonly responderId: string | null, readonly hours: string, readonly steps: string, readonly referral: string, readonly isOn: boolean } };

export type OnOfferFragment = { readonly questionnaire: string, readonly answered: number, readonly lastFinishedAt: string | null, readonly isDue: boolean, readonly needsPlan: boolean };

export type SittingFragment = { readonly version: string, readonly savedAt: string, readonly answers: ReadonlyArray<{ readonly item: string, readonly value: number }> };

export type OwnResultFragment = { readonly id: string, readonly finishedAt: string, readonly scores: ReadonlyArray<{ readonly scale: string, readonly value: number | null }> };

export type ChecksQueryVariables = Exact<{ [key: string]: never; }>;


export type ChecksQuery = { readonly measures: ReadonlyArray<{ readonly questionnaire: string, readonly answered: number, readonly lastFinishedAt: string | null, readonly isDue: boolean, readonly needsPlan: boolean }> };

export type OpenSittingQueryVariables = Exact<{
  questionnaire: string;
}>;


export type OpenSittingQuery = { readonly measures: ReadonlyArray<{ readonly questionnaire: string, readonly answered: number, readonly lastFinishedAt: string | null, readonly isDue: boolean, readonly needsPlan: boolean }>, readonly sitting: { readonly version: string, readonly savedAt: string, readonly answers: ReadonlyArray<{ readonly item: string, readonly value: number }> } | null };

export type OwnResultsQueryVariables = Exact<{
  questionnaire: string;
}>;


export type OwnResultsQuery = { readonly ownResults: ReadonlyArray<{ readonly id: string, readonly finishedAt: string, readonly scores: ReadonlyArray<{ readonly scale: string, readonly value: number | null }> }> };

export type SaveMeasureAnswerMutationVariables = Exact<{
  input: SaveMeasureAnswerInput;
}>;


export type SaveMeasureAnswerMutation = { readonly saveMeasureAnswer: { readonly version: string, readonly savedAt: string, readonly answers: ReadonlyArray<{ readonly item: string, readonly value: number }> } };

export type FinishMeasureMutationVariables = Exact<{
  questionnaire: string;
}>;


export type FinishMeasureMutation = { readonly finishMeasure: { readonly id: string, readonly finishedAt: string, readonly scores: ReadonlyArray<{ readonly scale: string, readonly value: number | null }> } };

export type ReadPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadPlanQuery = { readonly responsePlan: { readonly responderName: string | null, readonly hours: string, readonly steps: string, readonly referral: string, readonly version: number } };

export type AgreeToPlanMutationVariables = Exact<{
  version: number;
}>;


export type AgreeToPlanMutation = { readonly agreeToResponsePlan: boolean };

export type OutcomeClaimFragment = { readonly id: string, readonly outcome: OutcomeClaimKind, readonly horizon: number, readonly sentence: string, readonly address: string, readonly people: number, readonly lost: number, readonly asOf: string, readonly frozenAt: string, readonly frozenBy: string, readonly withdrawnAt: string | null, readonly withdrawnBy: string | null };

export type OutcomeClaimsQueryVariables = Exact<{ [key: string]: never; }>;


export type OutcomeClaimsQuery = { readonly outcomeClaims: ReadonlyArray<{ readonly id: string, readonly outcome: OutcomeClaimKind, readonly horizon: number, readonly sentence: string, readonly address: string, readonly people: number, readonly lost: number, readonly asOf: string, readonly frozenAt: string, readonly frozenBy: string, readonly withdrawnAt: string | null, readonly withdrawnBy: string | null }> };

export type OutcomeClaimDraftQueryVariables = Exact<{
  input: OutcomeClaimInput;
}>;


export type OutcomeClaimDraftQuery = { readonly outcomeClaimDraft: { readonly flaws: ReadonlyArray<OutcomeClaimFlaw>, readonly sentence: string | null, readonly people: number | null, readonly lost: number | null, readonly startedUntil: string, readonly asOf: string } };

export type FreezeOutcomeFigureMutationVariables = Exact<{
  input: FreezeOutcomeFigureInput;
}>;


export type FreezeOutcomeFigureMutation = { readonly freezeOutcomeFigure: ReadonlyArray<{ readonly id: string, readonly outcome: OutcomeClaimKind, readonly horizon: number, readonly sentence: string, readonly address: string, readonly people: number, readonly lost: number, readonly asOf: string, readonly frozenAt: string, readonly frozenBy: string, readonly withdrawnAt: string | null, readonly withdrawnBy: string | null }> };

export type WithdrawOutcomeFigureMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawOutcomeFigureMutation = { readonly withdrawOutcomeFigure: ReadonlyArray<{ readonly id: string, readonly outcome: OutcomeClaimKind, readonly horizon: number, readonly sentence: string, readonly address: string, readonly people: number, readonly lost: number, readonly asOf: string, readonly frozenAt: string, readonly frozenBy: string, readonly withdrawnAt: string | null, readonly withdrawnBy: string | null }> };

export type OutcomeReportRowFragment = { readonly id: string, readonly says: OutcomeStatus, readonly asOf: string, readonly since: string | null, readonly by: OutcomeReporter, readonly source: OutcomeSource, readonly isCertain: boolean, readonly corrects: string | null, readonly isTakenBack: boolean, readonly isOwn: boolean, readonly writer: string | null, readonly writtenAt: string };

export type ClientOutcomeFragment = { readonly says: OutcomeStatus | null, readonly reunionOn: string | null, readonly isUnconfirmed: boolean, readonly apartAgainOn: string | null, readonly movedOnOn: string | null, readonly today: string, readonly reports: ReadonlyArray<{ readonly id: string, readonly says: OutcomeStatus, readonly asOf: string, readonly since: string | null, readonly by: OutcomeReporter, readonly source: OutcomeSource, readonly isCertain: boolean, readonly corrects: string | null, readonly isTakenBack: boolean, readonly isOwn: boolean, readonly writer: string | null, readonly writtenAt: string }>, readonly unsaid: { readonly says: OutcomeStatus, readonly since: string } | null };

export type WhereClientStandsQueryVariables = Exact<{
  clientId: string;
  again?: boolean | null | undefined;
}>;


export type WhereClientStandsQuery = { readonly clientOutcome: { readonly says: OutcomeStatus | null, readonly reunionOn: string | null, readonly isUnconfirmed: boolean, readonly apartAgainOn: string | null, readonly movedOnOn: string | null, readonly today: string, readonly reports: ReadonlyArray<{ readonly id: string, readonly says: OutcomeStatus, readonly asOf: string, readonly since: string | null, readonly by: OutcomeReporter, readonly source: OutcomeSource, readonly isCertain: boolean, readonly corrects: string | null, readonly isTakenBack: boolean, readonly isOwn: boolean, readonly writer: string | null, readonly writtenAt: string }>, readonly unsaid: { readonly says: OutcomeStatus, readonly since: string } | null } };

export type UnsaidStageQueryVariables = Exact<{
  clientId: string;
}>;


export type UnsaidStageQuery = { readonly clientOutcome: { readonly unsaid: { readonly says: OutcomeStatus, readonly since: string } | null } };

export type RecordOutcomeMutationVariables = Exact<{
  input: RecordOutcomeInput;
}>;


export type RecordOutcomeMutation = { readonly recordOutcome: { readonly says: OutcomeStatus | null, readonly reunionOn: string | null, readonly isUnconfirmed: boolean, readonly apartAgainOn: string | null, readonly movedOnOn: string | null, readonly today: string, readonly reports: ReadonlyArray<{ readonly id: string, readonly says: OutcomeStatus, readonly asOf: string, readonly since: string | null, readonly by: OutcomeReporter, readonly source: OutcomeSource, readonly isCertain: boolean, readonly corrects: string | null, readonly isTakenBack: boolean, readonly isOwn: boolean, readonly writer: string | null, readonly writtenAt: string }>, readonly unsaid: { readonly says: OutcomeStatus, readonly since: string } | null } };

export type CorrectOutcomeMutationVariables = Exact<{
  input: CorrectOutcomeInput;
}>;


export type CorrectOutcomeMutation = { readonly correctOutcome: { readonly says: OutcomeStatus | null, readonly reunionOn: string | null, readonly isUnconfirmed: boolean, readonly apartAgainOn: string | null, readonly movedOnOn: string | null, readonly today: string, readonly reports: ReadonlyArray<{ readonly id: string, readonly says: OutcomeStatus, readonly asOf: string, readonly since: string | null, readonly by: OutcomeReporter, readonly source: OutcomeSource, readonly isCertain: boolean, readonly corrects: string | null, readonly isTakenBack: boolean, readonly isOwn: boolean, readonly writer: string | null, readonly writtenAt: string }>, readonly unsaid: { readonly says: OutcomeStatus, readonly since: string } | null } };

export type FiguresWindowFragment = { readonly day: number, readonly people: number, readonly shownAs: OutcomesShownAs, readonly median: number | null, readonly lower: number | null, readonly upper: number | null };

export type FiguresCurveFragment = { readonly kind: OutcomeCurveKind, readonly people: number, readonly shownAs: OutcomesShownAs, readonly endsAt: number | null, readonly times: ReadonlyArray<number>, readonly atRisk: ReadonlyArray<number>, readonly censored: ReadonlyArray<number>, readonly median: number | null, readonly medianLower: number | null, readonly medianUpper: number | null, readonly medianFollowUp: number | null, readonly lines: ReadonlyArray<{ readonly code: string, readonly events: ReadonlyArray<number>, readonly shares: ReadonlyArray<number>, readonly lower: readonly (number | null)[], readonly upper: readonly (number | null)[], readonly total: number }> };

export type OutcomeFiguresQueryVariables = Exact<{
  filter: OutcomeFilterInput;
}>;


export type OutcomeFiguresQuery = { readonly outcomeFigures: { readonly asOf: string, readonly people: number, readonly hidden: OutcomesHidden | null, readonly unconfirmed: number, readonly curves: ReadonlyArray<{ readonly kind: OutcomeCurveKind, readonly people: number, readonly shownAs: OutcomesShownAs, readonly endsAt: number | null, readonly times: ReadonlyArray<number>, readonly atRisk: ReadonlyArray<number>, readonly censored: ReadonlyArray<number>, readonly median: number | null, readonly medianLower: number | null, readonly medianUpper: number | null, readonly medianFollowUp: number | null, readonly lines: ReadonlyArray<{ readonly code: string, readonly events: ReadonlyArray<number>, readonly shares: ReadonlyArray<number>, readonly lower: readonly (number | null)[], readonly upper: readonly (number | null)[], readonly total: number }> }>, readonly horizon: { readonly days: number, readonly shownAs: OutcomesShownAs, readonly of: number, readonly share: number | null, readonly lower: number | null, readonly upper: number | null, readonly reunions: number, readonly movedOn: number, readonly open: number } | null, readonly followUp: { readonly days: number, readonly asked: number, readonly known: number, readonly unknown: number, readonly share: number | null, readonly trust: OutcomesTrust, readonly worst: number | null, readonly best: number | null } | null, readonly measures: ReadonlyArray<{ readonly code: string, readonly windows: ReadonlyArray<{ readonly day: number, readonly people: number, readonly shownAs: OutcomesShownAs, readonly median: number | null, readonly lower: number | null, readonly upper: number | null }> }>, readonly engagement: ReadonlyArray<{ readonly day: number, readonly people: number, readonly shownAs: OutcomesShownAs, readonly median: number | null, readonly lower: number | null, readonly upper: number | null }> } };

export type OutcomeChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type OutcomeChoicesQuery = { readonly outcomeChoices: { readonly firstYear: number | null, readonly lastYear: number | null, readonly programs: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly coaches: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type OutcomeFollowUpAnswersQueryVariables = Exact<{ [key: string]: never; }>;


export type OutcomeFollowUpAnswersQuery = { readonly outcomeFollowUpAnswers: ReadonlyArray<{ readonly origin: WaveOrigin, readonly day: number, readonly asked: number, readonly answered: number, readonly stopped: number, readonly shownAs: OutcomesShownAs }> };

export type OwnLaterQuestionsFragment = { readonly isAgreedTo: boolean, readonly isMailStopped: boolean, readonly days: ReadonlyArray<string> };

export type LaterQuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type LaterQuestionsQuery = { readonly myLaterQuestions: { readonly isAgreedTo: boolean, readonly isMailStopped: boolean, readonly days: ReadonlyArray<string> } };

export type MailLaterQuestionsMutationVariables = Exact<{
  isOn: boolean;
}>;


export type MailLaterQuestionsMutation = { readonly mailMyLaterQuestions: { readonly isAgreedTo: boolean, readonly isMailStopped: boolean, readonly days: ReadonlyArray<string> } };

export type OwnReportFragment = { readonly id: string, readonly says: OutcomeStatus, readonly asOf: string, readonly since: string | null, readonly by: OutcomeReporter, readonly source: OutcomeSource, readonly isCertain: boolean, readonly isPrivate: boolean, readonly corrects: string | null, readonly isTakenBack: boolean, readonly isOwn: boolean, readonly writer: string | null, readonly writtenAt: string };

export type OwnOutcomeFragment = { readonly says: OutcomeStatus | null, readonly knownUntil: string | null, readonly reunionOn: string | null, readonly isUnconfirmed: boolean, readonly apartAgainOn: string | null, readonly movedOnOn: string | null, readonly today: string, readonly reports: ReadonlyArray<{ readonly id: string, readonly says: OutcomeStatus, readonly asOf: string, readonly since: string | null, readonly by: OutcomeReporter, readonly source: OutcomeSource, readonly isCertain: boolean, readonly isPrivate: boolean, readonly corrects: string | null, readonly isTakenBack: boolean, readonly isOwn: boolean, readonly writer: string | null, readonly writtenAt: string }> };

export type OwnProgressFragment = { readonly startedOn: string | null, readonly checkInsAsked: number, readonly checkInsAnswered: number, readonly mayTell: boolean };

export type WhereThingsStandQueryVariables = Exact<{ [key: string]: never; }>;


export type WhereThingsStandQuery = { readonly myOutcome: { readonly says: OutcomeStatus | null, readonly knownUntil: string | null, readonly reunionOn: string | null, readonly isUnconfirmed: boolean, readonly apartAgainOn: string | null, readonly movedOnOn: string | null, readonly today: string, readonly reports: ReadonlyArray<{ readonly id: string, readonly says: OutcomeStatus, readonly asOf: string, readonly since: string | null, readonly by: OutcomeReporter, readonly source: OutcomeSource, readonly isCertain: boolean, readonly isPrivate: boolean, readonly corrects: string | null, readonly isTakenBack: boolean, readonly isOwn: boolean, readonly writer: string | null, readonly writtenAt: string }> } };

export type HowItHasBeenQueryVariables = Exact<{ [key: string]: never; }>;


export type HowItHasBeenQuery = { readonly myProgress: { readonly startedOn: string | null, readonly checkInsAsked: number, readonly checkInsAnswered: number, readonly mayTell: boolean } };

export type LastToldQueryVariables = Exact<{ [key: string]: never; }>;


export type LastToldQuery = { readonly myOutcome: { readonly knownUntil: string | null, readonly today: string } };

export type TellOutcomeMutationVariables = Exact<{
  input: TellOutcomeInput;
}>;


export type TellOutcomeMutation = { readonly tellOutcome: { readonly says: OutcomeStatus | null, readonly knownUntil: string | null, readonly reunionOn: string | null, readonly isUnconfirmed: boolean, readonly apartAgainOn: string | null, readonly movedOnOn: string | null, readonly today: string, readonly reports: ReadonlyArray<{ readonly id: string, readonly says: OutcomeStatus, readonly asOf: string, readonly since: string | null, readonly by: OutcomeReporter, readonly source: OutcomeSource, readonly isCertain: boolean, readonly isPrivate: boolean, readonly corrects: string | null, readonly isTakenBack: boolean, readonly isOwn: boolean, readonly writer: string | null, readonly writtenAt: string }> } };

export type CorrectMyOutcomeMutationVariables = Exact<{
  input: CorrectMyOutcomeInput;
}>;


export type CorrectMyOutcomeMutation = { readonly correctMyOutcome: { readonly says: OutcomeStatus | null, readonly knownUntil: string | null, readonly reunionOn: string | null, readonly isUnconfirmed: boolean, readonly apartAgainOn: string | null, readonly movedOnOn: string | null, readonly today: string, readonly reports: ReadonlyArray<{ readonly id: string, readonly says: OutcomeStatus, readonly asOf: string, readonly since: string | null, readonly by: OutcomeReporter, readonly source: OutcomeSource, readonly isCertain: boolean, readonly isPrivate: boolean, readonly corrects: string | null, readonly isTakenBack: boolean, readonly isOwn: boolean, readonly writer: string | null, readonly writtenAt: string }> } };

export type ClientEnrolmentFragment = { readonly id: string, readonly clientId: string, readonly programId: string, readonly title: string, readonly standing: EnrolmentStanding, readonly startedOn: string, readonly pausedOn: string | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly openedOn: string | null, readonly gate: string | null, readonly isGateOpen: boolean, readonly isYoursToOpen: boolean }>, readonly steps: ReadonlyArray<{ readonly id: string, readonly part: string, readonly exercise: string, readonly content: string | null, readonly standing: StepStanding, readonly on: string | null, readonly waitsFor: string | null, readonly waitsOf: string | null, readonly waitsDays: number | null }> };

export type EnrolmentsOfClientQueryVariables = Exact<{
  clientId: string;
}>;


export type EnrolmentsOfClientQuery = { readonly enrolments: ReadonlyArray<{ readonly id: string, readonly clientId: string, readonly programId: string, readonly title: string, readonly standing: EnrolmentStanding, readonly startedOn: string, readonly pausedOn: string | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly openedOn: string | null, readonly gate: string | null, readonly isGateOpen: boolean, readonly isYoursToOpen: boolean }>, readonly steps: ReadonlyArray<{ readonly id: string, readonly part: string, readonly exercise: string, readonly content: string | null, readonly standing: StepStanding, readonly on: string | null, readonly waitsFor: string | null, readonly waitsOf: string | null, readonly waitsDays: number | null }> }> };

export type ProgramsToEnrolQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramsToEnrolQuery = { readonly programs: ReadonlyArray<{ readonly id: string, readonly title: string, readonly file: string }> };

export type EnrolMutationVariables = Exact<{
  clientIds: ReadonlyArray<string> | string;
  program: string;
}>;


export type EnrolMutation = { readonly enrol: { readonly enrolments: ReadonlyArray<{ readonly id: string, readonly clientId: string, readonly programId: string, readonly title: string, readonly standing: EnrolmentStanding, readonly startedOn: string, readonly pausedOn: string | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly openedOn: string | null, readonly gate: string | null, readonly isGateOpen: boolean, readonly isYoursToOpen: boolean }>, readonly steps: ReadonlyArray<{ readonly id: string, readonly part: string, readonly exercise: string, readonly content: string | null, readonly standing: StepStanding, readonly on: string | null, readonly waitsFor: string | null, readonly waitsOf: string | null, readonly waitsDays: number | null }> }>, readonly leftOut: ReadonlyArray<{ readonly clientId: string, readonly because: LeftOutBecause }> } };

export type PauseEnrolmentMutationVariables = Exact<{
  id: string;
}>;


export type PauseEnrolmentMutation = { readonly pauseEnrolment: { readonly id: string, readonly clientId: string, readonly programId: string, readonly title: string, readonly standing: EnrolmentStanding, readonly startedOn: string, readonly pausedOn: string | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly openedOn: string | null, readonly gate: string | null, readonly isGateOpen: boolean, readonly isYoursToOpen: boolean }>, readonly steps: ReadonlyArray<{ readonly id: string, readonly part: string, readonly exercise: string, readonly content: string | null, readonly standing: StepStanding, readonly on: string | null, readonly waitsFor: string | null, readonly waitsOf: string | null, readonly waitsDays: number | null }> } };

export type ResumeEnrolmentMutationVariables = Exact<{
  id: string;
}>;


export type ResumeEnrolmentMutation = { readonly resumeEnrolment: { readonly id: string, readonly clientId: string, readonly programId: string, readonly title: string, readonly standing: EnrolmentStanding, readonly startedOn: string, readonly pausedOn: string | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly openedOn: string | null, readonly gate: string | null, readonly isGateOpen: boolean, readonly isYoursToOpen: boolean }>, readonly steps: ReadonlyArray<{ readonly id: string, readonly part: string, readonly exercise: string, readonly content: string | null, readonly standing: StepStanding, readonly on: string | null, readonly waitsFor: string | null, readonly waitsOf: string | null, readonly waitsDays: number | null }> } };

export type RewindEnrolmentMutationVariables = Exact<{
  id: string;
  step: string;
}>;


export type RewindEnrolmentMutation = { readonly rewindEnrolment: { readonly id: string, readonly clientId: string, readonly programId: string, readonly title: string, readonly standing: EnrolmentStanding, readonly startedOn: string, readonly pausedOn: string | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly openedOn: string | null, readonly gate: string | null, readonly isGateOpen: boolean, readonly isYoursToOpen: boolean }>, readonly steps: ReadonlyArray<{ readonly id: string, readonly part: string, readonly exercise: string, readonly content: string | null, readonly standing: StepStanding, readonly on: string | null, readonly waitsFor: string | null, readonly waitsOf: string | null, readonly waitsDays: number | null }> } };

export type GoOnWithEnrolmentMutationVariables = Exact<{
  id: string;
  step: string;
}>;


export type GoOnWithEnrolmentMutation = { readonly goOnWithEnrolment: { readonly id: string, readonly clientId: string, readonly programId: string, readonly title: string, readonly standing: EnrolmentStanding, readonly startedOn: string, readonly pausedOn: string | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly openedOn: string | null, readonly gate: string | null, readonly isGateOpen: boolean, readonly isYoursToOpen: boolean }>, readonly steps: ReadonlyArray<{ readonly id: string, readonly part: string, readonly exercise: string, readonly content: string | null, readonly standing: StepStanding, readonly on: string | null, readonly waitsFor: string | null, readonly waitsOf: string | null, readonly waitsDays: number | null }> } };

export type SkipStepMutationVariables = Exact<{
  id: string;
  step: string;
}>;


export type SkipStepMutation = { readonly skipStep: { readonly id: string, readonly clientId: string, readonly programId: string, readonly title: string, readonly standing: EnrolmentStanding, readonly startedOn: string, readonly pausedOn: string | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly openedOn: string | null, readonly gate: string | null, readonly isGateOpen: boolean, readonly isYoursToOpen: boolean }>, readonly steps: ReadonlyArray<{ readonly id: string, readonly part: string, readonly exercise: string, readonly content: string | null, readonly standing: StepStanding, readonly on: string | null, readonly waitsFor: string | null, readonly waitsOf: string | null, readonly waitsDays: number | null }> } };

export type OpenPartMutationVariables = Exact<{
  id: string;
  part: string;
}>;


export type OpenPartMutation = { readonly openPart: { readonly id: string, readonly clientId: string, readonly programId: string, readonly title: string, readonly standing: EnrolmentStanding, readonly startedOn: string, readonly pausedOn: string | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly openedOn: string | null, readonly gate: string | null, readonly isGateOpen: boolean, readonly isYoursToOpen: boolean }>, readonly steps: ReadonlyArray<{ readonly id: string, readonly part: string, readonly exercise: string, readonly content: string | null, readonly standing: StepStanding, readonly on: string | null, readonly waitsFor: string | null, readonly waitsOf: string | null, readonly waitsDays: number | null }> } };

export type StopEnrolmentMutationVariables = Exact<{
  id: string;
}>;


export type StopEnrolmentMutation = { readonly stopEnrolment: { readonly id: string, readonly clientId: string, readonly programId: string, readonly title: string, readonly standing: EnrolmentStanding, readonly startedOn: string, readonly pausedOn: string | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly openedOn: string | null, readonly gate: string | null, readonly isGateOpen: boolean, readonly isYoursToOpen: boolean }>, readonly steps: ReadonlyArray<{ readonly id: string, readonly part: string, readonly exercise: string, readonly content: string | null, readonly standing: StepStanding, readonly on: string | null, readonly waitsFor: string | null, readonly waitsOf: string | null, readonly waitsDays: number | null }> } };

export type StalledClientsQueryVariables = Exact<{ [key: string]: never; }>;


export type StalledClientsQuery = { readonly stalledClients: ReadonlyArray<{ readonly enrolmentId: string, readonly clientId: string, readonly clientName: string, readonly step: string, readonly assignmentId: string, readonly exercise: string, readonly version: string, readonly content: string | null, readonly since: string }> };

export type AskedAgainQueryVariables = Exact<{ [key: string]: never; }>;


export type AskedAgainQuery = { readonly askedAgain: ReadonlyArray<{ readonly id: string, readonly clientId: string, readonly clientName: string, readonly assignmentId: string, readonly exercise: string, readonly version: string, readonly content: string | null, readonly askedAt: string }> };

export type SaveOwnExerciseMutationVariables = Exact<{
  input: SaveOwnExerciseInput;
}>;


export type SaveOwnExerciseMutation = { readonly saveOwnExercise: { readonly id: string, readonly key: string, readonly version: string, readonly title: string, readonly part: string, readonly minutes: number, readonly from: string | null, readonly file: string, readonly revision: number, readonly changedAt: string, readonly isArchived: boolean, readonly isInUse: boolean } };

export type ArchiveOwnExerciseMutationVariables = Exact<{
  id: string;
}>;


export type ArchiveOwnExerciseMutation = { readonly archiveOwnExercise: ReadonlyArray<{ readonly id: string, readonly key: string, readonly version: string, readonly title: string, readonly part: string, readonly minutes: number, readonly from: string | null, readonly file: string, readonly revision: number, readonly changedAt: string, readonly isArchived: boolean, readonly isInUse: boolean }> };

export type KeptExerciseFragment = { readonly id: string, readonly key: string, readonly version: string, readonly title: string, readonly part: string, readonly minutes: number, readonly from: string | null, readonly file: string, readonly revision: number, readonly changedAt: string, readonly isArchived: boolean, readonly isInUse: boolean };

export type ExercisesOfPracticeQueryVariables = Exact<{ [key: string]: never; }>;


export type ExercisesOfPracticeQuery = { readonly ownExercises: ReadonlyArray<{ readonly id: string, readonly key: string, readonly version: string, readonly title: string, readonly part: string, readonly minutes: number, readonly from: string | null, readonly file: string, readonly revision: number, readonly changedAt: string, readonly isArchived: boolean, readonly isInUse: boolean }> };

export type GivenExerciseFragment = { readonly id: string, readonly exercise: string, readonly version: string, readonly content: string | null, readonly assignedAt: string, readonly isOwnChoice: boolean, readonly dueOn: string | null, readonly standing: ExerciseStanding, readonly handedInAt: string | null, readonly submissionId: string | null };

export type ReadSubmissionFragment = { readonly id: string, readonly assignmentId: string, readonly clientId: string, readonly exercise: string, readonly version: string, readonly content: string | null, readonly answers: string, readonly handedInAt: string, readonly standing: ExerciseStanding, readonly reviewedAt: string | null, readonly comments: ReadonlyArray<{ readonly id: string, readonly field: string | null, readonly author: string, readonly body: string, readonly writtenAt: string }>, readonly earlier: ReadonlyArray<{ readonly id: string, readonly handedInAt: string }> };

export type ExercisesOfClientQueryVariables = Exact<{
  clientId: string;
}>;


export type ExercisesOfClientQuery = { readonly assignments: ReadonlyArray<{ readonly id: string, readonly exercise: string, readonly version: string, readonly content: string | null, readonly assignedAt: string, readonly isOwnChoice: boolean, readonly dueOn: string | null, readonly standing: ExerciseStanding, readonly handedInAt: string | null, readonly submissionId: string | null }> };

export type SubmissionToReadQueryVariables = Exact<{
  id: string;
}>;


export type SubmissionToReadQuery = { readonly submission: { readonly id: string, readonly assignmentId: string, readonly clientId: string, readonly exercise: string, readonly version: string, readonly content: string | null, readonly answers: string, readonly handedInAt: string, readonly standing: ExerciseStanding, readonly reviewedAt: string | null, readonly comments: ReadonlyArray<{ readonly id: string, readonly field: string | null, readonly author: string, readonly body: string, readonly writtenAt: string }>, readonly earlier: ReadonlyArray<{ readonly id: string, readonly handedInAt: string }> } };

export type SubmissionNewsQueryVariables = Exact<{
  id: string;
}>;


export type SubmissionNewsQuery = { readonly submission: { readonly id: string, readonly standing: ExerciseStanding, readonly reviewedAt: string | null, readonly comments: ReadonlyArray<{ readonly id: string, readonly field: string | null, readonly author: string, readonly body: string, readonly writtenAt: string }> } };

export type ClientWhoHandedInQueryVariables = Exact<{
  id: string;
}>;


export type ClientWhoHandedInQuery = { readonly client: { readonly client: { readonly name: string } } };

export type ClientsToAssignQueryVariables = Exact<{
  filter?: ClientFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type ClientsToAssignQuery = { readonly clients: { readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string }> } };

export type AssignExerciseMutationVariables = Exact<{
  input: AssignExerciseInput;
}>;


export type AssignExerciseMutation = { readonly assignExercise: ReadonlyArray<{ readonly id: string, readonly exercise: string, readonly version: string, readonly content: string | null, readonly assignedAt: string, readonly isOwnChoice: boolean, readonly dueOn: string | null, readonly standing: ExerciseStanding, readonly handedInAt: string | null, readonly submissionId: string | null }> };

export type RemindOfExerciseMutationVariables = Exact<{
  id: string;
}>;


export type RemindOfExerciseMutation = { readonly remindOfExercise: string };

export type TakeBackAssignmentMutationVariables = Exact<{
  id: string;
}>;


export type TakeBackAssignmentMutation = { readonly takeBackAssignment: { readonly id: string } };

export type CommentSubmissionMutationVariables = Exact<{
  input: CommentInput;
}>;


export type CommentSubmissionMutation = { readonly commentSubmission: { readonly id: string, readonly assignmentId: string, readonly clientId: string, readonly exercise: string, readonly version: string, readonly content: string | null, readonly answers: string, readonly handedInAt: string, readonly standing: ExerciseStanding, readonly reviewedAt: string | null, readonly comments: ReadonlyArray<{ readonly id: string, readonly field: string | null, readonly author: string, readonly body: string, readonly writtenAt: string }>, readonly earlier: ReadonlyArray<{ readonly id: string, readonly handedInAt: string }> } };

export type ReviewSubmissionMutationVariables = Exact<{
  id: string;
}>;


export type ReviewSubmissionMutation = { readonly reviewSubmission: { readonly id: string, readonly assignmentId: string, readonly clientId: string, readonly exercise: string, readonly version: string, readonly content: string | null, readonly answers: string, readonly handedInAt: string, readonly standing: ExerciseStanding, readonly reviewedAt: string | null, readonly comments: ReadonlyArray<{ readonly id: string, readonly field: string | null, readonly author: string, readonly body: string, readonly writtenAt: string }>, readonly earlier: ReadonlyArray<{ readonly id: string, readonly handedInAt: string }> } };

export type HandBackSubmissionMutationVariables = Exact<{
  input: HandBackInput;
}>;


export type HandBackSubmissionMutation = { readonly handBackSubmission: { readonly id: string, readonly assignmentId: string, readonly clientId: string, readonly exercise: string, readonly version: string, readonly content: string | null, readonly answers: string, readonly handedInAt: string, readonly standing: ExerciseStanding, readonly reviewedAt: string | null, readonly comments: ReadonlyArray<{ readonly id: string, readonly field: string | null, readonly author: string, readonly body: string, readonly writtenAt: string }>, readonly earlier: ReadonlyArray<{ readonly id: string, readonly handedInAt: string }> } };

export type KeptProgramFragment = { readonly id: string, readonly title: string, readonly file: string, readonly revision: number, readonly isArchived: boolean, readonly onTheirWay: number };

export type ProgramsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramsQuery = { readonly programs: ReadonlyArray<{ readonly id: string, readonly title: string, readonly file: string, readonly revision: number, readonly isArchived: boolean, readonly onTheirWay: number }> };

export type ProgramToEditQueryVariables = Exact<{
  id: string;
}>;


export type ProgramToEditQuery = { readonly program: { readonly id: string, readonly title: string, readonly file: string, readonly revision: number, readonly isArchived: boolean, readonly onTheirWay: number } };

export type CheckProgramQueryVariables = Exact<{
  id?: string | null | undefined;
  file: string;
}>;


export type CheckProgramQuery = { readonly programCheck: { readonly touchedNames: ReadonlyArray<string>, readonly revision: number | null } };

export type SaveProgramMutationVariables = Exact<{
  input: SaveProgramInput;
}>;


export type SaveProgramMutation = { readonly saveProgram: { readonly id: string, readonly title: string, readonly file: string, readonly revision: number, readonly isArchived: boolean, readonly onTheirWay: number } };

export type ArchiveProgramMutationVariables = Exact<{
  id: string;
}>;


export type ArchiveProgramMutation = { readonly archiveProgram: ReadonlyArray<{ readonly id: string, readonly title: string, readonly file: string, readonly revision: number, readonly isArchived: boolean, readonly onTheirWay: number }> };

export type OwnExerciseFragment = { readonly id: string, readonly exercise: string, readonly version: string, readonly content: string | null, readonly isOwnChoice: boolean, readonly dueOn: string | null, readonly standing: ExerciseStanding, readonly handedInAt: string | null, readonly savedAt: string | null, readonly heldUntil: string | null, readonly closedBecause: string | null, readonly isTakenBack: boolean };

export type OwnExerciseAnswerFragment = { readonly field: string, readonly answer: string, readonly revision: number, readonly savedAt: string };

export type OwnOpenExerciseFragment = { readonly exercise: { readonly id: string, readonly exercise: string, readonly version: string, readonly content: string | null, readonly isOwnChoice: boolean, readonly dueOn: string | null, readonly standing: ExerciseStanding, readonly handedInAt: string | null, readonly savedAt: string | null, readonly heldUntil: string | null, readonly closedBecause: string | null, readonly isTakenBack: boolean }, readonly answers: ReadonlyArray<{ readonly field: string, readonly answer: string, readonly revision: number, readonly savedAt: string }>, readonly submissions: ReadonlyArray<{ readonly id: string, readonly answers: string, readonly handedInAt: string, readonly isShared: boolean, readonly standing: ExerciseStanding, readonly reviewedAt: string | null, readonly comments: ReadonlyArray<{ readonly id: string, readonly field: string | null, readonly author: string, readonly body: string, readonly writtenAt: string }> }> };

export type OwnExercisesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnExercisesQuery = { readonly myExercises: ReadonlyArray<{ readonly id: string, readonly exercise: string, readonly version: string, readonly content: string | null, readonly isOwnChoice: boolean, readonly dueOn: string | null, readonly standing: ExerciseStanding, readonly handedInAt: string | null, readonly savedAt: string | null, readonly heldUntil: string | null, readonly closedBecause: string | null, readonly isTakenBack: boolean }> };

export type OwnPathsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPathsQuery = { readonly myPaths: ReadonlyArray<{ readonly id: string, readonly assignmentIds: ReadonlyArray<string>, readonly isPaused: boolean, readonly goesOn: boolean }> };

export type OpenOwnExerciseQueryVariables = Exact<{
  id: string;
}>;


export type OpenOwnExerciseQuery = { readonly myExercise: { readonly exercise: { readonly id: string, readonly exercise: string, readonly version: string, readonly content: string | null, readonly isOwnChoice: boolean, readonly dueOn: string | null, readonly standing: ExerciseStanding, readonly handedInAt: string | null, readonly savedAt: string | null, readonly heldUntil: string | null, readonly closedBecause: string | null, readonly isTakenBack: boolean }, readonly answers: ReadonlyArray<{ readonly field: string, readonly answer: string, readonly revision: number, readonly savedAt: string }>, readonly submissions: ReadonlyArray<{ readonly id: string, readonly answers: string, readonly handedInAt: string, readonly isShared: boolean, readonly standing: ExerciseStanding, readonly reviewedAt: string | null, readonly comments: ReadonlyArray<{ readonly id: string, readonly field: string | null, readonly author: string, readonly body: string, readonly writtenAt: string }> }> } };

export type BeginExerciseMutationVariables = Exact<{
  exercise: string;
}>;


export type BeginExerciseMutation = { readonly beginExercise: { readonly id: string, readonly exercise: string, readonly version: string, readonly content: string | null, readonly isOwnChoice: boolean, readonly dueOn: string | null, readonly standing: ExerciseStanding, readonly handedInAt: string | null, readonly savedAt: string | null, readonly heldUntil: string | null, readonly closedBecause: string | null, readonly isTakenBack: boolean } };

export type SaveExerciseAnswerMutationVariables = Exact<{
  input: SaveExerciseAnswerInput;
}>;


export type SaveExerciseAnswerMutation = { readonly saveExerciseAnswer: { readonly isKept: boolean, readonly answer: { readonly field: string, readonly answer: string, readonly revision: number, readonly savedAt: string } } };

export type HandInExerciseMutationVariables = Exact<{
  id: string;
  share: boolean;
}>;


export type HandInExerciseMutation = { readonly handInExercise: { readonly exercise: { readonly id: string, readonly exercise: string, readonly version: string, readonly content: string | null, readonly isOwnChoice: boolean, readonly dueOn: string | null, readonly standing: ExerciseStanding, readonly handedInAt: string | null, readonly savedAt: string | null, readonly heldUntil: string | null, readonly closedBecause: string | null, readonly isTakenBack: boolean }, readonly answers: ReadonlyArray<{ readonly field: string, readonly answer: string, readonly revision: number, readonly savedAt: string }>, readonly submissions: ReadonlyArray<{ readonly id: string, readonly answers: string, readonly handedInAt: string, readonly isShared: boolean, readonly standing: ExerciseStanding, readonly reviewedAt: string | null, readonly comments: ReadonlyArray<{ readonly id: string, readonly field: string | null, readonly author: string, readonly body: string, readonly writtenAt: string }> }> } };

export type HideExerciseMutationVariables = Exact<{
  id: string;
}>;


export type HideExerciseMutation = { readonly hideExercise: { readonly exercise: { readonly id: string, readonly exercise: string, readonly version: string, readonly content: string | null, readonly isOwnChoice: boolean, readonly dueOn: string | null, readonly standing: ExerciseStanding, readonly handedInAt: string | null, readonly savedAt: string | null, readonly heldUntil: string | null, readonly closedBecause: string | null, readonly isTakenBack: boolean }, readonly answers: ReadonlyArray<{ readonly field: string, readonly answer: string, readonly revision: number, readonly savedAt: string }>, readonly submissions: ReadonlyArray<{ readonly id: string, readonly answers: string, readonly handedInAt: string, readonly isShared: boolean, readonly standing: ExerciseStanding, readonly reviewedAt: string | null, readonly comments: ReadonlyArray<{ readonly id: string, readonly field: string | null, readonly author: string, readonly body: string, readonly writtenAt: string }> }> } };

export type OwnCoachPromiseQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnCoachPromiseQuery = { readonly myCoachPromise: { readonly coachName: string, readonly timeZone: string, readonly awayFrom: string | null, readonly awayUntil: string | null, readonly by: string, readonly windows: ReadonlyArray<{ readonly weekday: number, readonly at: string }> } | null };

export type QueuedItemFragment = { readonly id: string, readonly clientId: string, readonly clientName: string, readonly kind: string, readonly subjectId: string, readonly threadId: string, readonly code: string, readonly version: string, readonly words: number, readonly arrivedAt: string, readonly isAgain: boolean, readonly dueAt: string, readonly isPromised: boolean, readonly isFlagged: boolean, readonly snoozedUntil: string | null, readonly settledAt: string | null, readonly settledBy: string | null, readonly outcome: ReviewOutcome | null, readonly revision: number };

export type AgendaPointFragment = { readonly id: string, readonly text: string, readonly itemId: string | null, readonly addedBy: string, readonly addedAt: string, readonly settledAt: string | null };

export type SnippetFragment = { readonly id: string, readonly name: string, readonly body: string };

export type ReviewQueueQueryVariables = Exact<{
  tab: ReviewTab;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ReviewQueueQuery = { readonly reviewQueue: { readonly next: string | null, readonly items: ReadonlyArray<{ readonly id: string, readonly clientId: string, readonly clientName: string, readonly kind: string, readonly subjectId: string, readonly threadId: string, readonly code: string, readonly version: string, readonly words: number, readonly arrivedAt: string, readonly isAgain: boolean, readonly dueAt: string, readonly isPromised: boolean, readonly isFlagged: boolean, readonly snoozedUntil: string | null, readonly settledAt: string | null, readonly settledBy: string | null, readonly outcome: ReviewOutcome | null, readonly revision: number }> } };

export type ReviewCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewCountsQuery = { readonly reviewCounts: { readonly new: number, readonly replied: number, readonly flagged: number, readonly snoozed: number, readonly overdue: number, readonly oldestArrivedAt: string | null } };

export type ReviewItemQueryVariables = Exact<{
  id: string;
}>;


export type ReviewItemQuery = { readonly reviewItem: { readonly id: string, readonly clientId: string, readonly clientName: string, readonly kind: string, readonly subjectId: string, readonly threadId: string, readonly code: string, readonly version: string, readonly words: number, readonly arrivedAt: string, readonly isAgain: boolean, readonly dueAt: string, readonly isPromised: boolean, readonly isFlagged: boolean, readonly snoozedUntil: string | null, readonly settledAt: string | null, readonly settledBy: string | null, readonly outcome: ReviewOutcome | null, readonly revision: number } };

export type ClientAgendaQueryVariables = Exact<{
  clientId: string;
}>;


export type ClientAgendaQuery = { readonly agenda: ReadonlyArray<{ readonly id: string, readonly text: string, readonly itemId: string | null, readonly addedBy: string, readonly addedAt: string, readonly settledAt: string | null }> };

export type OwnSnippetsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSnippetsQuery = { readonly snippets: ReadonlyArray<{ readonly id: string, readonly name: string, readonly body: string }> };

export type OwnReadingPromiseQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnReadingPromiseQuery = { readonly readingPromise: { readonly timeZone: string, readonly windows: ReadonlyArray<{ readonly weekday: number, readonly at: string }> } };

export type SettleReviewMutationVariables = Exact<{
  input: SettleReviewInput;
}>;


export type SettleReviewMutation = { readonly settleReview: { readonly id: string, readonly clientId: string, readonly clientName: string, readonly kind: string, readonly subjectId: string, readonly threadId: string, readonly code: string, readonly version: string, readonly words: number, readonly arrivedAt: string, readonly isAgain: boolean, readonly dueAt: string, readonly isPromised: boolean, readonly isFlagged: boolean, readonly snoozedUntil: string | null, readonly settledAt: string | null, readonly settledBy: string | null, readonly outcome: ReviewOutcome | null, readonly revision: number } };

export type SnoozeReviewMutationVariables = Exact<{
  id: string;
  revision: number;
  until: string;
}>;


export type SnoozeReviewMutation = { readonly snoozeReview: { readonly id: string, readonly clientId: string, readonly clientName: string, readonly kind: string, readonly subjectId: string, readonly threadId: string, readonly code: string, readonly version: string, readonly words: number, readonly arrivedAt: string, readonly isAgain: boolean, readonly dueAt: string, readonly isPromised: boolean, readonly isFlagged: boolean, readonly snoozedUntil: string | null, readonly settledAt: string | null, readonly settledBy: string | null, readonly outcome: ReviewOutcome | null, readonly revision: number } };

export type FlagReviewMutationVariables = Exact<{
  id: string;
  revision: number;
  isOn: boolean;
}>;


export type FlagReviewMutation = { readonly flagReview: { readonly id: string, readonly clientId: string, readonly clientName: string, readonly kind: string, readonly subjectId: string, readonly threadId: string, readonly code: string, readonly version: string, readonly words: number, readonly arrivedAt: string, readonly isAgain: boolean, readonly dueAt: string, readonly isPromised: boolean, readonly isFlagged: boolean, readonly snoozedUntil: string | null, readonly settledAt: string | null, readonly settledBy: string | null, readonly outcome: ReviewOutcome | null, readonly revision: number } };

export type UndoReviewMutationVariables = Exact<{
  id: string;
  revision: number;
}>;


export type UndoReviewMutation = { readonly undoReview: { readonly id: string, readonly clientId: string, readonly clientName: string, readonly kind: string, readonly subjectId: string, readonly threadId: string, readonly code: string, readonly version: string, readonly words: number, readonly arrivedAt: string, readonly isAgain: boolean, readonly dueAt: string, readonly isPromised: boolean, readonly isFlagged: boolean, readonly snoozedUntil: string | null, readonly settledAt: string | null, readonly settledBy: string | null, readonly outcome: ReviewOutcome | null, readonly revision: number } };

export type AddToAgendaMutationVariables = Exact<{
  input: AddToAgendaInput;
}>;


export type AddToAgendaMutation = { readonly addToAgenda: ReadonlyArray<{ readonly id: string, readonly text: string, readonly itemId: string | null, readonly addedBy: string, readonly addedAt: string, readonly settledAt: string | null }> };

export type SettleAgendaPointMutationVariables = Exact<{
  id: string;
  isOn: boolean;
}>;


export type SettleAgendaPointMutation = { readonly settleAgendaPoint: ReadonlyArray<{ readonly id: string, readonly text: string, readonly itemId: string | null, readonly addedBy: string, readonly addedAt: string, readonly settledAt: string | null }> };

export type RemoveAgendaPointMutationVariables = Exact<{
  id: string;
}>;


export type RemoveAgendaPointMutation = { readonly removeAgendaPoint: ReadonlyArray<{ readonly id: string, readonly text: string, readonly itemId: string | null, readonly addedBy: string, readonly addedAt: string, readonly settledAt: string | null }> };

export type SaveSnippetMutationVariables = Exact<{
  input: SaveSnippetInput;
}>;


export type SaveSnippetMutation = { readonly saveSnippet: ReadonlyArray<{ readonly id: string, readonly name: string, readonly body: string }> };

export type RemoveSnippetMutationVariables = Exact<{
  id: string;
}>;


export type RemoveSnippetMutation = { readonly removeSnippet: ReadonlyArray<{ readonly id: string, readonly name: string, readonly body: string }> };

export type SetReadingPromiseMutationVariables = Exact<{
  input: ReadingPromiseInput;
}>;


export type SetReadingPromiseMutation = { readonly setReadingPromise: { readonly timeZone: string, readonly windows: ReadonlyArray<{ readonly weekday: number, readonly at: string }> } };

export type FlagFragment = { readonly id: string, readonly code: FlagCode, readonly cause: FlagCause, readonly tier: number, readonly standing: FlagStanding, readonly raisedAt: string, readonly passesAt: string | null, readonly looks: ReadonlyArray<{ readonly at: string, readonly by: string, readonly note: string }> };

export type ClientFlagsQueryVariables = Exact<{
  clientId: string;
}>;


export type ClientFlagsQuery = { readonly clientFlags: ReadonlyArray<{ readonly id: string, readonly code: FlagCode, readonly cause: FlagCause, readonly tier: number, readonly standing: FlagStanding, readonly raisedAt: string, readonly passesAt: string | null, readonly looks: ReadonlyArray<{ readonly at: string, readonly by: string, readonly note: string }> }> };

export type WaitingFlagsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingFlagsQuery = { readonly waitingFlags: ReadonlyArray<{ readonly id: string, readonly clientId: string, readonly clientName: string, readonly code: FlagCode, readonly cause: FlagCause, readonly tier: number, readonly raisedAt: string }> };

export type RaiseFlagMutationVariables = Exact<{
  input: RaiseFlagInput;
}>;


export type RaiseFlagMutation = { readonly raiseFlag: ReadonlyArray<{ readonly id: string, readonly code: FlagCode, readonly cause: FlagCause, readonly tier: number, readonly standing: FlagStanding, readonly raisedAt: string, readonly passesAt: string | null, readonly looks: ReadonlyArray<{ readonly at: string, readonly by: string, readonly note: string }> }> };

export type LookAtFlagMutationVariables = Exact<{
  input: LookAtFlagInput;
}>;


export type LookAtFlagMutation = { readonly lookAtFlag: ReadonlyArray<{ readonly id: string, readonly code: FlagCode, readonly cause: FlagCause, readonly tier: number, readonly standing: FlagStanding, readonly raisedAt: string, readonly passesAt: string | null, readonly looks: ReadonlyArray<{ readonly at: string, readonly by: string, readonly note: string }> }> };

export type KeptLineFragment = { readonly id: string, readonly country: string, readonly kind: LineKind, readonly name: string, readonly phone: string | null, readonly text: string | null, readonly url: string | null, readonly hours: string | null, readonly languages: ReadonlyArray<string>, readonly standing: LineStanding, readonly verifiedAt: string | null, readonly verifiedBy: string | null, readonly source: string | null, readonly dueOn: string | null, readonly notShownSince: string | null };

export type KeptLinesQueryVariables = Exact<{ [key: string]: never; }>;


export type KeptLinesQuery = { readonly keptLines: ReadonlyArray<{ readonly id: string, readonly country: string, readonly kind: LineKind, readonly name: string, readonly phone: string | null, readonly text: string | null, readonly url: string | null, readonly hours: string | null, readonly languages: ReadonlyArray<string>, readonly standing: LineStanding, readonly verifiedAt: string | null, readonly verifiedBy: string | null, readonly source: string | null, readonly dueOn: string | null, readonly notShownSince: string | null }> };

export type AddLineMutationVariables = Exact<{
  input: AddLineInput;
}>;


export type AddLineMutation = { readonly addLine: ReadonlyArray<{ readonly id: string, readonly country: string, readonly kind: LineKind, readonly name: string, readonly phone: string | null, readonly text: string | null, readonly url: string | null, readonly hours: string | null, readonly languages: ReadonlyArray<string>, readonly standing: LineStanding, readonly verifiedAt: string | null, readonly verifiedBy: string | null, readonly source: string | null, readonly dueOn: string | null, readonly notShownSince: string | null }> };

export type ChangeLineMutationVariables = Exact<{
  input: ChangeLineInput;
}>;


export type ChangeLineMutation = { readonly changeLine: ReadonlyArray<{ readonly id: string, readonly country: string, readonly kind: LineKind, readonly name: string, readonly phone: string | null, readonly text: string | null, readonly url: string | null, readonly hours: string | null, readonly languages: ReadonlyArray<string>, readonly standing: LineStanding, readonly verifiedAt: string | null, readonly verifiedBy: string | null, readonly source: string | null, readonly dueOn: string | null, readonly notShownSince: string | null }> };

export type VerifyLineMutationVariables = Exact<{
  input: VerifyLineInput;
}>;


export type VerifyLineMutation = { readonly verifyLine: ReadonlyArray<{ readonly id: string, readonly country: string, readonly kind: LineKind, readonly name: string, readonly phone: string | null, readonly text: string | null, readonly url: string | null, readonly hours: string | null, readonly languages: ReadonlyArray<string>, readonly standing: LineStanding, readonly verifiedAt: string | null, readonly verifiedBy: string | null, readonly source: string | null, readonly dueOn: string | null, readonly notShownSince: string | null }> };

export type TakeLineOutMutationVariables = Exact<{
  id: string;
}>;


export type TakeLineOutMutation = { readonly takeLineOut: ReadonlyArray<{ readonly id: string, readonly country: string, readonly kind: LineKind, readonly name: string, readonly phone: string | null, readonly text: string | null, readonly url: string | null, readonly hours: string | null, readonly languages: ReadonlyArray<string>, readonly standing: LineStanding, readonly verifiedAt: string | null, readonly verifiedBy: string | null, readonly source: string | null, readonly dueOn: string | null, readonly notShownSince: string | null }> };

export type SayNotSafeMutationVariables = Exact<{ [key: string]: never; }>;


export type SayNotSafeMutation = { readonly sayNotSafe: boolean };

export type CrisisLinesQueryVariables = Exact<{ [key: string]: never; }>;


export type CrisisLinesQuery = { readonly crisisLines: ReadonlyArray<{ readonly id: string, readonly country: string, readonly kind: LineKind, readonly name: string, readonly phone: string | null, readonly text: string | null, readonly url: string | null, readonly hours: string | null, readonly languages: ReadonlyArray<string>, readonly shownUntil: string }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CheckInPartFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CheckInPart on PlanPartType {
  id
  cadence {
    every
    on
    weeks
    day
    event
    days
  }
  questions {
    id
    ask
    words
    low
    high
    code
  }
  writing {
    prompt
    words
  }
}
    `, {"fragmentName":"CheckInPart"}) as unknown as TypedDocumentString<CheckInPartFragment, unknown>;
export const CheckInPlanFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CheckInPlan on CheckInPlanType {
  clientId
  version
  parts {
    ...CheckInPart
  }
  at
  zone
  startsOn
  endsOn
  quiet {
    from
    until
  }
  pausedUntil
  rhythm
  next {
    day
    at
  }
}
    fragment CheckInPart on PlanPartType {
  id
  cadence {
    every
    on
    weeks
    day
    event
    days
  }
  questions {
    id
    ask
    words
    low
    high
    code
  }
  writing {
    prompt
    words
  }
}`, {"fragmentName":"CheckInPlan"}) as unknown as TypedDocumentString<CheckInPlanFragment, unknown>;
export const CheckInTemplateFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CheckInTemplate on CheckInTemplate {
  id
  name
  parts {
    ...CheckInPart
  }
}
    fragment CheckInPart on PlanPartType {
  id
  cadence {
    every
    on
    weeks
    day
    event
    days
  }
  questions {
    id
    ask
    words
    low
    high
    code
  }
  writing {
    prompt
    words
  }
}`, {"fragmentName":"CheckInTemplate"}) as unknown as TypedDocumentString<CheckInTemplateFragment, unknown>;
export const CheckInDayFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CheckInDay on CheckInType {
  id
  day
  dueAt
  outcome
  reason
  asks {
    id
    ask
    words
    low
    high
    code
  }
  answers {
    question
    value
    line
  }
}
    `, {"fragmentName":"CheckInDay"}) as unknown as TypedDocumentString<CheckInDayFragment, unknown>;
export const DeliveredMailFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DeliveredMail on Delivery {
  id
  clientId
  clientName
  letter
  day
  dueAt
  state
  reason
  says
  attempts
  acceptedAt
  delivery
  maySendAgain
}
    `, {"fragmentName":"DeliveredMail"}) as unknown as TypedDocumentString<DeliveredMailFragment, unknown>;
export const OwnDigestFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OwnDigest on MyDigest {
  isOn
  at
  timeZone
}
    `, {"fragmentName":"OwnDigest"}) as unknown as TypedDocumentString<OwnDigestFragment, unknown>;
export const OwnCheckInsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OwnCheckIns on MyCheckIns {
  at
  zone
  quiet {
    from
    until
  }
  pausedUntil
  rhythm
  isAgreedTo
  isMailStopped
  next {
    day
    at
  }
}
    `, {"fragmentName":"OwnCheckIns"}) as unknown as TypedDocumentString<OwnCheckInsFragment, unknown>;
export const TagNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TagName on Tag {
  id
  name
}
    `, {"fragmentName":"TagName"}) as unknown as TypedDocumentString<TagNameFragment, unknown>;
export const ViewFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment View on SavedView {
  id
  name
  search
}
    `, {"fragmentName":"View"}) as unknown as TypedDocumentString<ViewFragment, unknown>;
export const ClientRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClientRow on Client {
  id
  name
  email
  pronouns
  status
  stage
  stageSince
  timeZone
  coachId
  tagIds
  openAlerts
  addedAt
  invitedAt
  joinedAt
  begunAt
  lastActiveAt
}
    `, {"fragmentName":"ClientRow"}) as unknown as TypedDocumentString<ClientRowFragment, unknown>;
export const BulkChangedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment BulkChanged on BulkChange {
  id
  unchanged
  changed {
    ...ClientRow
  }
}
    fragment ClientRow on Client {
  id
  name
  email
  pronouns
  status
  stage
  stageSince
  timeZone
  coachId
  tagIds
  openAlerts
  addedAt
  invitedAt
  joinedAt
  begunAt
  lastActiveAt
}`, {"fragmentName":"BulkChanged"}) as unknown as TypedDocumentString<BulkChangedFragment, unknown>;
export const CustomFieldFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CustomField on CustomField {
  id
  name
  kind
  choices
  isArchived
}
    `, {"fragmentName":"CustomField"}) as unknown as TypedDocumentString<CustomFieldFragment, unknown>;
export const TimelineRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TimelineRow on TimelineItem {
  id
  kind
  happenedAt
  actorId
  actor
  visibility
  subjectId
  codes
  text
  detail
  changedAt
}
    `, {"fragmentName":"TimelineRow"}) as unknown as TypedDocumentString<TimelineRowFragment, unknown>;
export const PinnedAlertFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PinnedAlert on PinnedAlert {
  id
  text
  pinnedBy
  pinnedAt
}
    `, {"fragmentName":"PinnedAlert"}) as unknown as TypedDocumentString<PinnedAlertFragment, unknown>;
export const CustomValueFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CustomValue on CustomValue {
  fieldId
  value
}
    `, {"fragmentName":"CustomValue"}) as unknown as TypedDocumentString<CustomValueFragment, unknown>;
export const ClientStoryFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClientStory on ClientOverview {
  client {
    ...ClientRow
  }
  consents {
    kind
    decision
    recordedAt
  }
  consentedAt
  completedAt
  country
  timeZone
  mailHour
  nickname
  facts {
    kind
    codes
    happenedOn
    happenedPrecision
  }
  earlierFacts {
    kind
    codes
    happenedOn
    happenedPrecision
    until
  }
  stages {
    stage
    since
  }
  alerts {
    ...PinnedAlert
  }
  values {
    ...CustomValue
  }
}
    fragment PinnedAlert on PinnedAlert {
  id
  text
  pinnedBy
  pinnedAt
}
fragment CustomValue on CustomValue {
  fieldId
  value
}
fragment ClientRow on Client {
  id
  name
  email
  pronouns
  status
  stage
  stageSince
  timeZone
  coachId
  tagIds
  openAlerts
  addedAt
  invitedAt
  joinedAt
  begunAt
  lastActiveAt
}`, {"fragmentName":"ClientStory"}) as unknown as TypedDocumentString<ClientStoryFragment, unknown>;
export const CareFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Care on Care {
  coach {
    memberId
    name
  }
  candidates {
    memberId
    name
  }
  mayAssign
  mayErase
}
    `, {"fragmentName":"Care"}) as unknown as TypedDocumentString<CareFragment, unknown>;
export const ClientImportFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClientImport on ClientImport {
  id
  state
  rows
  done
  added
  updated
  leftOut
  tagId
  columns {
    heading
    examples
    field
  }
}
    `, {"fragmentName":"ClientImport"}) as unknown as TypedDocumentString<ClientImportFragment, unknown>;
export const SaidConsentFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SaidConsent on Consent {
  kind
  decision
  version
  name
  recordedAt
}
    `, {"fragmentName":"SaidConsent"}) as unknown as TypedDocumentString<SaidConsentFragment, unknown>;
export const SavedIntakeAnswerFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SavedIntakeAnswer on IntakeAnswer {
  question
  code
  revision
  savedAt
}
    `, {"fragmentName":"SavedIntakeAnswer"}) as unknown as TypedDocumentString<SavedIntakeAnswerFragment, unknown>;
export const CoachFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Coach on Viewer {
  memberId
  name
  email
  role
  isOperator
  practice {
    id
    name
    timeZone
    logo
  }
}
    `, {"fragmentName":"Coach"}) as unknown as TypedDocumentString<CoachFragment, unknown>;
export const CoachOutcomeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CoachOutcome on SignInOutcome {
  viewer {
    ...Coach
  }
  step {
    token
    kind
    methods
  }
}
    fragment Coach on Viewer {
  memberId
  name
  email
  role
  isOperator
  practice {
    id
    name
    timeZone
    logo
  }
}`, {"fragmentName":"CoachOutcome"}) as unknown as TypedDocumentString<CoachOutcomeFragment, unknown>;
export const FactorsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Factors on SecondFactors {
  totpSince
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  recoveryCodesLeft
  mustEnrolBy
}
    `, {"fragmentName":"Factors"}) as unknown as TypedDocumentString<FactorsFragment, unknown>;
export const CoachDeviceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CoachDevice on Device {
  id
  name
  lastSeenAt
  isThisOne
}
    `, {"fragmentName":"CoachDevice"}) as unknown as TypedDocumentString<CoachDeviceFragment, unknown>;
export const RenewalFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Renewal on KeyRenewal {
  total
  done
  startedAt
  finishedAt
}
    `, {"fragmentName":"Renewal"}) as unknown as TypedDocumentString<RenewalFragment, unknown>;
export const RulesFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Rules on TeamRules {
  assignedOnly
  secondFactorGraceDays
}
    `, {"fragmentName":"Rules"}) as unknown as TypedDocumentString<RulesFragment, unknown>;
export const TeamNowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TeamNow on Team {
  members {
    id
    name
    email
    role
    joinedAt
    hasSecondFactor
    isYou
  }
  invitations {
    memberId
    name
    email
    role
    invitedAt
    expiresAt
  }
  rules {
    ...Rules
  }
  mayInvite
}
    fragment Rules on TeamRules {
  assignedOnly
  secondFactorGraceDays
}`, {"fragmentName":"TeamNow"}) as unknown as TypedDocumentString<TeamNowFragment, unknown>;
export const AwayFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Away on AbsenceType {
  fromDay
  untilDay
  deputyId
  deputyName
}
    `, {"fragmentName":"Away"}) as unknown as TypedDocumentString<AwayFragment, unknown>;
export const PersonFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Person on Viewer {
  memberId
  name
  email
  readsOnlySince
  practice {
    name
    logo
  }
}
    `, {"fragmentName":"Person"}) as unknown as TypedDocumentString<PersonFragment, unknown>;
export const PersonOutcomeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PersonOutcome on SignInOutcome {
  viewer {
    ...Person
  }
  step {
    token
    kind
    methods
  }
}
    fragment Person on Viewer {
  memberId
  name
  email
  readsOnlySince
  practice {
    name
    logo
  }
}`, {"fragmentName":"PersonOutcome"}) as unknown as TypedDocumentString<PersonOutcomeFragment, unknown>;
export const PortalDeviceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PortalDevice on Device {
  id
  name
  lastSeenAt
  isThisOne
}
    `, {"fragmentName":"PortalDevice"}) as unknown as TypedDocumentString<PortalDeviceFragment, unknown>;
export const SharedEntryLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SharedEntryLine on SharedJournalLine {
  id
  writtenOn
  mood
  revision
  sharedAt
  reading
}
    `, {"fragmentName":"SharedEntryLine"}) as unknown as TypedDocumentString<SharedEntryLineFragment, unknown>;
export const SharedCommentFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SharedComment on JournalComment {
  id
  author
  body
  revision
  quote
  block
  from
  writtenAt
}
    `, {"fragmentName":"SharedComment"}) as unknown as TypedDocumentString<SharedCommentFragment, unknown>;
export const SharedEntryFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SharedEntry on SharedJournalEntry {
  id
  clientId
  writtenOn
  mood
  tags
  events
  prompt
  text
  revision
  sharedAt
  savedAt
  reading
  photos
  comments {
    ...SharedComment
  }
}
    fragment SharedComment on JournalComment {
  id
  author
  body
  revision
  quote
  block
  from
  writtenAt
}`, {"fragmentName":"SharedEntry"}) as unknown as TypedDocumentString<SharedEntryFragment, unknown>;
export const OwnJournalEntryFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OwnJournalEntry on JournalEntry {
  id
  writtenOn
  mood
  tags
  events
  prompt
  text
  revision
  begunAt
  savedAt
  sharedAt
  reading
  isRemoved
  photos
  comments {
    id
    author
    body
    quote
    block
    from
    revision
    writtenAt
  }
}
    `, {"fragmentName":"OwnJournalEntry"}) as unknown as TypedDocumentString<OwnJournalEntryFragment, unknown>;
export const VaultEntryFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment VaultEntry on JournalEntry {
  ...OwnJournalEntry
  kind
  to
  lockedUntil
  isLocked
}
    fragment OwnJournalEntry on JournalEntry {
  id
  writtenOn
  mood
  tags
  events
  prompt
  text
  revision
  begunAt
  savedAt
  sharedAt
  reading
  isRemoved
  photos
  comments {
    id
    author
    body
    quote
    block
    from
    revision
    writtenAt
  }
}`, {"fragmentName":"VaultEntry"}) as unknown as TypedDocumentString<VaultEntryFragment, unknown>;
export const PlanFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Plan on ResponsePlanType {
  responderId
  hours
  steps
  referral
  isOn
}
    `, {"fragmentName":"Plan"}) as unknown as TypedDocumentString<PlanFragment, unknown>;
export const OnOfferFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OnOffer on MeasureOnOffer {
  questionnaire
  answered
  lastFinishedAt
  isDue
  needsPlan
}
    `, {"fragmentName":"OnOffer"}) as unknown as TypedDocumentString<OnOfferFragment, unknown>;
export const SittingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Sitting on SittingType {
  version
  answers {
    item
    value
  }
  savedAt
}
    `, {"fragmentName":"Sitting"}) as unknown as TypedDocumentString<SittingFragment, unknown>;
export const OwnResultFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OwnResult on MeasureResult {
  id
  scores {
    scale
    value
  }
  finishedAt
}
    `, {"fragmentName":"OwnResult"}) as unknown as TypedDocumentString<OwnResultFragment, unknown>;
export const OutcomeClaimFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OutcomeClaim on OutcomeClaimType {
  id
  outcome
  horizon
  sentence
  address
  people
  lost
  asOf
  frozenAt
  frozenBy
  withdrawnAt
  withdrawnBy
}
    `, {"fragmentName":"OutcomeClaim"}) as unknown as TypedDocumentString<OutcomeClaimFragment, unknown>;
export const OutcomeReportRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OutcomeReportRow on OutcomeReportType {
  id
  says
  asOf
  since
  by
  source
  isCertain
  corrects
  isTakenBack
  isOwn
  writer
  writtenAt
}
    `, {"fragmentName":"OutcomeReportRow"}) as unknown as TypedDocumentString<OutcomeReportRowFragment, unknown>;
export const ClientOutcomeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClientOutcome on OutcomeType {
  reports {
    ...OutcomeReportRow
  }
  says
  reunionOn
  isUnconfirmed
  apartAgainOn
  movedOnOn
  today
  unsaid {
    says
    since
  }
}
    fragment OutcomeReportRow on OutcomeReportType {
  id
  says
  asOf
  since
  by
  source
  isCertain
  corrects
  isTakenBack
  isOwn
  writer
  writtenAt
}`, {"fragmentName":"ClientOutcome"}) as unknown as TypedDocumentString<ClientOutcomeFragment, unknown>;
export const FiguresWindowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FiguresWindow on OutcomeWindowType {
  day
  people
  shownAs
  median
  lower
  upper
}
    `, {"fragmentName":"FiguresWindow"}) as unknown as TypedDocumentString<FiguresWindowFragment, unknown>;
export const FiguresCurveFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FiguresCurve on OutcomeCurveType {
  kind
  people
  shownAs
  endsAt
  times
  atRisk
  censored
  lines {
    code
    events
    shares
    lower
    upper
    total
  }
  median
  medianLower
  medianUpper
  medianFollowUp
}
    `, {"fragmentName":"FiguresCurve"}) as unknown as TypedDocumentString<FiguresCurveFragment, unknown>;
export const OwnLaterQuestionsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OwnLaterQuestions on MyLaterQuestions {
  isAgreedTo
  isMailStopped
  days
}
    `, {"fragmentName":"OwnLaterQuestions"}) as unknown as TypedDocumentString<OwnLaterQuestionsFragment, unknown>;
export const OwnReportFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OwnReport on OutcomeReportType {
  id
  says
  asOf
  since
  by
  source
  isCertain
  isPrivate
  corrects
  isTakenBack
  isOwn
  writer
  writtenAt
}
    `, {"fragmentName":"OwnReport"}) as unknown as TypedDocumentString<OwnReportFragment, unknown>;
export const OwnOutcomeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OwnOutcome on OutcomeType {
  reports {
    ...OwnReport
  }
  says
  knownUntil
  reunionOn
  isUnconfirmed
  apartAgainOn
  movedOnOn
  today
}
    fragment OwnReport on OutcomeReportType {
  id
  says
  asOf
  since
  by
  source
  isCertain
  isPrivate
  corrects
  isTakenBack
  isOwn
  writer
  writtenAt
}`, {"fragmentName":"OwnOutcome"}) as unknown as TypedDocumentString<OwnOutcomeFragment, unknown>;
export const OwnProgressFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OwnProgress on MyProgress {
  startedOn
  checkInsAsked
  checkInsAnswered
  mayTell
}
    `, {"fragmentName":"OwnProgress"}) as unknown as TypedDocumentString<OwnProgressFragment, unknown>;
export const ClientEnrolmentFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClientEnrolment on Enrolment {
  id
  clientId
  programId
  title
  standing
  startedOn
  pausedOn
  parts {
    id
    title
    openedOn
    gate
    isGateOpen
    isYoursToOpen
  }
  steps {
    id
    part
    exercise
    content
    standing
    on
    waitsFor
    waitsOf
    waitsDays
  }
}
    `, {"fragmentName":"ClientEnrolment"}) as unknown as TypedDocumentString<ClientEnrolmentFragment, unknown>;
export const KeptExerciseFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment KeptExercise on OwnExercise {
  id
  key
  version
  title
  part
  minutes
  from
  file
  revision
  changedAt
  isArchived
  isInUse
}
    `, {"fragmentName":"KeptExercise"}) as unknown as TypedDocumentString<KeptExerciseFragment, unknown>;
export const GivenExerciseFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment GivenExercise on Assignment {
  id
  exercise
  version
  content
  assignedAt
  isOwnChoice
  dueOn
  standing
  handedInAt
  submissionId
}
    `, {"fragmentName":"GivenExercise"}) as unknown as TypedDocumentString<GivenExerciseFragment, unknown>;
export const ReadSubmissionFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ReadSubmission on Submission {
  id
  assignmentId
  clientId
  exercise
  version
  content
  answers
  handedInAt
  standing
  reviewedAt
  comments {
    id
    field
    author
    body
    writtenAt
  }
  earlier {
    id
    handedInAt
  }
}
    `, {"fragmentName":"ReadSubmission"}) as unknown as TypedDocumentString<ReadSubmissionFragment, unknown>;
export const KeptProgramFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment KeptProgram on Program {
  id
  title
  file
  revision
  isArchived
  onTheirWay
}
    `, {"fragmentName":"KeptProgram"}) as unknown as TypedDocumentString<KeptProgramFragment, unknown>;
export const OwnExerciseFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OwnExercise on MyExercise {
  id
  exercise
  version
  content
  isOwnChoice
  dueOn
  standing
  handedInAt
  savedAt
  heldUntil
  closedBecause
  isTakenBack
}
    `, {"fragmentName":"OwnExercise"}) as unknown as TypedDocumentString<OwnExerciseFragment, unknown>;
export const OwnExerciseAnswerFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OwnExerciseAnswer on ExerciseAnswer {
  field
  answer
  revision
  savedAt
}
    `, {"fragmentName":"OwnExerciseAnswer"}) as unknown as TypedDocumentString<OwnExerciseAnswerFragment, unknown>;
export const OwnOpenExerciseFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OwnOpenExercise on OpenExercise {
  exercise {
    ...OwnExercise
  }
  answers {
    ...OwnExerciseAnswer
  }
  submissions {
    id
    answers
    handedInAt
    isShared
    standing
    reviewedAt
    comments {
      id
      field
      author
      body
      writtenAt
    }
  }
}
    fragment OwnExercise on MyExercise {
  id
  exercise
  version
  content
  isOwnChoice
  dueOn
  standing
  handedInAt
  savedAt
  heldUntil
  closedBecause
  isTakenBack
}
fragment OwnExerciseAnswer on ExerciseAnswer {
  field
  answer
  revision
  savedAt
}`, {"fragmentName":"OwnOpenExercise"}) as unknown as TypedDocumentString<OwnOpenExerciseFragment, unknown>;
export const QueuedItemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment QueuedItem on ReviewItem {
  id
  clientId
  clientName
  kind
  subjectId
  threadId
  code
  version
  words
  arrivedAt
  isAgain
  dueAt
  isPromised
  isFlagged
  snoozedUntil
  settledAt
  settledBy
  outcome
  revision
}
    `, {"fragmentName":"QueuedItem"}) as unknown as TypedDocumentString<QueuedItemFragment, unknown>;
export const AgendaPointFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AgendaPoint on AgendaPoint {
  id
  text
  itemId
  addedBy
  addedAt
  settledAt
}
    `, {"fragmentName":"AgendaPoint"}) as unknown as TypedDocumentString<AgendaPointFragment, unknown>;
export const SnippetFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Snippet on Snippet {
  id
  name
  body
}
    `, {"fragmentName":"Snippet"}) as unknown as TypedDocumentString<SnippetFragment, unknown>;
export const FlagFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Flag on FlagType {
  id
  code
  cause
  tier
  standing
  raisedAt
  passesAt
  looks {
    at
    by
    note
  }
}
    `, {"fragmentName":"Flag"}) as unknown as TypedDocumentString<FlagFragment, unknown>;
export const KeptLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment KeptLine on KeptLine {
  id
  country
  kind
  name
  phone
  text
  url
  hours
  languages
  standing
  verifiedAt
  verifiedBy
  source
  dueOn
  notShownSince
}
    `, {"fragmentName":"KeptLine"}) as unknown as TypedDocumentString<KeptLineFragment, unknown>;
export const CheckInsOfClientDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CheckInsOfClient($clientId: ID!, $from: String!, $until: String!) {
  checkInPlan(clientId: $clientId) {
    ...CheckInPlan
  }
  clientCheckIns(clientId: $clientId, from: $from, until: $until) {
    days {
      ...CheckInDay
    }
    adherence {
      answered
      asked
      bestRun
      isTooLittle
    }
  }
  deliveries(clientId: $clientId) {
    ...DeliveredMail
  }
}
    fragment CheckInPart on PlanPartType {
  id
  cadence {
    every
    on
    weeks
    day
    event
    days
  }
  questions {
    id
    ask
    words
    low
    high
    code
  }
  writing {
    prompt
    words
  }
}
fragment CheckInPlan on CheckInPlanType {
  clientId
  version
  parts {
    ...CheckInPart
  }
  at
  zone
  startsOn
  endsOn
  quiet {
    from
    until
  }
  pausedUntil
  rhythm
  next {
    day
    at
  }
}
fragment CheckInDay on CheckInType {
  id
  day
  dueAt
  outcome
  reason
  asks {
    id
    ask
    words
    low
    high
    code
  }
  answers {
    question
    value
    line
  }
}
fragment DeliveredMail on Delivery {
  id
  clientId
  clientName
  letter
  day
  dueAt
  state
  reason
  says
  attempts
  acceptedAt
  delivery
  maySendAgain
}`) as unknown as TypedDocumentString<CheckInsOfClientQuery, CheckInsOfClientQueryVariables>;
export const CheckInPlanToEditDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CheckInPlanToEdit($clientId: ID!) {
  checkInPlan(clientId: $clientId) {
    ...CheckInPlan
  }
  client(id: $clientId) {
    client {
      name
    }
  }
  responsePlan {
    isOn
  }
  checkInTemplates {
    ...CheckInTemplate
  }
}
    fragment CheckInPart on PlanPartType {
  id
  cadence {
    every
    on
    weeks
    day
    event
    days
  }
  questions {
    id
    ask
    words
    low
    high
    code
  }
  writing {
    prompt
    words
  }
}
fragment CheckInPlan on CheckInPlanType {
  clientId
  version
  parts {
    ...CheckInPart
  }
  at
  zone
  startsOn
  endsOn
  quiet {
    from
    until
  }
  pausedUntil
  rhythm
  next {
    day
    at
  }
}
fragment CheckInTemplate on CheckInTemplate {
  id
  name
  parts {
    ...CheckInPart
  }
}`) as unknown as TypedDocumentString<CheckInPlanToEditQuery, CheckInPlanToEditQueryVariables>;
export const NextCheckInsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NextCheckIns($input: PlanTimesInput!, $cadences: [CadenceInput!]!, $quiet: QuietHoursInput) {
  nextCheckIns(times: $input, cadences: $cadences, quiet: $quiet) {
    day
    at
  }
}
    `) as unknown as TypedDocumentString<NextCheckInsQuery, NextCheckInsQueryVariables>;
export const SaveCheckInPlanDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveCheckInPlan($input: SaveCheckInPlanInput!) {
  saveCheckInPlan(input: $input) {
    ...CheckInPlan
  }
}
    fragment CheckInPart on PlanPartType {
  id
  cadence {
    every
    on
    weeks
    day
    event
    days
  }
  questions {
    id
    ask
    words
    low
    high
    code
  }
  writing {
    prompt
    words
  }
}
fragment CheckInPlan on CheckInPlanType {
  clientId
  version
  parts {
    ...CheckInPart
  }
  at
  zone
  startsOn
  endsOn
  quiet {
    from
    until
  }
  pausedUntil
  rhythm
  next {
    day
    at
  }
}`) as unknown as TypedDocumentString<SaveCheckInPlanMutation, SaveCheckInPlanMutationVariables>;
export const PauseCheckInsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PauseCheckIns($input: PauseCheckInsInput!) {
  pauseCheckIns(input: $input) {
    ...CheckInPlan
  }
}
    fragment CheckInPart on PlanPartType {
  id
  cadence {
    every
    on
    weeks
    day
    event
    days
  }
  questions {
    id
    ask
    words
    low
    high
    code
  }
  writing {
    prompt
    words
  }
}
fragment CheckInPlan on CheckInPlanType {
  clientId
  version
  parts {
    ...CheckInPart
  }
  at
  zone
  startsOn
  endsOn
  quiet {
    from
    until
  }
  pausedUntil
  rhythm
  next {
    day
    at
  }
}`) as unknown as TypedDocumentString<PauseCheckInsMutation, PauseCheckInsMutationVariables>;
export const WaitingDeliveriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WaitingDeliveries {
  waitingDeliveries {
    ...DeliveredMail
  }
}
    fragment DeliveredMail on Delivery {
  id
  clientId
  clientName
  letter
  day
  dueAt
  state
  reason
  says
  attempts
  acceptedAt
  delivery
  maySendAgain
}`) as unknown as TypedDocumentString<WaitingDeliveriesQuery, WaitingDeliveriesQueryVariables>;
export const DeliveriesOfDayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeliveriesOfDay($day: String!) {
  deliveriesOfDay(day: $day) {
    day
    owed
    counts {
      state
      mails
    }
  }
}
    `) as unknown as TypedDocumentString<DeliveriesOfDayQuery, DeliveriesOfDayQueryVariables>;
export const SendMailAgainDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendMailAgain($id: ID!) {
  sendMailAgain(id: $id) {
    ...DeliveredMail
  }
}
    fragment DeliveredMail on Delivery {
  id
  clientId
  clientName
  letter
  day
  dueAt
  state
  reason
  says
  attempts
  acceptedAt
  delivery
  maySendAgain
}`) as unknown as TypedDocumentString<SendMailAgainMutation, SendMailAgainMutationVariables>;
export const OwnDigestDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnDigest {
  myDigest {
    ...OwnDigest
  }
}
    fragment OwnDigest on MyDigest {
  isOn
  at
  timeZone
}`) as unknown as TypedDocumentString<OwnDigestQuery, OwnDigestQueryVariables>;
export const SetOwnDigestDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetOwnDigest($input: MyDigestInput!) {
  setMyDigest(input: $input) {
    ...OwnDigest
  }
}
    fragment OwnDigest on MyDigest {
  isOn
  at
  timeZone
}`) as unknown as TypedDocumentString<SetOwnDigestMutation, SetOwnDigestMutationVariables>;
export const CheckInTemplatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CheckInTemplates {
  checkInTemplates {
    ...CheckInTemplate
  }
  responsePlan {
    isOn
  }
}
    fragment CheckInPart on PlanPartType {
  id
  cadence {
    every
    on
    weeks
    day
    event
    days
  }
  questions {
    id
    ask
    words
    low
    high
    code
  }
  writing {
    prompt
    words
  }
}
fragment CheckInTemplate on CheckInTemplate {
  id
  name
  parts {
    ...CheckInPart
  }
}`) as unknown as TypedDocumentString<CheckInTemplatesQuery, CheckInTemplatesQueryVariables>;
export const SaveCheckInTemplateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveCheckInTemplate($input: SaveCheckInTemplateInput!) {
  saveCheckInTemplate(input: $input) {
    ...CheckInTemplate
  }
}
    fragment CheckInPart on PlanPartType {
  id
  cadence {
    every
    on
    weeks
    day
    event
    days
  }
  questions {
    id
    ask
    words
    low
    high
    code
  }
  writing {
    prompt
    words
  }
}
fragment CheckInTemplate on CheckInTemplate {
  id
  name
  parts {
    ...CheckInPart
  }
}`) as unknown as TypedDocumentString<SaveCheckInTemplateMutation, SaveCheckInTemplateMutationVariables>;
export const RemoveCheckInTemplateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveCheckInTemplate($id: ID!) {
  removeCheckInTemplate(id: $id) {
    ...CheckInTemplate
  }
}
    fragment CheckInPart on PlanPartType {
  id
  cadence {
    every
    on
    weeks
    day
    event
    days
  }
  questions {
    id
    ask
    words
    low
    high
    code
  }
  writing {
    prompt
    words
  }
}
fragment CheckInTemplate on CheckInTemplate {
  id
  name
  parts {
    ...CheckInPart
  }
}`) as unknown as TypedDocumentString<RemoveCheckInTemplateMutation, RemoveCheckInTemplateMutationVariables>;
export const CheckInPromptsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CheckInPrompts {
  checkInPrompts {
    key
    question
  }
}
    `) as unknown as TypedDocumentString<CheckInPromptsQuery, CheckInPromptsQueryVariables>;
export const OwnCheckInSettingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnCheckInSettings {
  myCheckIns {
    ...OwnCheckIns
  }
}
    fragment OwnCheckIns on MyCheckIns {
  at
  zone
  quiet {
    from
    until
  }
  pausedUntil
  rhythm
  isAgreedTo
  isMailStopped
  next {
    day
    at
  }
}`) as unknown as TypedDocumentString<OwnCheckInSettingsQuery, OwnCheckInSettingsQueryVariables>;
export const OpenCheckInDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OpenCheckIn {
  myCheckIns {
    zone
    open {
      id
      day
      path
      closesAt
    }
  }
}
    `) as unknown as TypedDocumentString<OpenCheckInQuery, OpenCheckInQueryVariables>;
export const OwnWritingOfferDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnWritingOffer {
  myCheckIns {
    offer {
      id
      words
      path
    }
  }
}
    `) as unknown as TypedDocumentString<OwnWritingOfferQuery, OwnWritingOfferQueryVariables>;
export const MoveMyCheckInsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MoveMyCheckIns($at: String!) {
  moveMyCheckIns(at: $at) {
    ...OwnCheckIns
  }
}
    fragment OwnCheckIns on MyCheckIns {
  at
  zone
  quiet {
    from
    until
  }
  pausedUntil
  rhythm
  isAgreedTo
  isMailStopped
  next {
    day
    at
  }
}`) as unknown as TypedDocumentString<MoveMyCheckInsMutation, MoveMyCheckInsMutationVariables>;
export const PauseMyCheckInsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PauseMyCheckIns($until: String) {
  pauseMyCheckIns(until: $until) {
    ...OwnCheckIns
  }
}
    fragment OwnCheckIns on MyCheckIns {
  at
  zone
  quiet {
    from
    until
  }
  pausedUntil
  rhythm
  isAgreedTo
  isMailStopped
  next {
    day
    at
  }
}`) as unknown as TypedDocumentString<PauseMyCheckInsMutation, PauseMyCheckInsMutationVariables>;
export const MailMyCheckInsAgainDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MailMyCheckInsAgain {
  mailMyCheckInsAgain {
    ...OwnCheckIns
  }
}
    fragment OwnCheckIns on MyCheckIns {
  at
  zone
  quiet {
    from
    until
  }
  pausedUntil
  rhythm
  isAgreedTo
  isMailStopped
  next {
    day
    at
  }
}`) as unknown as TypedDocumentString<MailMyCheckInsAgainMutation, MailMyCheckInsAgainMutationVariables>;
export const CaseloadDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Caseload {
  caseload {
    needs {
      need
      count
      names
      since
    }
    now
    mine
    over
    coaches {
      memberId
      name
    }
    tags {
      ...TagName
    }
    views {
      ...View
    }
  }
}
    fragment TagName on Tag {
  id
  name
}
fragment View on SavedView {
  id
  name
  search
}`) as unknown as TypedDocumentString<CaseloadQuery, CaseloadQueryVariables>;
export const TagClientsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TagClients($clientIds: [ID!]!, $tagId: ID!, $isOn: Boolean!) {
  tagClients(clientIds: $clientIds, tagId: $tagId, isOn: $isOn) {
    ...BulkChanged
  }
}
    fragment BulkChanged on BulkChange {
  id
  unchanged
  changed {
    ...ClientRow
  }
}
fragment ClientRow on Client {
  id
  name
  email
  pronouns
  status
  stage
  stageSince
  timeZone
  coachId
  tagIds
  openAlerts
  addedAt
  invitedAt
  joinedAt
  begunAt
  lastActiveAt
}`) as unknown as TypedDocumentString<TagClientsMutation, TagClientsMutationVariables>;
export const AssignClientsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AssignClients($clientIds: [ID!]!, $memberId: ID!) {
  assignClients(clientIds: $clientIds, memberId: $memberId) {
    ...BulkChanged
  }
}
    fragment BulkChanged on BulkChange {
  id
  unchanged
  changed {
    ...ClientRow
  }
}
fragment ClientRow on Client {
  id
  name
  email
  pronouns
  status
  stage
  stageSince
  timeZone
  coachId
  tagIds
  openAlerts
  addedAt
  invitedAt
  joinedAt
  begunAt
  lastActiveAt
}`) as unknown as TypedDocumentString<AssignClientsMutation, AssignClientsMutationVariables>;
export const MoveClientsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MoveClients($clientIds: [ID!]!, $status: ClientStatus!) {
  moveClients(clientIds: $clientIds, status: $status) {
    ...BulkChanged
  }
}
    fragment BulkChanged on BulkChange {
  id
  unchanged
  changed {
    ...ClientRow
  }
}
fragment ClientRow on Client {
  id
  name
  email
  pronouns
  status
  stage
  stageSince
  timeZone
  coachId
  tagIds
  openAlerts
  addedAt
  invitedAt
  joinedAt
  begunAt
  lastActiveAt
}`) as unknown as TypedDocumentString<MoveClientsMutation, MoveClientsMutationVariables>;
export const UndoBulkChangeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UndoBulkChange($id: ID!) {
  undoBulkChange(id: $id) {
    ...BulkChanged
  }
}
    fragment BulkChanged on BulkChange {
  id
  unchanged
  changed {
    ...ClientRow
  }
}
fragment ClientRow on Client {
  id
  name
  email
  pronouns
  status
  stage
  stageSince
  timeZone
  coachId
  tagIds
  openAlerts
  addedAt
  invitedAt
  joinedAt
  begunAt
  lastActiveAt
}`) as unknown as TypedDocumentString<UndoBulkChangeMutation, UndoBulkChangeMutationVariables>;
export const AddTagDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddTag($name: String!) {
  addTag(name: $name) {
    ...TagName
  }
}
    fragment TagName on Tag {
  id
  name
}`) as unknown as TypedDocumentString<AddTagMutation, AddTagMutationVariables>;
export const SaveViewDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveView($input: SaveViewInput!) {
  saveView(input: $input) {
    ...View
  }
}
    fragment View on SavedView {
  id
  name
  search
}`) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const RemoveViewDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveView($id: ID!) {
  removeView(id: $id) {
    ...View
  }
}
    fragment View on SavedView {
  id
  name
  search
}`) as unknown as TypedDocumentString<RemoveViewMutation, RemoveViewMutationVariables>;
export const AddClientDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddClient($input: AddClientInput!) {
  addClient(input: $input) {
    ...ClientRow
  }
}
    fragment ClientRow on Client {
  id
  name
  email
  pronouns
  status
  stage
  stageSince
  timeZone
  coachId
  tagIds
  openAlerts
  addedAt
  invitedAt
  joinedAt
  begunAt
  lastActiveAt
}`) as unknown as TypedDocumentString<AddClientMutation, AddClientMutationVariables>;
export const ClientOverviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClientOverview($id: ID!) {
  client(id: $id) {
    ...ClientStory
  }
  tags {
    ...TagName
  }
  customFields {
    ...CustomField
  }
}
    fragment TagName on Tag {
  id
  name
}
fragment PinnedAlert on PinnedAlert {
  id
  text
  pinnedBy
  pinnedAt
}
fragment CustomField on CustomField {
  id
  name
  kind
  choices
  isArchived
}
fragment CustomValue on CustomValue {
  fieldId
  value
}
fragment ClientStory on ClientOverview {
  client {
    ...ClientRow
  }
  consents {
    kind
    decision
    recordedAt
  }
  consentedAt
  completedAt
  country
  timeZone
  mailHour
  nickname
  facts {
    kind
    codes
    happenedOn
    happenedPrecision
  }
  earlierFacts {
    kind
    codes
    happenedOn
    happenedPrecision
    until
  }
  stages {
    stage
    since
  }
  alerts {
    ...PinnedAlert
  }
  values {
    ...CustomValue
  }
}
fragment ClientRow on Client {
  id
  name
  email
  pronouns
  status
  stage
  stageSince
  timeZone
  coachId
  tagIds
  openAlerts
  addedAt
  invitedAt
  joinedAt
  begunAt
  lastActiveAt
}`) as unknown as TypedDocumentString<ClientOverviewQuery, ClientOverviewQueryVariables>;
export const ClientTimelineDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClientTimeline($clientId: ID!, $kinds: [String!], $after: String, $again: Boolean) {
  timeline(clientId: $clientId, kinds: $kinds, after: $after, again: $again) {
    rows {
      ...TimelineRow
    }
    endCursor
  }
}
    fragment TimelineRow on TimelineItem {
  id
  kind
  happenedAt
  actorId
  actor
  visibility
  subjectId
  codes
  text
  detail
  changedAt
}`) as unknown as TypedDocumentString<ClientTimelineQuery, ClientTimelineQueryVariables>;
export const ClientPeekDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClientPeek($id: ID!) {
  client(id: $id) {
    client {
      ...ClientRow
    }
    alerts {
      ...PinnedAlert
    }
  }
  timeline(clientId: $id, count: 5) {
    rows {
      ...TimelineRow
    }
  }
}
    fragment PinnedAlert on PinnedAlert {
  id
  text
  pinnedBy
  pinnedAt
}
fragment TimelineRow on TimelineItem {
  id
  kind
  happenedAt
  actorId
  actor
  visibility
  subjectId
  codes
  text
  detail
  changedAt
}
fragment ClientRow on Client {
  id
  name
  email
  pronouns
  status
  stage
  stageSince
  timeZone
  coachId
  tagIds
  openAlerts
  addedAt
  invitedAt
  joinedAt
  begunAt
  lastActiveAt
}`) as unknown as TypedDocumentString<ClientPeekQuery, ClientPeekQueryVariables>;
export const WriteNoteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WriteNote($input: WriteNoteInput!) {
  writeNote(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WriteNoteMutation, WriteNoteMutationVariables>;
export const ChangeNoteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeNote($input: ChangeNoteInput!) {
  changeNote(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeNoteMutation, ChangeNoteMutationVariables>;
export const RemoveNoteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveNote($id: ID!) {
  removeNote(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveNoteMutation, RemoveNoteMutationVariables>;
export const RestoreNoteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RestoreNote($id: ID!) {
  restoreNote(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RestoreNoteMutation, RestoreNoteMutationVariables>;
export const PinAlertDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PinAlert($input: PinAlertInput!) {
  pinAlert(input: $input) {
    ...PinnedAlert
  }
}
    fragment PinnedAlert on PinnedAlert {
  id
  text
  pinnedBy
  pinnedAt
}`) as unknown as TypedDocumentString<PinAlertMutation, PinAlertMutationVariables>;
export const DismissAlertDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DismissAlert($input: DismissAlertInput!) {
  dismissAlert(input: $input) {
    ...PinnedAlert
  }
}
    fragment PinnedAlert on PinnedAlert {
  id
  text
  pinnedBy
  pinnedAt
}`) as unknown as TypedDocumentString<DismissAlertMutation, DismissAlertMutationVariables>;
export const RecordFactDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordFact($input: RecordFactInput!) {
  recordFact(input: $input) {
    ...ClientStory
  }
}
    fragment PinnedAlert on PinnedAlert {
  id
  text
  pinnedBy
  pinnedAt
}
fragment CustomValue on CustomValue {
  fieldId
  value
}
fragment ClientStory on ClientOverview {
  client {
    ...ClientRow
  }
  consents {
    kind
    decision
    recordedAt
  }
  consentedAt
  completedAt
  country
  timeZone
  mailHour
  nickname
  facts {
    kind
    codes
    happenedOn
    happenedPrecision
  }
  earlierFacts {
    kind
    codes
    happenedOn
    happenedPrecision
    until
  }
  stages {
    stage
    since
  }
  alerts {
    ...PinnedAlert
  }
  values {
    ...CustomValue
  }
}
fragment ClientRow on Client {
  id
  name
  email
  pronouns
  status
  stage
  stageSince
  timeZone
  coachId
  tagIds
  openAlerts
  addedAt
  invitedAt
  joinedAt
  begunAt
  lastActiveAt
}`) as unknown as TypedDocumentString<RecordFactMutation, RecordFactMutationVariables>;
export const MoveStageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MoveStage($input: MoveStageInput!) {
  moveStage(input: $input) {
    ...ClientRow
  }
}
    fragment ClientRow on Client {
  id
  name
  email
  pronouns
  status
  stage
  stageSince
  timeZone
  coachId
  tagIds
  openAlerts
  addedAt
  invitedAt
  joinedAt
  begunAt
  lastActiveAt
}`) as unknown as TypedDocumentString<MoveStageMutation, MoveStageMutationVariables>;
export const MoveClientDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MoveClient($clientId: ID!, $status: ClientStatus!) {
  moveClient(clientId: $clientId, status: $status) {
    ...ClientRow
  }
}
    fragment ClientRow on Client {
  id
  name
  email
  pronouns
  status
  stage
  stageSince
  timeZone
  coachId
  tagIds
  openAlerts
  addedAt
  invitedAt
  joinedAt
  begunAt
  lastActiveAt
}`) as unknown as TypedDocumentString<MoveClientMutation, MoveClientMutationVariables>;
export const UpdateClientDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UpdateClient($input: UpdateClientInput!) {
  updateClient(input: $input) {
    ...ClientRow
  }
}
    fragment ClientRow on Client {
  id
  name
  email
  pronouns
  status
  stage
  stageSince
  timeZone
  coachId
  tagIds
  openAlerts
  addedAt
  invitedAt
  joinedAt
  begunAt
  lastActiveAt
}`) as unknown as TypedDocumentString<UpdateClientMutation, UpdateClientMutationVariables>;
export const TagClientDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TagClient($clientId: ID!, $tagId: ID!, $isOn: Boolean!) {
  tagClients(clientIds: [$clientId], tagId: $tagId, isOn: $isOn) {
    changed {
      ...ClientRow
    }
  }
}
    fragment ClientRow on Client {
  id
  name
  email
  pronouns
  status
  stage
  stageSince
  timeZone
  coachId
  tagIds
  openAlerts
  addedAt
  invitedAt
  joinedAt
  begunAt
  lastActiveAt
}`) as unknown as TypedDocumentString<TagClientMutation, TagClientMutationVariables>;
export const SetCustomValueDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetCustomValue($input: SetValueInput!) {
  setCustomValue(input: $input) {
    ...CustomValue
  }
}
    fragment CustomValue on CustomValue {
  fieldId
  value
}`) as unknown as TypedDocumentString<SetCustomValueMutation, SetCustomValueMutationVariables>;
export const TagSettingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TagSettings {
  tags {
    ...TagName
  }
}
    fragment TagName on Tag {
  id
  name
}`) as unknown as TypedDocumentString<TagSettingsQuery, TagSettingsQueryVariables>;
export const FieldSettingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FieldSettings {
  customFields {
    ...CustomField
  }
}
    fragment CustomField on CustomField {
  id
  name
  kind
  choices
  isArchived
}`) as unknown as TypedDocumentString<FieldSettingsQuery, FieldSettingsQueryVariables>;
export const TagUseDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TagUse($id: ID!) {
  tagUse(id: $id)
}
    `) as unknown as TypedDocumentString<TagUseQuery, TagUseQueryVariables>;
export const RenameTagDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RenameTag($id: ID!, $name: String!) {
  renameTag(id: $id, name: $name) {
    ...TagName
  }
}
    fragment TagName on Tag {
  id
  name
}`) as unknown as TypedDocumentString<RenameTagMutation, RenameTagMutationVariables>;
export const RemoveTagDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveTag($id: ID!) {
  removeTag(id: $id) {
    ...TagName
  }
}
    fragment TagName on Tag {
  id
  name
}`) as unknown as TypedDocumentString<RemoveTagMutation, RemoveTagMutationVariables>;
export const AddFieldDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddField($input: AddFieldInput!) {
  addField(input: $input) {
    ...CustomField
  }
}
    fragment CustomField on CustomField {
  id
  name
  kind
  choices
  isArchived
}`) as unknown as TypedDocumentString<AddFieldMutation, AddFieldMutationVariables>;
export const ChangeFieldDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeField($input: ChangeFieldInput!) {
  changeField(input: $input) {
    ...CustomField
  }
}
    fragment CustomField on CustomField {
  id
  name
  kind
  choices
  isArchived
}`) as unknown as TypedDocumentString<ChangeFieldMutation, ChangeFieldMutationVariables>;
export const ArchiveFieldDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ArchiveField($id: ID!, $isArchived: Boolean!) {
  archiveField(id: $id, isArchived: $isArchived) {
    ...CustomField
  }
}
    fragment CustomField on CustomField {
  id
  name
  kind
  choices
  isArchived
}`) as unknown as TypedDocumentString<ArchiveFieldMutation, ArchiveFieldMutationVariables>;
export const OrderFieldsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OrderFields($ids: [ID!]!) {
  orderFields(ids: $ids) {
    ...CustomField
  }
}
    fragment CustomField on CustomField {
  id
  name
  kind
  choices
  isArchived
}`) as unknown as TypedDocumentString<OrderFieldsMutation, OrderFieldsMutationVariables>;
export const ClientsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Clients($filter: ClientFilterInput, $after: String) {
  clients(filter: $filter, after: $after) {
    rows {
      ...ClientRow
    }
    endCursor
  }
}
    fragment ClientRow on Client {
  id
  name
  email
  pronouns
  status
  stage
  stageSince
  timeZone
  coachId
  tagIds
  openAlerts
  addedAt
  invitedAt
  joinedAt
  begunAt
  lastActiveAt
}`) as unknown as TypedDocumentString<ClientsQuery, ClientsQueryVariables>;
export const InvitationsWaitingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InvitationsWaiting($filter: ClientFilterInput) {
  waiting: clients(filter: $filter) {
    rows {
      ...ClientRow
    }
  }
  anybody: clients {
    rows {
      id
    }
  }
}
    fragment ClientRow on Client {
  id
  name
  email
  pronouns
  status
  stage
  stageSince
  timeZone
  coachId
  tagIds
  openAlerts
  addedAt
  invitedAt
  joinedAt
  begunAt
  lastActiveAt
}`) as unknown as TypedDocumentString<InvitationsWaitingQuery, InvitationsWaitingQueryVariables>;
export const InviteClientDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation InviteClient($input: InviteClientInput!) {
  inviteClient(input: $input) {
    ...ClientRow
  }
}
    fragment ClientRow on Client {
  id
  name
  email
  pronouns
  status
  stage
  stageSince
  timeZone
  coachId
  tagIds
  openAlerts
  addedAt
  invitedAt
  joinedAt
  begunAt
  lastActiveAt
}`) as unknown as TypedDocumentString<InviteClientMutation, InviteClientMutationVariables>;
export const ResendInvitationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ResendInvitation($clientId: ID!) {
  resendInvitation(clientId: $clientId) {
    ...ClientRow
  }
}
    fragment ClientRow on Client {
  id
  name
  email
  pronouns
  status
  stage
  stageSince
  timeZone
  coachId
  tagIds
  openAlerts
  addedAt
  invitedAt
  joinedAt
  begunAt
  lastActiveAt
}`) as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const ClientCareDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClientCare($clientId: ID!) {
  care(clientId: $clientId) {
    ...Care
  }
}
    fragment Care on Care {
  coach {
    memberId
    name
  }
  candidates {
    memberId
    name
  }
  mayAssign
  mayErase
}`) as unknown as TypedDocumentString<ClientCareQuery, ClientCareQueryVariables>;
export const AssignCoachDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AssignCoach($clientId: ID!, $memberId: ID!) {
  assignCoach(clientId: $clientId, memberId: $memberId) {
    ...Care
  }
}
    fragment Care on Care {
  coach {
    memberId
    name
  }
  candidates {
    memberId
    name
  }
  mayAssign
  mayErase
}`) as unknown as TypedDocumentString<AssignCoachMutation, AssignCoachMutationVariables>;
export const EraseClientDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EraseClient($clientId: ID!) {
  eraseClient(clientId: $clientId) {
    clientId
  }
}
    `) as unknown as TypedDocumentString<EraseClientMutation, EraseClientMutationVariables>;
export const ClientInReviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClientInReview($id: ID!) {
  client(id: $id) {
    client {
      stage
      stageSince
      timeZone
    }
  }
}
    `) as unknown as TypedDocumentString<ClientInReviewQuery, ClientInReviewQueryVariables>;
export const ClientImportDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClientImport($id: ID!) {
  clientImport(id: $id) {
    ...ClientImport
  }
}
    fragment ClientImport on ClientImport {
  id
  state
  rows
  done
  added
  updated
  leftOut
  tagId
  columns {
    heading
    examples
    field
  }
}`) as unknown as TypedDocumentString<ClientImportQuery, ClientImportQueryVariables>;
export const ClientImportCheckDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClientImportCheck($id: ID!, $mapping: [ImportField]!) {
  clientImportCheck(id: $id, mapping: $mapping) {
    incoming
    listed
    flawed
    flaws {
      line
      kind
      field
      text
      firstLine
    }
    counts {
      kind
      count
    }
    unknownCoaches
    preview {
      line
      name
      email
      pronouns
      status
      stage
      tags
      addedOn
      isListed
    }
  }
}
    `) as unknown as TypedDocumentString<ClientImportCheckQuery, ClientImportCheckQueryVariables>;
export const StartImportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StartImport($input: StartImportInput!) {
  startImport(input: $input) {
    ...ClientImport
  }
}
    fragment ClientImport on ClientImport {
  id
  state
  rows
  done
  added
  updated
  leftOut
  tagId
  columns {
    heading
    examples
    field
  }
}`) as unknown as TypedDocumentString<StartImportMutation, StartImportMutationVariables>;
export const ExportClientsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ExportClients($filter: ClientFilterInput) {
  exportClients(filter: $filter) {
    address
  }
}
    `) as unknown as TypedDocumentString<ExportClientsMutation, ExportClientsMutationVariables>;
export const PossibleDuplicatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PossibleDuplicates {
  possibleDuplicates {
    why
    keep {
      ...ClientRow
    }
    other {
      ...ClientRow
    }
  }
}
    fragment ClientRow on Client {
  id
  name
  email
  pronouns
  status
  stage
  stageSince
  timeZone
  coachId
  tagIds
  openAlerts
  addedAt
  invitedAt
  joinedAt
  begunAt
  lastActiveAt
}`) as unknown as TypedDocumentString<PossibleDuplicatesQuery, PossibleDuplicatesQueryVariables>;
export const ClientPairDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClientPair($oneId: ID!, $otherId: ID!) {
  clientPair(oneId: $oneId, otherId: $otherId) {
    keep {
      ...ClientRow
    }
    other {
      ...ClientRow
    }
  }
}
    fragment ClientRow on Client {
  id
  name
  email
  pronouns
  status
  stage
  stageSince
  timeZone
  coachId
  tagIds
  openAlerts
  addedAt
  invitedAt
  joinedAt
  begunAt
  lastActiveAt
}`) as unknown as TypedDocumentString<ClientPairQuery, ClientPairQueryVariables>;
export const MergeClientsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MergeClients($input: MergeClientsInput!) {
  mergeClients(input: $input) {
    ...ClientRow
  }
}
    fragment ClientRow on Client {
  id
  name
  email
  pronouns
  status
  stage
  stageSince
  timeZone
  coachId
  tagIds
  openAlerts
  addedAt
  invitedAt
  joinedAt
  begunAt
  lastActiveAt
}`) as unknown as TypedDocumentString<MergeClientsMutation, MergeClientsMutationVariables>;
export const PortalTodayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PortalToday {
  today {
    practiceName
    coachName
  }
}
    `) as unknown as TypedDocumentString<PortalTodayQuery, PortalTodayQueryVariables>;
export const BeginningDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Beginning {
  viewer {
    memberId
    name
  }
  today {
    practiceName
    coachName
  }
  consents {
    ...SaidConsent
  }
  intake {
    completedAt
    answers {
      ...SavedIntakeAnswer
    }
  }
}
    fragment SaidConsent on Consent {
  kind
  decision
  version
  name
  recordedAt
}
fragment SavedIntakeAnswer on IntakeAnswer {
  question
  code
  revision
  savedAt
}`) as unknown as TypedDocumentString<BeginningQuery, BeginningQueryVariables>;
export const GiveConsentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation GiveConsent($input: GiveConsentInput!) {
  giveConsent(input: $input) {
    ...SaidConsent
  }
}
    fragment SaidConsent on Consent {
  kind
  decision
  version
  name
  recordedAt
}`) as unknown as TypedDocumentString<GiveConsentMutation, GiveConsentMutationVariables>;
export const WithdrawConsentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawConsent($kind: ConsentKind!) {
  withdrawConsent(kind: $kind) {
    ...SaidConsent
  }
}
    fragment SaidConsent on Consent {
  kind
  decision
  version
  name
  recordedAt
}`) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const SaveIntakeAnswerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveIntakeAnswer($input: SaveIntakeAnswerInput!) {
  saveIntakeAnswer(input: $input) {
    isKept
    answer {
      ...SavedIntakeAnswer
    }
  }
}
    fragment SavedIntakeAnswer on IntakeAnswer {
  question
  code
  revision
  savedAt
}`) as unknown as TypedDocumentString<SaveIntakeAnswerMutation, SaveIntakeAnswerMutationVariables>;
export const CompleteIntakeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CompleteIntake {
  completeIntake {
    completedAt
  }
}
    `) as unknown as TypedDocumentString<CompleteIntakeMutation, CompleteIntakeMutationVariables>;
export const AuditTrailDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AuditTrail($filter: AuditFilterInput, $after: String) {
  auditTrail(filter: $filter, after: $after) {
    rows {
      id
      at
      who
      role
      action
      object
      client
      network
      device
    }
    endCursor
  }
}
    `) as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const AuditPeopleDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AuditPeople($filter: ClientFilterInput) {
  team {
    members {
      id
      name
    }
  }
  clients(filter: $filter) {
    rows {
      id
      name
      email
    }
  }
}
    `) as unknown as TypedDocumentString<AuditPeopleQuery, AuditPeopleQueryVariables>;
export const ExportAuditDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ExportAudit($filter: AuditFilterInput) {
  exportAudit(filter: $filter) {
    fileName
    csv
    isCut
  }
}
    `) as unknown as TypedDocumentString<ExportAuditMutation, ExportAuditMutationVariables>;
export const CoachViewerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CoachViewer {
  viewer {
    ...Coach
  }
}
    fragment Coach on Viewer {
  memberId
  name
  email
  role
  isOperator
  practice {
    id
    name
    timeZone
    logo
  }
}`) as unknown as TypedDocumentString<CoachViewerQuery, CoachViewerQueryVariables>;
export const SignUpDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) {
    ok
  }
}
    `) as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
export const SignUpPreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SignUpPreview($token: String!) {
  signUpPreview(token: $token) {
    practiceName
    name
    email
    needsPassword
    state
  }
}
    `) as unknown as TypedDocumentString<SignUpPreviewQuery, SignUpPreviewQueryVariables>;
export const ConfirmSignUpDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConfirmSignUp($input: ConfirmSignUpInput!) {
  confirmSignUp(input: $input) {
    ...Coach
  }
}
    fragment Coach on Viewer {
  memberId
  name
  email
  role
  isOperator
  practice {
    id
    name
    timeZone
    logo
  }
}`) as unknown as TypedDocumentString<ConfirmSignUpMutation, ConfirmSignUpMutationVariables>;
export const CoachSignInDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CoachSignIn($input: SignInInput!) {
  signIn(input: $input) {
    ...CoachOutcome
  }
}
    fragment CoachOutcome on SignInOutcome {
  viewer {
    ...Coach
  }
  step {
    token
    kind
    methods
  }
}
fragment Coach on Viewer {
  memberId
  name
  email
  role
  isOperator
  practice {
    id
    name
    timeZone
    logo
  }
}`) as unknown as TypedDocumentString<CoachSignInMutation, CoachSignInMutationVariables>;
export const CoachSignInLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CoachSignInLink($email: String!) {
  requestSignInLink(email: $email) {
    code
  }
}
    `) as unknown as TypedDocumentString<CoachSignInLinkMutation, CoachSignInLinkMutationVariables>;
export const CoachFollowLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CoachFollowLink($token: String!, $code: String) {
  followSignInLink(token: $token, code: $code) {
    ...CoachOutcome
  }
}
    fragment CoachOutcome on SignInOutcome {
  viewer {
    ...Coach
  }
  step {
    token
    kind
    methods
  }
}
fragment Coach on Viewer {
  memberId
  name
  email
  role
  isOperator
  practice {
    id
    name
    timeZone
    logo
  }
}`) as unknown as TypedDocumentString<CoachFollowLinkMutation, CoachFollowLinkMutationVariables>;
export const CoachProveWithCodeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CoachProveWithCode($input: CodeInput!) {
  proveWithCode(input: $input) {
    ...CoachOutcome
  }
}
    fragment CoachOutcome on SignInOutcome {
  viewer {
    ...Coach
  }
  step {
    token
    kind
    methods
  }
}
fragment Coach on Viewer {
  memberId
  name
  email
  role
  isOperator
  practice {
    id
    name
    timeZone
    logo
  }
}`) as unknown as TypedDocumentString<CoachProveWithCodeMutation, CoachProveWithCodeMutationVariables>;
export const BeginPasskeySignInDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BeginPasskeySignIn {
  beginPasskeySignIn {
    token
    options
  }
}
    `) as unknown as TypedDocumentString<BeginPasskeySignInMutation, BeginPasskeySignInMutationVariables>;
export const BeginPasskeyProofDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BeginPasskeyProof($stepToken: String!) {
  beginPasskeyProof(stepToken: $stepToken) {
    token
    options
  }
}
    `) as unknown as TypedDocumentString<BeginPasskeyProofMutation, BeginPasskeyProofMutationVariables>;
export const ProveWithPasskeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProveWithPasskey($input: PasskeyAnswerInput!) {
  proveWithPasskey(input: $input) {
    ...CoachOutcome
  }
}
    fragment CoachOutcome on SignInOutcome {
  viewer {
    ...Coach
  }
  step {
    token
    kind
    methods
  }
}
fragment Coach on Viewer {
  memberId
  name
  email
  role
  isOperator
  practice {
    id
    name
    timeZone
    logo
  }
}`) as unknown as TypedDocumentString<ProveWithPasskeyMutation, ProveWithPasskeyMutationVariables>;
export const EnterEnrolledDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EnterEnrolled($stepToken: String!) {
  enterEnrolled(stepToken: $stepToken) {
    ...CoachOutcome
  }
}
    fragment CoachOutcome on SignInOutcome {
  viewer {
    ...Coach
  }
  step {
    token
    kind
    methods
  }
}
fragment Coach on Viewer {
  memberId
  name
  email
  role
  isOperator
  practice {
    id
    name
    timeZone
    logo
  }
}`) as unknown as TypedDocumentString<EnterEnrolledMutation, EnterEnrolledMutationVariables>;
export const ColleaguePreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ColleaguePreview($token: String!) {
  invitation(token: $token) {
    practiceName
    invitedBy
    name
    email
    needsPassword
    state
  }
}
    `) as unknown as TypedDocumentString<ColleaguePreviewQuery, ColleaguePreviewQueryVariables>;
export const JoinTeamDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation JoinTeam($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    ...Coach
  }
}
    fragment Coach on Viewer {
  memberId
  name
  email
  role
  isOperator
  practice {
    id
    name
    timeZone
    logo
  }
}`) as unknown as TypedDocumentString<JoinTeamMutation, JoinTeamMutationVariables>;
export const CoachAskForResetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CoachAskForReset($email: String!) {
  requestPasswordReset(email: $email) {
    ok
  }
}
    `) as unknown as TypedDocumentString<CoachAskForResetMutation, CoachAskForResetMutationVariables>;
export const CoachResetPreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CoachResetPreview($token: String!) {
  passwordReset(token: $token) {
    email
    state
  }
}
    `) as unknown as TypedDocumentString<CoachResetPreviewQuery, CoachResetPreviewQueryVariables>;
export const CoachResetPasswordDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CoachResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    ok
  }
}
    `) as unknown as TypedDocumentString<CoachResetPasswordMutation, CoachResetPasswordMutationVariables>;
export const CoachSignOutDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CoachSignOut {
  signOut {
    ok
  }
}
    `) as unknown as TypedDocumentString<CoachSignOutMutation, CoachSignOutMutationVariables>;
export const CoachProfileDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CoachProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    ...Coach
  }
}
    fragment Coach on Viewer {
  memberId
  name
  email
  role
  isOperator
  practice {
    id
    name
    timeZone
    logo
  }
}`) as unknown as TypedDocumentString<CoachProfileMutation, CoachProfileMutationVariables>;
export const UpdatePracticeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UpdatePractice($input: UpdatePracticeInput!) {
  updatePractice(input: $input) {
    id
    name
    timeZone
    logo
  }
}
    `) as unknown as TypedDocumentString<UpdatePracticeMutation, UpdatePracticeMutationVariables>;
export const RemovePracticeLogoDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemovePracticeLogo {
  removePracticeLogo {
    id
    name
    timeZone
    logo
  }
}
    `) as unknown as TypedDocumentString<RemovePracticeLogoMutation, RemovePracticeLogoMutationVariables>;
export const OwnFactorsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnFactors {
  secondFactors {
    ...Factors
  }
}
    fragment Factors on SecondFactors {
  totpSince
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  recoveryCodesLeft
  mustEnrolBy
}`) as unknown as TypedDocumentString<OwnFactorsQuery, OwnFactorsQueryVariables>;
export const BeginTotpDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BeginTotp($stepToken: String) {
  beginTotp(stepToken: $stepToken) {
    secret
    uri
  }
}
    `) as unknown as TypedDocumentString<BeginTotpMutation, BeginTotpMutationVariables>;
export const ConfirmTotpDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConfirmTotp($input: ConfirmTotpInput!) {
  confirmTotp(input: $input) {
    codes
  }
}
    `) as unknown as TypedDocumentString<ConfirmTotpMutation, ConfirmTotpMutationVariables>;
export const BeginPasskeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BeginPasskey($stepToken: String) {
  beginPasskey(stepToken: $stepToken) {
    token
    options
  }
}
    `) as unknown as TypedDocumentString<BeginPasskeyMutation, BeginPasskeyMutationVariables>;
export const ConfirmPasskeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConfirmPasskey($input: ConfirmPasskeyInput!) {
  confirmPasskey(input: $input) {
    codes
  }
}
    `) as unknown as TypedDocumentString<ConfirmPasskeyMutation, ConfirmPasskeyMutationVariables>;
export const RemoveTotpDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveTotp {
  removeTotp {
    ...Factors
  }
}
    fragment Factors on SecondFactors {
  totpSince
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  recoveryCodesLeft
  mustEnrolBy
}`) as unknown as TypedDocumentString<RemoveTotpMutation, RemoveTotpMutationVariables>;
export const RemovePasskeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemovePasskey($id: ID!) {
  removePasskey(id: $id) {
    ...Factors
  }
}
    fragment Factors on SecondFactors {
  totpSince
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  recoveryCodesLeft
  mustEnrolBy
}`) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const RenewRecoveryCodesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RenewRecoveryCodes {
  renewRecoveryCodes {
    codes
  }
}
    `) as unknown as TypedDocumentString<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const ProveAgainDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProveAgain($input: ProveAgainInput!) {
  proveAgain(input: $input) {
    ok
  }
}
    `) as unknown as TypedDocumentString<ProveAgainMutation, ProveAgainMutationVariables>;
export const BeginProofAgainDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BeginProofAgain {
  beginProofAgain {
    token
    options
  }
}
    `) as unknown as TypedDocumentString<BeginProofAgainMutation, BeginProofAgainMutationVariables>;
export const ProveAgainWithPasskeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProveAgainWithPasskey($input: PasskeyAnswerInput!) {
  proveAgainWithPasskey(input: $input) {
    ok
  }
}
    `) as unknown as TypedDocumentString<ProveAgainWithPasskeyMutation, ProveAgainWithPasskeyMutationVariables>;
export const CoachDevicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CoachDevices {
  devices {
    ...CoachDevice
  }
}
    fragment CoachDevice on Device {
  id
  name
  lastSeenAt
  isThisOne
}`) as unknown as TypedDocumentString<CoachDevicesQuery, CoachDevicesQueryVariables>;
export const CoachEndDeviceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CoachEndDevice($id: ID!) {
  endDevice(id: $id) {
    ...CoachDevice
  }
}
    fragment CoachDevice on Device {
  id
  name
  lastSeenAt
  isThisOne
}`) as unknown as TypedDocumentString<CoachEndDeviceMutation, CoachEndDeviceMutationVariables>;
export const CoachEndOtherDevicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CoachEndOtherDevices {
  endOtherDevices {
    ...CoachDevice
  }
}
    fragment CoachDevice on Device {
  id
  name
  lastSeenAt
  isThisOne
}`) as unknown as TypedDocumentString<CoachEndOtherDevicesMutation, CoachEndOtherDevicesMutationVariables>;
export const LatestKeyRenewalDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LatestKeyRenewal {
  keyRenewal {
    ...Renewal
  }
}
    fragment Renewal on KeyRenewal {
  total
  done
  startedAt
  finishedAt
}`) as unknown as TypedDocumentString<LatestKeyRenewalQuery, LatestKeyRenewalQueryVariables>;
export const RenewKeysDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RenewKeys {
  renewKeys {
    ...Renewal
  }
}
    fragment Renewal on KeyRenewal {
  total
  done
  startedAt
  finishedAt
}`) as unknown as TypedDocumentString<RenewKeysMutation, RenewKeysMutationVariables>;
export const TeamDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Team {
  team {
    ...TeamNow
  }
}
    fragment Rules on TeamRules {
  assignedOnly
  secondFactorGraceDays
}
fragment TeamNow on Team {
  members {
    id
    name
    email
    role
    joinedAt
    hasSecondFactor
    isYou
  }
  invitations {
    memberId
    name
    email
    role
    invitedAt
    expiresAt
  }
  rules {
    ...Rules
  }
  mayInvite
}`) as unknown as TypedDocumentString<TeamQuery, TeamQueryVariables>;
export const InviteColleagueDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation InviteColleague($input: InviteColleagueInput!) {
  inviteColleague(input: $input) {
    ...TeamNow
  }
}
    fragment Rules on TeamRules {
  assignedOnly
  secondFactorGraceDays
}
fragment TeamNow on Team {
  members {
    id
    name
    email
    role
    joinedAt
    hasSecondFactor
    isYou
  }
  invitations {
    memberId
    name
    email
    role
    invitedAt
    expiresAt
  }
  rules {
    ...Rules
  }
  mayInvite
}`) as unknown as TypedDocumentString<InviteColleagueMutation, InviteColleagueMutationVariables>;
export const InviteColleagueAgainDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation InviteColleagueAgain($memberId: ID!) {
  inviteColleagueAgain(memberId: $memberId) {
    ...TeamNow
  }
}
    fragment Rules on TeamRules {
  assignedOnly
  secondFactorGraceDays
}
fragment TeamNow on Team {
  members {
    id
    name
    email
    role
    joinedAt
    hasSecondFactor
    isYou
  }
  invitations {
    memberId
    name
    email
    role
    invitedAt
    expiresAt
  }
  rules {
    ...Rules
  }
  mayInvite
}`) as unknown as TypedDocumentString<InviteColleagueAgainMutation, InviteColleagueAgainMutationVariables>;
export const WithdrawColleagueDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawColleague($memberId: ID!) {
  withdrawColleague(memberId: $memberId) {
    ...TeamNow
  }
}
    fragment Rules on TeamRules {
  assignedOnly
  secondFactorGraceDays
}
fragment TeamNow on Team {
  members {
    id
    name
    email
    role
    joinedAt
    hasSecondFactor
    isYou
  }
  invitations {
    memberId
    name
    email
    role
    invitedAt
    expiresAt
  }
  rules {
    ...Rules
  }
  mayInvite
}`) as unknown as TypedDocumentString<WithdrawColleagueMutation, WithdrawColleagueMutationVariables>;
export const RemoveMemberDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveMember($memberId: ID!) {
  removeMember(memberId: $memberId) {
    ...TeamNow
  }
}
    fragment Rules on TeamRules {
  assignedOnly
  secondFactorGraceDays
}
fragment TeamNow on Team {
  members {
    id
    name
    email
    role
    joinedAt
    hasSecondFactor
    isYou
  }
  invitations {
    memberId
    name
    email
    role
    invitedAt
    expiresAt
  }
  rules {
    ...Rules
  }
  mayInvite
}`) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const SetTeamRulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetTeamRules($input: TeamRulesInput!) {
  setTeamRules(input: $input) {
    ...Rules
  }
}
    fragment Rules on TeamRules {
  assignedOnly
  secondFactorGraceDays
}`) as unknown as TypedDocumentString<SetTeamRulesMutation, SetTeamRulesMutationVariables>;
export const OwnTimeAwayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnTimeAway {
  timeAway {
    absence {
      ...Away
    }
    deputies {
      memberId
      name
    }
  }
}
    fragment Away on AbsenceType {
  fromDay
  untilDay
  deputyId
  deputyName
}`) as unknown as TypedDocumentString<OwnTimeAwayQuery, OwnTimeAwayQueryVariables>;
export const SetAbsenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetAbsence($input: SetAbsenceInput!) {
  setAbsence(input: $input) {
    ...Away
  }
}
    fragment Away on AbsenceType {
  fromDay
  untilDay
  deputyId
  deputyName
}`) as unknown as TypedDocumentString<SetAbsenceMutation, SetAbsenceMutationVariables>;
export const EndAbsenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndAbsence {
  endAbsence
}
    `) as unknown as TypedDocumentString<EndAbsenceMutation, EndAbsenceMutationVariables>;
export const PortalViewerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PortalViewer {
  viewer {
    ...Person
  }
}
    fragment Person on Viewer {
  memberId
  name
  email
  readsOnlySince
  practice {
    name
    logo
  }
}`) as unknown as TypedDocumentString<PortalViewerQuery, PortalViewerQueryVariables>;
export const InvitationPreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InvitationPreview($token: String!) {
  invitation(token: $token) {
    practiceName
    invitedBy
    name
    email
    needsPassword
    state
    declinedFor
  }
}
    `) as unknown as TypedDocumentString<InvitationPreviewQuery, InvitationPreviewQueryVariables>;
export const DeclineInvitationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeclineInvitation($token: String!, $reason: DeclineReason!) {
  declineInvitation(token: $token, reason: $reason) {
    ok
  }
}
    `) as unknown as TypedDocumentString<DeclineInvitationMutation, DeclineInvitationMutationVariables>;
export const AcceptInvitationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    ...Person
  }
}
    fragment Person on Viewer {
  memberId
  name
  email
  readsOnlySince
  practice {
    name
    logo
  }
}`) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const PortalSignInDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PortalSignIn($input: SignInInput!) {
  signIn(input: $input) {
    ...PersonOutcome
  }
}
    fragment PersonOutcome on SignInOutcome {
  viewer {
    ...Person
  }
  step {
    token
    kind
    methods
  }
}
fragment Person on Viewer {
  memberId
  name
  email
  readsOnlySince
  practice {
    name
    logo
  }
}`) as unknown as TypedDocumentString<PortalSignInMutation, PortalSignInMutationVariables>;
export const PortalSignInLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PortalSignInLink($email: String!) {
  requestSignInLink(email: $email) {
    code
  }
}
    `) as unknown as TypedDocumentString<PortalSignInLinkMutation, PortalSignInLinkMutationVariables>;
export const PortalFollowLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PortalFollowLink($token: String!, $code: String) {
  followSignInLink(token: $token, code: $code) {
    ...PersonOutcome
  }
}
    fragment PersonOutcome on SignInOutcome {
  viewer {
    ...Person
  }
  step {
    token
    kind
    methods
  }
}
fragment Person on Viewer {
  memberId
  name
  email
  readsOnlySince
  practice {
    name
    logo
  }
}`) as unknown as TypedDocumentString<PortalFollowLinkMutation, PortalFollowLinkMutationVariables>;
export const PortalProveWithCodeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PortalProveWithCode($input: CodeInput!) {
  proveWithCode(input: $input) {
    ...PersonOutcome
  }
}
    fragment PersonOutcome on SignInOutcome {
  viewer {
    ...Person
  }
  step {
    token
    kind
    methods
  }
}
fragment Person on Viewer {
  memberId
  name
  email
  readsOnlySince
  practice {
    name
    logo
  }
}`) as unknown as TypedDocumentString<PortalProveWithCodeMutation, PortalProveWithCodeMutationVariables>;
export const PortalAskForResetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PortalAskForReset($email: String!) {
  requestPasswordReset(email: $email) {
    ok
  }
}
    `) as unknown as TypedDocumentString<PortalAskForResetMutation, PortalAskForResetMutationVariables>;
export const PortalResetPreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PortalResetPreview($token: String!) {
  passwordReset(token: $token) {
    email
    state
  }
}
    `) as unknown as TypedDocumentString<PortalResetPreviewQuery, PortalResetPreviewQueryVariables>;
export const PortalResetPasswordDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PortalResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    ok
  }
}
    `) as unknown as TypedDocumentString<PortalResetPasswordMutation, PortalResetPasswordMutationVariables>;
export const PortalDevicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PortalDevices {
  devices {
    ...PortalDevice
  }
}
    fragment PortalDevice on Device {
  id
  name
  lastSeenAt
  isThisOne
}`) as unknown as TypedDocumentString<PortalDevicesQuery, PortalDevicesQueryVariables>;
export const PortalEndDeviceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PortalEndDevice($id: ID!) {
  endDevice(id: $id) {
    ...PortalDevice
  }
}
    fragment PortalDevice on Device {
  id
  name
  lastSeenAt
  isThisOne
}`) as unknown as TypedDocumentString<PortalEndDeviceMutation, PortalEndDeviceMutationVariables>;
export const PortalEndOtherDevicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PortalEndOtherDevices {
  endOtherDevices {
    ...PortalDevice
  }
}
    fragment PortalDevice on Device {
  id
  name
  lastSeenAt
  isThisOne
}`) as unknown as TypedDocumentString<PortalEndOtherDevicesMutation, PortalEndOtherDevicesMutationVariables>;
export const PortalSignOutDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PortalSignOut {
  signOut {
    ok
  }
}
    `) as unknown as TypedDocumentString<PortalSignOutMutation, PortalSignOutMutationVariables>;
export const PortalProfileDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PortalProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    ...Person
  }
}
    fragment Person on Viewer {
  memberId
  name
  email
  readsOnlySince
  practice {
    name
    logo
  }
}`) as unknown as TypedDocumentString<PortalProfileMutation, PortalProfileMutationVariables>;
export const PortalFactorsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PortalFactors {
  secondFactors {
    totpSince
  }
}
    `) as unknown as TypedDocumentString<PortalFactorsQuery, PortalFactorsQueryVariables>;
export const PortalProveAgainDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PortalProveAgain($input: ProveAgainInput!) {
  proveAgain(input: $input) {
    ok
  }
}
    `) as unknown as TypedDocumentString<PortalProveAgainMutation, PortalProveAgainMutationVariables>;
export const SharedEntriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SharedEntries($clientId: ID!, $since: DateTime, $after: String) {
  sharedJournal(clientId: $clientId, since: $since, after: $after) {
    entries {
      ...SharedEntryLine
    }
    next
  }
}
    fragment SharedEntryLine on SharedJournalLine {
  id
  writtenOn
  mood
  revision
  sharedAt
  reading
}`) as unknown as TypedDocumentString<SharedEntriesQuery, SharedEntriesQueryVariables>;
export const SharedSinceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SharedSince($clientId: ID!, $since: DateTime!) {
  sharedJournalCount(clientId: $clientId, since: $since)
}
    `) as unknown as TypedDocumentString<SharedSinceQuery, SharedSinceQueryVariables>;
export const SharedEntryToReadDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SharedEntryToRead($id: ID!) {
  sharedJournalEntry(id: $id) {
    ...SharedEntry
  }
}
    fragment SharedComment on JournalComment {
  id
  author
  body
  revision
  quote
  block
  from
  writtenAt
}
fragment SharedEntry on SharedJournalEntry {
  id
  clientId
  writtenOn
  mood
  tags
  events
  prompt
  text
  revision
  sharedAt
  savedAt
  reading
  photos
  comments {
    ...SharedComment
  }
}`) as unknown as TypedDocumentString<SharedEntryToReadQuery, SharedEntryToReadQueryVariables>;
export const SharedEntryNewsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SharedEntryNews($id: ID!) {
  sharedJournalEntry(id: $id) {
    id
    revision
    reading
    comments {
      ...SharedComment
    }
  }
}
    fragment SharedComment on JournalComment {
  id
  author
  body
  revision
  quote
  block
  from
  writtenAt
}`) as unknown as TypedDocumentString<SharedEntryNewsQuery, SharedEntryNewsQueryVariables>;
export const LastTalkedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LastTalked($clientId: ID!) {
  agenda(clientId: $clientId) {
    settledAt
  }
}
    `) as unknown as TypedDocumentString<LastTalkedQuery, LastTalkedQueryVariables>;
export const CommentSharedEntryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CommentSharedEntry($input: CommentJournalEntryInput!) {
  commentJournalEntry(input: $input) {
    ...SharedEntry
  }
}
    fragment SharedComment on JournalComment {
  id
  author
  body
  revision
  quote
  block
  from
  writtenAt
}
fragment SharedEntry on SharedJournalEntry {
  id
  clientId
  writtenOn
  mood
  tags
  events
  prompt
  text
  revision
  sharedAt
  savedAt
  reading
  photos
  comments {
    ...SharedComment
  }
}`) as unknown as TypedDocumentString<CommentSharedEntryMutation, CommentSharedEntryMutationVariables>;
export const ExportSharedJournalDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ExportSharedJournal($clientId: ID!) {
  exportSharedJournal(clientId: $clientId) {
    address
  }
}
    `) as unknown as TypedDocumentString<ExportSharedJournalMutation, ExportSharedJournalMutationVariables>;
export const OwnJournalDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnJournal($after: String) {
  myJournal(after: $after) {
    entries {
      ...OwnJournalEntry
    }
    next
  }
}
    fragment OwnJournalEntry on JournalEntry {
  id
  writtenOn
  mood
  tags
  events
  prompt
  text
  revision
  begunAt
  savedAt
  sharedAt
  reading
  isRemoved
  photos
  comments {
    id
    author
    body
    quote
    block
    from
    revision
    writtenAt
  }
}`) as unknown as TypedDocumentString<OwnJournalQuery, OwnJournalQueryVariables>;
export const OwnJournalDaysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnJournalDays {
  myJournalDays
}
    `) as unknown as TypedDocumentString<OwnJournalDaysQuery, OwnJournalDaysQueryVariables>;
export const OwnJournalEntryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnJournalEntry($id: ID!) {
  myJournalEntry(id: $id) {
    ...OwnJournalEntry
  }
}
    fragment OwnJournalEntry on JournalEntry {
  id
  writtenOn
  mood
  tags
  events
  prompt
  text
  revision
  begunAt
  savedAt
  sharedAt
  reading
  isRemoved
  photos
  comments {
    id
    author
    body
    quote
    block
    from
    revision
    writtenAt
  }
}`) as unknown as TypedDocumentString<OwnJournalEntryQuery, OwnJournalEntryQueryVariables>;
export const OwnEarlierWordingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnEarlierWordings($id: ID!) {
  myEarlierWordings(id: $id) {
    revision
    writtenOn
    mood
    tags
    text
    savedAt
  }
}
    `) as unknown as TypedDocumentString<OwnEarlierWordingsQuery, OwnEarlierWordingsQueryVariables>;
export const SaveJournalEntryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveJournalEntry($input: SaveJournalEntryInput!) {
  saveJournalEntry(input: $input) {
    isKept
    entry {
      ...OwnJournalEntry
    }
  }
}
    fragment OwnJournalEntry on JournalEntry {
  id
  writtenOn
  mood
  tags
  events
  prompt
  text
  revision
  begunAt
  savedAt
  sharedAt
  reading
  isRemoved
  photos
  comments {
    id
    author
    body
    quote
    block
    from
    revision
    writtenAt
  }
}`) as unknown as TypedDocumentString<SaveJournalEntryMutation, SaveJournalEntryMutationVariables>;
export const ShareJournalEntryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ShareJournalEntry($input: ShareJournalEntryInput!) {
  shareJournalEntry(input: $input) {
    ...OwnJournalEntry
  }
}
    fragment OwnJournalEntry on JournalEntry {
  id
  writtenOn
  mood
  tags
  events
  prompt
  text
  revision
  begunAt
  savedAt
  sharedAt
  reading
  isRemoved
  photos
  comments {
    id
    author
    body
    quote
    block
    from
    revision
    writtenAt
  }
}`) as unknown as TypedDocumentString<ShareJournalEntryMutation, ShareJournalEntryMutationVariables>;
export const TakeBackJournalEntryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TakeBackJournalEntry($id: ID!) {
  takeBackJournalEntry(id: $id) {
    ...OwnJournalEntry
  }
}
    fragment OwnJournalEntry on JournalEntry {
  id
  writtenOn
  mood
  tags
  events
  prompt
  text
  revision
  begunAt
  savedAt
  sharedAt
  reading
  isRemoved
  photos
  comments {
    id
    author
    body
    quote
    block
    from
    revision
    writtenAt
  }
}`) as unknown as TypedDocumentString<TakeBackJournalEntryMutation, TakeBackJournalEntryMutationVariables>;
export const RemoveJournalEntryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveJournalEntry($id: ID!) {
  removeJournalEntry(id: $id) {
    ...OwnJournalEntry
  }
}
    fragment OwnJournalEntry on JournalEntry {
  id
  writtenOn
  mood
  tags
  events
  prompt
  text
  revision
  begunAt
  savedAt
  sharedAt
  reading
  isRemoved
  photos
  comments {
    id
    author
    body
    quote
    block
    from
    revision
    writtenAt
  }
}`) as unknown as TypedDocumentString<RemoveJournalEntryMutation, RemoveJournalEntryMutationVariables>;
export const BringBackJournalEntryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BringBackJournalEntry($id: ID!) {
  bringBackJournalEntry(id: $id) {
    ...OwnJournalEntry
  }
}
    fragment OwnJournalEntry on JournalEntry {
  id
  writtenOn
  mood
  tags
  events
  prompt
  text
  revision
  begunAt
  savedAt
  sharedAt
  reading
  isRemoved
  photos
  comments {
    id
    author
    body
    quote
    block
    from
    revision
    writtenAt
  }
}`) as unknown as TypedDocumentString<BringBackJournalEntryMutation, BringBackJournalEntryMutationVariables>;
export const RemoveJournalPhotoDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveJournalPhoto($id: ID!) {
  removeJournalPhoto(id: $id) {
    ...OwnJournalEntry
  }
}
    fragment OwnJournalEntry on JournalEntry {
  id
  writtenOn
  mood
  tags
  events
  prompt
  text
  revision
  begunAt
  savedAt
  sharedAt
  reading
  isRemoved
  photos
  comments {
    id
    author
    body
    quote
    block
    from
    revision
    writtenAt
  }
}`) as unknown as TypedDocumentString<RemoveJournalPhotoMutation, RemoveJournalPhotoMutationVariables>;
export const JournalTodayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query JournalToday {
  today {
    coachName
    stage
  }
}
    `) as unknown as TypedDocumentString<JournalTodayQuery, JournalTodayQueryVariables>;
export const TakeJournalAlongDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TakeJournalAlong($kind: JournalExportKind!, $withVault: Boolean!) {
  exportMyJournal(kind: $kind, withVault: $withVault) {
    address
  }
}
    `) as unknown as TypedDocumentString<TakeJournalAlongMutation, TakeJournalAlongMutationVariables>;
export const OwnVaultDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnVault($after: String) {
  myVault(after: $after) {
    entries {
      ...VaultEntry
    }
    next
  }
}
    fragment OwnJournalEntry on JournalEntry {
  id
  writtenOn
  mood
  tags
  events
  prompt
  text
  revision
  begunAt
  savedAt
  sharedAt
  reading
  isRemoved
  photos
  comments {
    id
    author
    body
    quote
    block
    from
    revision
    writtenAt
  }
}
fragment VaultEntry on JournalEntry {
  ...OwnJournalEntry
  kind
  to
  lockedUntil
  isLocked
}`) as unknown as TypedDocumentString<OwnVaultQuery, OwnVaultQueryVariables>;
export const OwnVaultEntryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnVaultEntry($id: ID!) {
  myJournalEntry(id: $id) {
    ...VaultEntry
  }
}
    fragment OwnJournalEntry on JournalEntry {
  id
  writtenOn
  mood
  tags
  events
  prompt
  text
  revision
  begunAt
  savedAt
  sharedAt
  reading
  isRemoved
  photos
  comments {
    id
    author
    body
    quote
    block
    from
    revision
    writtenAt
  }
}
fragment VaultEntry on JournalEntry {
  ...OwnJournalEntry
  kind
  to
  lockedUntil
  isLocked
}`) as unknown as TypedDocumentString<OwnVaultEntryQuery, OwnVaultEntryQueryVariables>;
export const KeepLetterDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation KeepLetter($input: SaveJournalEntryInput!) {
  saveJournalEntry(input: $input) {
    isKept
    entry {
      ...VaultEntry
    }
  }
}
    fragment OwnJournalEntry on JournalEntry {
  id
  writtenOn
  mood
  tags
  events
  prompt
  text
  revision
  begunAt
  savedAt
  sharedAt
  reading
  isRemoved
  photos
  comments {
    id
    author
    body
    quote
    block
    from
    revision
    writtenAt
  }
}
fragment VaultEntry on JournalEntry {
  ...OwnJournalEntry
  kind
  to
  lockedUntil
  isLocked
}`) as unknown as TypedDocumentString<KeepLetterMutation, KeepLetterMutationVariables>;
export const PutJournalEntryAwayDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PutJournalEntryAway($id: ID!) {
  putJournalEntryAway(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<PutJournalEntryAwayMutation, PutJournalEntryAwayMutationVariables>;
export const TakeJournalEntryOutDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TakeJournalEntryOut($id: ID!) {
  takeJournalEntryOut(id: $id) {
    ...OwnJournalEntry
  }
}
    fragment OwnJournalEntry on JournalEntry {
  id
  writtenOn
  mood
  tags
  events
  prompt
  text
  revision
  begunAt
  savedAt
  sharedAt
  reading
  isRemoved
  photos
  comments {
    id
    author
    body
    quote
    block
    from
    revision
    writtenAt
  }
}`) as unknown as TypedDocumentString<TakeJournalEntryOutMutation, TakeJournalEntryOutMutationVariables>;
export const LetLetterGoDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LetLetterGo($id: ID!) {
  removeJournalEntry(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<LetLetterGoMutation, LetLetterGoMutationVariables>;
export const BringLetterBackDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BringLetterBack($id: ID!) {
  bringBackJournalEntry(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<BringLetterBackMutation, BringLetterBackMutationVariables>;
export const WritingOfferDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WritingOffer($checkInId: ID!) {
  myWritingOffer(checkInId: $checkInId) {
    id
    words
  }
}
    `) as unknown as TypedDocumentString<WritingOfferQuery, WritingOfferQueryVariables>;
export const ClientResultsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClientResults($clientId: ID!) {
  clientResults(clientId: $clientId) {
    id
    questionnaire
    answers {
      item
      value
    }
    scores {
      scale
      value
    }
    finishedAt
  }
}
    `) as unknown as TypedDocumentString<ClientResultsQuery, ClientResultsQueryVariables>;
export const ResponsePlanDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ResponsePlan {
  responsePlan {
    ...Plan
  }
  responders {
    memberId
    name
  }
}
    fragment Plan on ResponsePlanType {
  responderId
  hours
  steps
  referral
  isOn
}`) as unknown as TypedDocumentString<ResponsePlanQuery, ResponsePlanQueryVariables>;
export const SetResponsePlanDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetResponsePlan($input: SetResponsePlanInput!) {
  setResponsePlan(input: $input) {
    ...Plan
  }
}
    fragment Plan on ResponsePlanType {
  responderId
  hours
  steps
  referral
  isOn
}`) as unknown as TypedDocumentString<SetResponsePlanMutation, SetResponsePlanMutationVariables>;
export const ChecksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Checks {
  measures {
    ...OnOffer
  }
}
    fragment OnOffer on MeasureOnOffer {
  questionnaire
  answered
  lastFinishedAt
  isDue
  needsPlan
}`) as unknown as TypedDocumentString<ChecksQuery, ChecksQueryVariables>;
export const OpenSittingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OpenSitting($questionnaire: String!) {
  measures {
    ...OnOffer
  }
  sitting(questionnaire: $questionnaire) {
    ...Sitting
  }
}
    fragment OnOffer on MeasureOnOffer {
  questionnaire
  answered
  lastFinishedAt
  isDue
  needsPlan
}
fragment Sitting on SittingType {
  version
  answers {
    item
    value
  }
  savedAt
}`) as unknown as TypedDocumentString<OpenSittingQuery, OpenSittingQueryVariables>;
export const OwnResultsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnResults($questionnaire: String!) {
  ownResults(questionnaire: $questionnaire) {
    ...OwnResult
  }
}
    fragment OwnResult on MeasureResult {
  id
  scores {
    scale
    value
  }
  finishedAt
}`) as unknown as TypedDocumentString<OwnResultsQuery, OwnResultsQueryVariables>;
export const SaveMeasureAnswerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveMeasureAnswer($input: SaveMeasureAnswerInput!) {
  saveMeasureAnswer(input: $input) {
    ...Sitting
  }
}
    fragment Sitting on SittingType {
  version
  answers {
    item
    value
  }
  savedAt
}`) as unknown as TypedDocumentString<SaveMeasureAnswerMutation, SaveMeasureAnswerMutationVariables>;
export const FinishMeasureDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FinishMeasure($questionnaire: String!) {
  finishMeasure(questionnaire: $questionnaire) {
    ...OwnResult
  }
}
    fragment OwnResult on MeasureResult {
  id
  scores {
    scale
    value
  }
  finishedAt
}`) as unknown as TypedDocumentString<FinishMeasureMutation, FinishMeasureMutationVariables>;
export const ReadPlanDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReadPlan {
  responsePlan {
    responderName
    hours
    steps
    referral
    version
  }
}
    `) as unknown as TypedDocumentString<ReadPlanQuery, ReadPlanQueryVariables>;
export const AgreeToPlanDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AgreeToPlan($version: Int!) {
  agreeToResponsePlan(version: $version)
}
    `) as unknown as TypedDocumentString<AgreeToPlanMutation, AgreeToPlanMutationVariables>;
export const OutcomeClaimsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OutcomeClaims {
  outcomeClaims {
    ...OutcomeClaim
  }
}
    fragment OutcomeClaim on OutcomeClaimType {
  id
  outcome
  horizon
  sentence
  address
  people
  lost
  asOf
  frozenAt
  frozenBy
  withdrawnAt
  withdrawnBy
}`) as unknown as TypedDocumentString<OutcomeClaimsQuery, OutcomeClaimsQueryVariables>;
export const OutcomeClaimDraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OutcomeClaimDraft($input: OutcomeClaimInput!) {
  outcomeClaimDraft(input: $input) {
    flaws
    sentence
    people
    lost
    startedUntil
    asOf
  }
}
    `) as unknown as TypedDocumentString<OutcomeClaimDraftQuery, OutcomeClaimDraftQueryVariables>;
export const FreezeOutcomeFigureDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FreezeOutcomeFigure($input: FreezeOutcomeFigureInput!) {
  freezeOutcomeFigure(input: $input) {
    ...OutcomeClaim
  }
}
    fragment OutcomeClaim on OutcomeClaimType {
  id
  outcome
  horizon
  sentence
  address
  people
  lost
  asOf
  frozenAt
  frozenBy
  withdrawnAt
  withdrawnBy
}`) as unknown as TypedDocumentString<FreezeOutcomeFigureMutation, FreezeOutcomeFigureMutationVariables>;
export const WithdrawOutcomeFigureDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawOutcomeFigure($id: ID!) {
  withdrawOutcomeFigure(id: $id) {
    ...OutcomeClaim
  }
}
    fragment OutcomeClaim on OutcomeClaimType {
  id
  outcome
  horizon
  sentence
  address
  people
  lost
  asOf
  frozenAt
  frozenBy
  withdrawnAt
  withdrawnBy
}`) as unknown as TypedDocumentString<WithdrawOutcomeFigureMutation, WithdrawOutcomeFigureMutationVariables>;
export const WhereClientStandsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhereClientStands($clientId: ID!, $again: Boolean) {
  clientOutcome(clientId: $clientId, again: $again) {
    ...ClientOutcome
  }
}
    fragment OutcomeReportRow on OutcomeReportType {
  id
  says
  asOf
  since
  by
  source
  isCertain
  corrects
  isTakenBack
  isOwn
  writer
  writtenAt
}
fragment ClientOutcome on OutcomeType {
  reports {
    ...OutcomeReportRow
  }
  says
  reunionOn
  isUnconfirmed
  apartAgainOn
  movedOnOn
  today
  unsaid {
    says
    since
  }
}`) as unknown as TypedDocumentString<WhereClientStandsQuery, WhereClientStandsQueryVariables>;
export const UnsaidStageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnsaidStage($clientId: ID!) {
  clientOutcome(clientId: $clientId) {
    unsaid {
      says
      since
    }
  }
}
    `) as unknown as TypedDocumentString<UnsaidStageQuery, UnsaidStageQueryVariables>;
export const RecordOutcomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordOutcome($input: RecordOutcomeInput!) {
  recordOutcome(input: $input) {
    ...ClientOutcome
  }
}
    fragment OutcomeReportRow on OutcomeReportType {
  id
  says
  asOf
  since
  by
  source
  isCertain
  corrects
  isTakenBack
  isOwn
  writer
  writtenAt
}
fragment ClientOutcome on OutcomeType {
  reports {
    ...OutcomeReportRow
  }
  says
  reunionOn
  isUnconfirmed
  apartAgainOn
  movedOnOn
  today
  unsaid {
    says
    since
  }
}`) as unknown as TypedDocumentString<RecordOutcomeMutation, RecordOutcomeMutationVariables>;
export const CorrectOutcomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CorrectOutcome($input: CorrectOutcomeInput!) {
  correctOutcome(input: $input) {
    ...ClientOutcome
  }
}
    fragment OutcomeReportRow on OutcomeReportType {
  id
  says
  asOf
  since
  by
  source
  isCertain
  corrects
  isTakenBack
  isOwn
  writer
  writtenAt
}
fragment ClientOutcome on OutcomeType {
  reports {
    ...OutcomeReportRow
  }
  says
  reunionOn
  isUnconfirmed
  apartAgainOn
  movedOnOn
  today
  unsaid {
    says
    since
  }
}`) as unknown as TypedDocumentString<CorrectOutcomeMutation, CorrectOutcomeMutationVariables>;
export const OutcomeFiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OutcomeFigures($filter: OutcomeFilterInput!) {
  outcomeFigures(filter: $filter) {
    asOf
    people
    hidden
    curves {
      ...FiguresCurve
    }
    horizon {
      days
      shownAs
      of
      share
      lower
      upper
      reunions
      movedOn
      open
    }
    followUp {
      days
      asked
      known
      unknown
      share
      trust
      worst
      best
    }
    measures {
      code
      windows {
        ...FiguresWindow
      }
    }
    engagement {
      ...FiguresWindow
    }
    unconfirmed
  }
}
    fragment FiguresWindow on OutcomeWindowType {
  day
  people
  shownAs
  median
  lower
  upper
}
fragment FiguresCurve on OutcomeCurveType {
  kind
  people
  shownAs
  endsAt
  times
  atRisk
  censored
  lines {
    code
    events
    shares
    lower
    upper
    total
  }
  median
  medianLower
  medianUpper
  medianFollowUp
}`) as unknown as TypedDocumentString<OutcomeFiguresQuery, OutcomeFiguresQueryVariables>;
export const OutcomeChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OutcomeChoices {
  outcomeChoices {
    programs {
      id
      name
    }
    coaches {
      id
      name
    }
    firstYear
    lastYear
  }
}
    `) as unknown as TypedDocumentString<OutcomeChoicesQuery, OutcomeChoicesQueryVariables>;
export const OutcomeFollowUpAnswersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OutcomeFollowUpAnswers {
  outcomeFollowUpAnswers {
    origin
    day
    asked
    answered
    stopped
    shownAs
  }
}
    `) as unknown as TypedDocumentString<OutcomeFollowUpAnswersQuery, OutcomeFollowUpAnswersQueryVariables>;
export const LaterQuestionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LaterQuestions {
  myLaterQuestions {
    ...OwnLaterQuestions
  }
}
    fragment OwnLaterQuestions on MyLaterQuestions {
  isAgreedTo
  isMailStopped
  days
}`) as unknown as TypedDocumentString<LaterQuestionsQuery, LaterQuestionsQueryVariables>;
export const MailLaterQuestionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MailLaterQuestions($isOn: Boolean!) {
  mailMyLaterQuestions(isOn: $isOn) {
    ...OwnLaterQuestions
  }
}
    fragment OwnLaterQuestions on MyLaterQuestions {
  isAgreedTo
  isMailStopped
  days
}`) as unknown as TypedDocumentString<MailLaterQuestionsMutation, MailLaterQuestionsMutationVariables>;
export const WhereThingsStandDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhereThingsStand {
  myOutcome {
    ...OwnOutcome
  }
}
    fragment OwnReport on OutcomeReportType {
  id
  says
  asOf
  since
  by
  source
  isCertain
  isPrivate
  corrects
  isTakenBack
  isOwn
  writer
  writtenAt
}
fragment OwnOutcome on OutcomeType {
  reports {
    ...OwnReport
  }
  says
  knownUntil
  reunionOn
  isUnconfirmed
  apartAgainOn
  movedOnOn
  today
}`) as unknown as TypedDocumentString<WhereThingsStandQuery, WhereThingsStandQueryVariables>;
export const HowItHasBeenDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HowItHasBeen {
  myProgress {
    ...OwnProgress
  }
}
    fragment OwnProgress on MyProgress {
  startedOn
  checkInsAsked
  checkInsAnswered
  mayTell
}`) as unknown as TypedDocumentString<HowItHasBeenQuery, HowItHasBeenQueryVariables>;
export const LastToldDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LastTold {
  myOutcome {
    knownUntil
    today
  }
}
    `) as unknown as TypedDocumentString<LastToldQuery, LastToldQueryVariables>;
export const TellOutcomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TellOutcome($input: TellOutcomeInput!) {
  tellOutcome(input: $input) {
    ...OwnOutcome
  }
}
    fragment OwnReport on OutcomeReportType {
  id
  says
  asOf
  since
  by
  source
  isCertain
  isPrivate
  corrects
  isTakenBack
  isOwn
  writer
  writtenAt
}
fragment OwnOutcome on OutcomeType {
  reports {
    ...OwnReport
  }
  says
  knownUntil
  reunionOn
  isUnconfirmed
  apartAgainOn
  movedOnOn
  today
}`) as unknown as TypedDocumentString<TellOutcomeMutation, TellOutcomeMutationVariables>;
export const CorrectMyOutcomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CorrectMyOutcome($input: CorrectMyOutcomeInput!) {
  correctMyOutcome(input: $input) {
    ...OwnOutcome
  }
}
    fragment OwnReport on OutcomeReportType {
  id
  says
  asOf
  since
  by
  source
  isCertain
  isPrivate
  corrects
  isTakenBack
  isOwn
  writer
  writtenAt
}
fragment OwnOutcome on OutcomeType {
  reports {
    ...OwnReport
  }
  says
  knownUntil
  reunionOn
  isUnconfirmed
  apartAgainOn
  movedOnOn
  today
}`) as unknown as TypedDocumentString<CorrectMyOutcomeMutation, CorrectMyOutcomeMutationVariables>;
export const EnrolmentsOfClientDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EnrolmentsOfClient($clientId: ID!) {
  enrolments(clientId: $clientId) {
    ...ClientEnrolment
  }
}
    fragment ClientEnrolment on Enrolment {
  id
  clientId
  programId
  title
  standing
  startedOn
  pausedOn
  parts {
    id
    title
    openedOn
    gate
    isGateOpen
    isYoursToOpen
  }
  steps {
    id
    part
    exercise
    content
    standing
    on
    waitsFor
    waitsOf
    waitsDays
  }
}`) as unknown as TypedDocumentString<EnrolmentsOfClientQuery, EnrolmentsOfClientQueryVariables>;
export const ProgramsToEnrolDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProgramsToEnrol {
  programs {
    id
    title
    file
  }
}
    `) as unknown as TypedDocumentString<ProgramsToEnrolQuery, ProgramsToEnrolQueryVariables>;
export const EnrolDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Enrol($clientIds: [ID!]!, $program: ID!) {
  enrol(clientIds: $clientIds, program: $program) {
    enrolments {
      ...ClientEnrolment
    }
    leftOut {
      clientId
      because
    }
  }
}
    fragment ClientEnrolment on Enrolment {
  id
  clientId
  programId
  title
  standing
  startedOn
  pausedOn
  parts {
    id
    title
    openedOn
    gate
    isGateOpen
    isYoursToOpen
  }
  steps {
    id
    part
    exercise
    content
    standing
    on
    waitsFor
    waitsOf
    waitsDays
  }
}`) as unknown as TypedDocumentString<EnrolMutation, EnrolMutationVariables>;
export const PauseEnrolmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PauseEnrolment($id: ID!) {
  pauseEnrolment(id: $id) {
    ...ClientEnrolment
  }
}
    fragment ClientEnrolment on Enrolment {
  id
  clientId
  programId
  title
  standing
  startedOn
  pausedOn
  parts {
    id
    title
    openedOn
    gate
    isGateOpen
    isYoursToOpen
  }
  steps {
    id
    part
    exercise
    content
    standing
    on
    waitsFor
    waitsOf
    waitsDays
  }
}`) as unknown as TypedDocumentString<PauseEnrolmentMutation, PauseEnrolmentMutationVariables>;
export const ResumeEnrolmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ResumeEnrolment($id: ID!) {
  resumeEnrolment(id: $id) {
    ...ClientEnrolment
  }
}
    fragment ClientEnrolment on Enrolment {
  id
  clientId
  programId
  title
  standing
  startedOn
  pausedOn
  parts {
    id
    title
    openedOn
    gate
    isGateOpen
    isYoursToOpen
  }
  steps {
    id
    part
    exercise
    content
    standing
    on
    waitsFor
    waitsOf
    waitsDays
  }
}`) as unknown as TypedDocumentString<ResumeEnrolmentMutation, ResumeEnrolmentMutationVariables>;
export const RewindEnrolmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RewindEnrolment($id: ID!, $step: String!) {
  rewindEnrolment(id: $id, step: $step) {
    ...ClientEnrolment
  }
}
    fragment ClientEnrolment on Enrolment {
  id
  clientId
  programId
  title
  standing
  startedOn
  pausedOn
  parts {
    id
    title
    openedOn
    gate
    isGateOpen
    isYoursToOpen
  }
  steps {
    id
    part
    exercise
    content
    standing
    on
    waitsFor
    waitsOf
    waitsDays
  }
}`) as unknown as TypedDocumentString<RewindEnrolmentMutation, RewindEnrolmentMutationVariables>;
export const GoOnWithEnrolmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation GoOnWithEnrolment($id: ID!, $step: String!) {
  goOnWithEnrolment(id: $id, step: $step) {
    ...ClientEnrolment
  }
}
    fragment ClientEnrolment on Enrolment {
  id
  clientId
  programId
  title
  standing
  startedOn
  pausedOn
  parts {
    id
    title
    openedOn
    gate
    isGateOpen
    isYoursToOpen
  }
  steps {
    id
    part
    exercise
    content
    standing
    on
    waitsFor
    waitsOf
    waitsDays
  }
}`) as unknown as TypedDocumentString<GoOnWithEnrolmentMutation, GoOnWithEnrolmentMutationVariables>;
export const SkipStepDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SkipStep($id: ID!, $step: String!) {
  skipStep(id: $id, step: $step) {
    ...ClientEnrolment
  }
}
    fragment ClientEnrolment on Enrolment {
  id
  clientId
  programId
  title
  standing
  startedOn
  pausedOn
  parts {
    id
    title
    openedOn
    gate
    isGateOpen
    isYoursToOpen
  }
  steps {
    id
    part
    exercise
    content
    standing
    on
    waitsFor
    waitsOf
    waitsDays
  }
}`) as unknown as TypedDocumentString<SkipStepMutation, SkipStepMutationVariables>;
export const OpenPartDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenPart($id: ID!, $part: String!) {
  openPart(id: $id, part: $part) {
    ...ClientEnrolment
  }
}
    fragment ClientEnrolment on Enrolment {
  id
  clientId
  programId
  title
  standing
  startedOn
  pausedOn
  parts {
    id
    title
    openedOn
    gate
    isGateOpen
    isYoursToOpen
  }
  steps {
    id
    part
    exercise
    content
    standing
    on
    waitsFor
    waitsOf
    waitsDays
  }
}`) as unknown as TypedDocumentString<OpenPartMutation, OpenPartMutationVariables>;
export const StopEnrolmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StopEnrolment($id: ID!) {
  stopEnrolment(id: $id) {
    ...ClientEnrolment
  }
}
    fragment ClientEnrolment on Enrolment {
  id
  clientId
  programId
  title
  standing
  startedOn
  pausedOn
  parts {
    id
    title
    openedOn
    gate
    isGateOpen
    isYoursToOpen
  }
  steps {
    id
    part
    exercise
    content
    standing
    on
    waitsFor
    waitsOf
    waitsDays
  }
}`) as unknown as TypedDocumentString<StopEnrolmentMutation, StopEnrolmentMutationVariables>;
export const StalledClientsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StalledClients {
  stalledClients {
    enrolmentId
    clientId
    clientName
    step
    assignmentId
    exercise
    version
    content
    since
  }
}
    `) as unknown as TypedDocumentString<StalledClientsQuery, StalledClientsQueryVariables>;
export const AskedAgainDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskedAgain {
  askedAgain {
    id
    clientId
    clientName
    assignmentId
    exercise
    version
    content
    askedAt
  }
}
    `) as unknown as TypedDocumentString<AskedAgainQuery, AskedAgainQueryVariables>;
export const SaveOwnExerciseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveOwnExercise($input: SaveOwnExerciseInput!) {
  saveOwnExercise(input: $input) {
    ...KeptExercise
  }
}
    fragment KeptExercise on OwnExercise {
  id
  key
  version
  title
  part
  minutes
  from
  file
  revision
  changedAt
  isArchived
  isInUse
}`) as unknown as TypedDocumentString<SaveOwnExerciseMutation, SaveOwnExerciseMutationVariables>;
export const ArchiveOwnExerciseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ArchiveOwnExercise($id: ID!) {
  archiveOwnExercise(id: $id) {
    ...KeptExercise
  }
}
    fragment KeptExercise on OwnExercise {
  id
  key
  version
  title
  part
  minutes
  from
  file
  revision
  changedAt
  isArchived
  isInUse
}`) as unknown as TypedDocumentString<ArchiveOwnExerciseMutation, ArchiveOwnExerciseMutationVariables>;
export const ExercisesOfPracticeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ExercisesOfPractice {
  ownExercises {
    ...KeptExercise
  }
}
    fragment KeptExercise on OwnExercise {
  id
  key
  version
  title
  part
  minutes
  from
  file
  revision
  changedAt
  isArchived
  isInUse
}`) as unknown as TypedDocumentString<ExercisesOfPracticeQuery, ExercisesOfPracticeQueryVariables>;
export const ExercisesOfClientDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ExercisesOfClient($clientId: ID!) {
  assignments(clientId: $clientId) {
    ...GivenExercise
  }
}
    fragment GivenExercise on Assignment {
  id
  exercise
  version
  content
  assignedAt
  isOwnChoice
  dueOn
  standing
  handedInAt
  submissionId
}`) as unknown as TypedDocumentString<ExercisesOfClientQuery, ExercisesOfClientQueryVariables>;
export const SubmissionToReadDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SubmissionToRead($id: ID!) {
  submission(id: $id) {
    ...ReadSubmission
  }
}
    fragment ReadSubmission on Submission {
  id
  assignmentId
  clientId
  exercise
  version
  content
  answers
  handedInAt
  standing
  reviewedAt
  comments {
    id
    field
    author
    body
    writtenAt
  }
  earlier {
    id
    handedInAt
  }
}`) as unknown as TypedDocumentString<SubmissionToReadQuery, SubmissionToReadQueryVariables>;
export const SubmissionNewsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SubmissionNews($id: ID!) {
  submission(id: $id) {
    id
    standing
    reviewedAt
    comments {
      id
      field
      author
      body
      writtenAt
    }
  }
}
    `) as unknown as TypedDocumentString<SubmissionNewsQuery, SubmissionNewsQueryVariables>;
export const ClientWhoHandedInDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClientWhoHandedIn($id: ID!) {
  client(id: $id) {
    client {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ClientWhoHandedInQuery, ClientWhoHandedInQueryVariables>;
export const ClientsToAssignDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClientsToAssign($filter: ClientFilterInput, $after: String) {
  clients(filter: $filter, after: $after) {
    rows {
      id
      name
      email
    }
    endCursor
  }
}
    `) as unknown as TypedDocumentString<ClientsToAssignQuery, ClientsToAssignQueryVariables>;
export const AssignExerciseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AssignExercise($input: AssignExerciseInput!) {
  assignExercise(input: $input) {
    ...GivenExercise
  }
}
    fragment GivenExercise on Assignment {
  id
  exercise
  version
  content
  assignedAt
  isOwnChoice
  dueOn
  standing
  handedInAt
  submissionId
}`) as unknown as TypedDocumentString<AssignExerciseMutation, AssignExerciseMutationVariables>;
export const RemindOfExerciseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemindOfExercise($id: ID!) {
  remindOfExercise(id: $id)
}
    `) as unknown as TypedDocumentString<RemindOfExerciseMutation, RemindOfExerciseMutationVariables>;
export const TakeBackAssignmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TakeBackAssignment($id: ID!) {
  takeBackAssignment(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<TakeBackAssignmentMutation, TakeBackAssignmentMutationVariables>;
export const CommentSubmissionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CommentSubmission($input: CommentInput!) {
  commentSubmission(input: $input) {
    ...ReadSubmission
  }
}
    fragment ReadSubmission on Submission {
  id
  assignmentId
  clientId
  exercise
  version
  content
  answers
  handedInAt
  standing
  reviewedAt
  comments {
    id
    field
    author
    body
    writtenAt
  }
  earlier {
    id
    handedInAt
  }
}`) as unknown as TypedDocumentString<CommentSubmissionMutation, CommentSubmissionMutationVariables>;
export const ReviewSubmissionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReviewSubmission($id: ID!) {
  reviewSubmission(id: $id) {
    ...ReadSubmission
  }
}
    fragment ReadSubmission on Submission {
  id
  assignmentId
  clientId
  exercise
  version
  content
  answers
  handedInAt
  standing
  reviewedAt
  comments {
    id
    field
    author
    body
    writtenAt
  }
  earlier {
    id
    handedInAt
  }
}`) as unknown as TypedDocumentString<ReviewSubmissionMutation, ReviewSubmissionMutationVariables>;
export const HandBackSubmissionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HandBackSubmission($input: HandBackInput!) {
  handBackSubmission(input: $input) {
    ...ReadSubmission
  }
}
    fragment ReadSubmission on Submission {
  id
  assignmentId
  clientId
  exercise
  version
  content
  answers
  handedInAt
  standing
  reviewedAt
  comments {
    id
    field
    author
    body
    writtenAt
  }
  earlier {
    id
    handedInAt
  }
}`) as unknown as TypedDocumentString<HandBackSubmissionMutation, HandBackSubmissionMutationVariables>;
export const ProgramsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Programs {
  programs {
    ...KeptProgram
  }
}
    fragment KeptProgram on Program {
  id
  title
  file
  revision
  isArchived
  onTheirWay
}`) as unknown as TypedDocumentString<ProgramsQuery, ProgramsQueryVariables>;
export const ProgramToEditDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProgramToEdit($id: ID!) {
  program(id: $id) {
    ...KeptProgram
  }
}
    fragment KeptProgram on Program {
  id
  title
  file
  revision
  isArchived
  onTheirWay
}`) as unknown as TypedDocumentString<ProgramToEditQuery, ProgramToEditQueryVariables>;
export const CheckProgramDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CheckProgram($id: ID, $file: String!) {
  programCheck(id: $id, file: $file) {
    touchedNames
    revision
  }
}
    `) as unknown as TypedDocumentString<CheckProgramQuery, CheckProgramQueryVariables>;
export const SaveProgramDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveProgram($input: SaveProgramInput!) {
  saveProgram(input: $input) {
    ...KeptProgram
  }
}
    fragment KeptProgram on Program {
  id
  title
  file
  revision
  isArchived
  onTheirWay
}`) as unknown as TypedDocumentString<SaveProgramMutation, SaveProgramMutationVariables>;
export const ArchiveProgramDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ArchiveProgram($id: ID!) {
  archiveProgram(id: $id) {
    ...KeptProgram
  }
}
    fragment KeptProgram on Program {
  id
  title
  file
  revision
  isArchived
  onTheirWay
}`) as unknown as TypedDocumentString<ArchiveProgramMutation, ArchiveProgramMutationVariables>;
export const OwnExercisesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnExercises {
  myExercises {
    ...OwnExercise
  }
}
    fragment OwnExercise on MyExercise {
  id
  exercise
  version
  content
  isOwnChoice
  dueOn
  standing
  handedInAt
  savedAt
  heldUntil
  closedBecause
  isTakenBack
}`) as unknown as TypedDocumentString<OwnExercisesQuery, OwnExercisesQueryVariables>;
export const OwnPathsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnPaths {
  myPaths {
    id
    assignmentIds
    isPaused
    goesOn
  }
}
    `) as unknown as TypedDocumentString<OwnPathsQuery, OwnPathsQueryVariables>;
export const OpenOwnExerciseDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OpenOwnExercise($id: ID!) {
  myExercise(id: $id) {
    ...OwnOpenExercise
  }
}
    fragment OwnExercise on MyExercise {
  id
  exercise
  version
  content
  isOwnChoice
  dueOn
  standing
  handedInAt
  savedAt
  heldUntil
  closedBecause
  isTakenBack
}
fragment OwnExerciseAnswer on ExerciseAnswer {
  field
  answer
  revision
  savedAt
}
fragment OwnOpenExercise on OpenExercise {
  exercise {
    ...OwnExercise
  }
  answers {
    ...OwnExerciseAnswer
  }
  submissions {
    id
    answers
    handedInAt
    isShared
    standing
    reviewedAt
    comments {
      id
      field
      author
      body
      writtenAt
    }
  }
}`) as unknown as TypedDocumentString<OpenOwnExerciseQuery, OpenOwnExerciseQueryVariables>;
export const BeginExerciseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BeginExercise($exercise: String!) {
  beginExercise(exercise: $exercise) {
    ...OwnExercise
  }
}
    fragment OwnExercise on MyExercise {
  id
  exercise
  version
  content
  isOwnChoice
  dueOn
  standing
  handedInAt
  savedAt
  heldUntil
  closedBecause
  isTakenBack
}`) as unknown as TypedDocumentString<BeginExerciseMutation, BeginExerciseMutationVariables>;
export const SaveExerciseAnswerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveExerciseAnswer($input: SaveExerciseAnswerInput!) {
  saveExerciseAnswer(input: $input) {
    isKept
    answer {
      ...OwnExerciseAnswer
    }
  }
}
    fragment OwnExerciseAnswer on ExerciseAnswer {
  field
  answer
  revision
  savedAt
}`) as unknown as TypedDocumentString<SaveExerciseAnswerMutation, SaveExerciseAnswerMutationVariables>;
export const HandInExerciseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HandInExercise($id: ID!, $share: Boolean!) {
  handInExercise(id: $id, share: $share) {
    ...OwnOpenExercise
  }
}
    fragment OwnExercise on MyExercise {
  id
  exercise
  version
  content
  isOwnChoice
  dueOn
  standing
  handedInAt
  savedAt
  heldUntil
  closedBecause
  isTakenBack
}
fragment OwnExerciseAnswer on ExerciseAnswer {
  field
  answer
  revision
  savedAt
}
fragment OwnOpenExercise on OpenExercise {
  exercise {
    ...OwnExercise
  }
  answers {
    ...OwnExerciseAnswer
  }
  submissions {
    id
    answers
    handedInAt
    isShared
    standing
    reviewedAt
    comments {
      id
      field
      author
      body
      writtenAt
    }
  }
}`) as unknown as TypedDocumentString<HandInExerciseMutation, HandInExerciseMutationVariables>;
export const HideExerciseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HideExercise($id: ID!) {
  hideExercise(id: $id) {
    ...OwnOpenExercise
  }
}
    fragment OwnExercise on MyExercise {
  id
  exercise
  version
  content
  isOwnChoice
  dueOn
  standing
  handedInAt
  savedAt
  heldUntil
  closedBecause
  isTakenBack
}
fragment OwnExerciseAnswer on ExerciseAnswer {
  field
  answer
  revision
  savedAt
}
fragment OwnOpenExercise on OpenExercise {
  exercise {
    ...OwnExercise
  }
  answers {
    ...OwnExerciseAnswer
  }
  submissions {
    id
    answers
    handedInAt
    isShared
    standing
    reviewedAt
    comments {
      id
      field
      author
      body
      writtenAt
    }
  }
}`) as unknown as TypedDocumentString<HideExerciseMutation, HideExerciseMutationVariables>;
export const OwnCoachPromiseDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnCoachPromise {
  myCoachPromise {
    coachName
    windows {
      weekday
      at
    }
    timeZone
    awayFrom
    awayUntil
    by
  }
}
    `) as unknown as TypedDocumentString<OwnCoachPromiseQuery, OwnCoachPromiseQueryVariables>;
export const ReviewQueueDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReviewQueue($tab: ReviewTab!, $search: String, $after: String) {
  reviewQueue(tab: $tab, search: $search, after: $after) {
    items {
      ...QueuedItem
    }
    next
  }
}
    fragment QueuedItem on ReviewItem {
  id
  clientId
  clientName
  kind
  subjectId
  threadId
  code
  version
  words
  arrivedAt
  isAgain
  dueAt
  isPromised
  isFlagged
  snoozedUntil
  settledAt
  settledBy
  outcome
  revision
}`) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const ReviewCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReviewCounts {
  reviewCounts {
    new
    replied
    flagged
    snoozed
    overdue
    oldestArrivedAt
  }
}
    `) as unknown as TypedDocumentString<ReviewCountsQuery, ReviewCountsQueryVariables>;
export const ReviewItemDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReviewItem($id: ID!) {
  reviewItem(id: $id) {
    ...QueuedItem
  }
}
    fragment QueuedItem on ReviewItem {
  id
  clientId
  clientName
  kind
  subjectId
  threadId
  code
  version
  words
  arrivedAt
  isAgain
  dueAt
  isPromised
  isFlagged
  snoozedUntil
  settledAt
  settledBy
  outcome
  revision
}`) as unknown as TypedDocumentString<ReviewItemQuery, ReviewItemQueryVariables>;
export const ClientAgendaDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClientAgenda($clientId: ID!) {
  agenda(clientId: $clientId) {
    ...AgendaPoint
  }
}
    fragment AgendaPoint on AgendaPoint {
  id
  text
  itemId
  addedBy
  addedAt
  settledAt
}`) as unknown as TypedDocumentString<ClientAgendaQuery, ClientAgendaQueryVariables>;
export const OwnSnippetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnSnippets {
  snippets {
    ...Snippet
  }
}
    fragment Snippet on Snippet {
  id
  name
  body
}`) as unknown as TypedDocumentString<OwnSnippetsQuery, OwnSnippetsQueryVariables>;
export const OwnReadingPromiseDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnReadingPromise {
  readingPromise {
    windows {
      weekday
      at
    }
    timeZone
  }
}
    `) as unknown as TypedDocumentString<OwnReadingPromiseQuery, OwnReadingPromiseQueryVariables>;
export const SettleReviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SettleReview($input: SettleReviewInput!) {
  settleReview(input: $input) {
    ...QueuedItem
  }
}
    fragment QueuedItem on ReviewItem {
  id
  clientId
  clientName
  kind
  subjectId
  threadId
  code
  version
  words
  arrivedAt
  isAgain
  dueAt
  isPromised
  isFlagged
  snoozedUntil
  settledAt
  settledBy
  outcome
  revision
}`) as unknown as TypedDocumentString<SettleReviewMutation, SettleReviewMutationVariables>;
export const SnoozeReviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SnoozeReview($id: ID!, $revision: Int!, $until: DateTime!) {
  snoozeReview(id: $id, revision: $revision, until: $until) {
    ...QueuedItem
  }
}
    fragment QueuedItem on ReviewItem {
  id
  clientId
  clientName
  kind
  subjectId
  threadId
  code
  version
  words
  arrivedAt
  isAgain
  dueAt
  isPromised
  isFlagged
  snoozedUntil
  settledAt
  settledBy
  outcome
  revision
}`) as unknown as TypedDocumentString<SnoozeReviewMutation, SnoozeReviewMutationVariables>;
export const FlagReviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FlagReview($id: ID!, $revision: Int!, $isOn: Boolean!) {
  flagReview(id: $id, revision: $revision, isOn: $isOn) {
    ...QueuedItem
  }
}
    fragment QueuedItem on ReviewItem {
  id
  clientId
  clientName
  kind
  subjectId
  threadId
  code
  version
  words
  arrivedAt
  isAgain
  dueAt
  isPromised
  isFlagged
  snoozedUntil
  settledAt
  settledBy
  outcome
  revision
}`) as unknown as TypedDocumentString<FlagReviewMutation, FlagReviewMutationVariables>;
export const UndoReviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UndoReview($id: ID!, $revision: Int!) {
  undoReview(id: $id, revision: $revision) {
    ...QueuedItem
  }
}
    fragment QueuedItem on ReviewItem {
  id
  clientId
  clientName
  kind
  subjectId
  threadId
  code
  version
  words
  arrivedAt
  isAgain
  dueAt
  isPromised
  isFlagged
  snoozedUntil
  settledAt
  settledBy
  outcome
  revision
}`) as unknown as TypedDocumentString<UndoReviewMutation, UndoReviewMutationVariables>;
export const AddToAgendaDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddToAgenda($input: AddToAgendaInput!) {
  addToAgenda(input: $input) {
    ...AgendaPoint
  }
}
    fragment AgendaPoint on AgendaPoint {
  id
  text
  itemId
  addedBy
  addedAt
  settledAt
}`) as unknown as TypedDocumentString<AddToAgendaMutation, AddToAgendaMutationVariables>;
export const SettleAgendaPointDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SettleAgendaPoint($id: ID!, $isOn: Boolean!) {
  settleAgendaPoint(id: $id, isOn: $isOn) {
    ...AgendaPoint
  }
}
    fragment AgendaPoint on AgendaPoint {
  id
  text
  itemId
  addedBy
  addedAt
  settledAt
}`) as unknown as TypedDocumentString<SettleAgendaPointMutation, SettleAgendaPointMutationVariables>;
export const RemoveAgendaPointDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveAgendaPoint($id: ID!) {
  removeAgendaPoint(id: $id) {
    ...AgendaPoint
  }
}
    fragment AgendaPoint on AgendaPoint {
  id
  text
  itemId
  addedBy
  addedAt
  settledAt
}`) as unknown as TypedDocumentString<RemoveAgendaPointMutation, RemoveAgendaPointMutationVariables>;
export const SaveSnippetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveSnippet($input: SaveSnippetInput!) {
  saveSnippet(input: $input) {
    ...Snippet
  }
}
    fragment Snippet on Snippet {
  id
  name
  body
}`) as unknown as TypedDocumentString<SaveSnippetMutation, SaveSnippetMutationVariables>;
export const RemoveSnippetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveSnippet($id: ID!) {
  removeSnippet(id: $id) {
    ...Snippet
  }
}
    fragment Snippet on Snippet {
  id
  name
  body
}`) as unknown as TypedDocumentString<RemoveSnippetMutation, RemoveSnippetMutationVariables>;
export const SetReadingPromiseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetReadingPromise($input: ReadingPromiseInput!) {
  setReadingPromise(input: $input) {
    windows {
      weekday
      at
    }
    timeZone
  }
}
    `) as unknown as TypedDocumentString<SetReadingPromiseMutation, SetReadingPromiseMutationVariables>;
export const ClientFlagsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClientFlags($clientId: ID!) {
  clientFlags(clientId: $clientId) {
    ...Flag
  }
}
    fragment Flag on FlagType {
  id
  code
  cause
  tier
  standing
  raisedAt
  passesAt
  looks {
    at
    by
    note
  }
}`) as unknown as TypedDocumentString<ClientFlagsQuery, ClientFlagsQueryVariables>;
export const WaitingFlagsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WaitingFlags {
  waitingFlags {
    id
    clientId
    clientName
    code
    cause
    tier
    raisedAt
  }
}
    `) as unknown as TypedDocumentString<WaitingFlagsQuery, WaitingFlagsQueryVariables>;
export const RaiseFlagDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RaiseFlag($input: RaiseFlagInput!) {
  raiseFlag(input: $input) {
    ...Flag
  }
}
    fragment Flag on FlagType {
  id
  code
  cause
  tier
  standing
  raisedAt
  passesAt
  looks {
    at
    by
    note
  }
}`) as unknown as TypedDocumentString<RaiseFlagMutation, RaiseFlagMutationVariables>;
export const LookAtFlagDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LookAtFlag($input: LookAtFlagInput!) {
  lookAtFlag(input: $input) {
    ...Flag
  }
}
    fragment Flag on FlagType {
  id
  code
  cause
  tier
  standing
  raisedAt
  passesAt
  looks {
    at
    by
    note
  }
}`) as unknown as TypedDocumentString<LookAtFlagMutation, LookAtFlagMutationVariables>;
export const KeptLinesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query KeptLines {
  keptLines {
    ...KeptLine
  }
}
    fragment KeptLine on KeptLine {
  id
  country
  kind
  name
  phone
  text
  url
  hours
  languages
  standing
  verifiedAt
  verifiedBy
  source
  dueOn
  notShownSince
}`) as unknown as TypedDocumentString<KeptLinesQuery, KeptLinesQueryVariables>;
export const AddLineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddLine($input: AddLineInput!) {
  addLine(input: $input) {
    ...KeptLine
  }
}
    fragment KeptLine on KeptLine {
  id
  country
  kind
  name
  phone
  text
  url
  hours
  languages
  standing
  verifiedAt
  verifiedBy
  source
  dueOn
  notShownSince
}`) as unknown as TypedDocumentString<AddLineMutation, AddLineMutationVariables>;
export const ChangeLineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeLine($input: ChangeLineInput!) {
  changeLine(input: $input) {
    ...KeptLine
  }
}
    fragment KeptLine on KeptLine {
  id
  country
  kind
  name
  phone
  text
  url
  hours
  languages
  standing
  verifiedAt
  verifiedBy
  source
  dueOn
  notShownSince
}`) as unknown as TypedDocumentString<ChangeLineMutation, ChangeLineMutationVariables>;
export const VerifyLineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation VerifyLine($input: VerifyLineInput!) {
  verifyLine(input: $input) {
    ...KeptLine
  }
}
    fragment KeptLine on KeptLine {
  id
  country
  kind
  name
  phone
  text
  url
  hours
  languages
  standing
  verifiedAt
  verifiedBy
  source
  dueOn
  notShownSince
}`) as unknown as TypedDocumentString<VerifyLineMutation, VerifyLineMutationVariables>;
export const TakeLineOutDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TakeLineOut($id: ID!) {
  takeLineOut(id: $id) {
    ...KeptLine
  }
}
    fragment KeptLine on KeptLine {
  id
  country
  kind
  name
  phone
  text
  url
  hours
  languages
  standing
  verifiedAt
  verifiedBy
  source
  dueOn
  notShownSince
}`) as unknown as TypedDocumentString<TakeLineOutMutation, TakeLineOutMutationVariables>;
export const SayNotSafeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SayNotSafe {
  sayNotSafe
}
    `) as unknown as TypedDocumentString<SayNotSafeMutation, SayNotSafeMutationVariables>;
export const CrisisLinesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CrisisLines {
  crisisLines {
    id
    country
    kind
    name
    phone
    text
    url
    hours
    languages
    shownUntil
  }
}
    `) as unknown as TypedDocumentString<CrisisLinesQuery, CrisisLinesQueryVariables>;