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

/** Where a client stands with the practice. */
export type ClientStatus =
  | 'ACTIVE'
  | 'INVITED'
  | 'UNDER_AGE';

export type ConfirmSignUpInput = {
  /** Needed when the preview says so. */
  readonly password?: string | null | undefined;
  readonly token: string;
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

/** How exactly somebody remembers a date. */
export type DatePrecision =
  | 'DAY'
  | 'MONTH';

/** Why somebody does not take the place that was kept for them. */
export type DeclineReason =
  | 'UNDER_AGE';

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

export type GiveConsentInput = {
  readonly kind: ConsentKind;
  /** Of the text that the person has before them. */
  readonly version: string;
};

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

/** Whether a mailed link can still be used. */
export type LinkState =
  | 'EXPIRED'
  | 'OPEN'
  | 'USED'
  | 'WITHDRAWN';

/** What a person is in a practice. */
export type Role =
  | 'ASSISTANT'
  | 'CLIENT'
  | 'COACH'
  | 'OWNER';

export type SaveIntakeAnswerInput = {
  /** Null to skip. */
  readonly code?: string | null | undefined;
  readonly question: IntakeQuestion;
  /** Of the answer that this device saw last; 0 where it saw none. */
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

/** What is still to be done before somebody is in. */
export type StepKind =
  | 'ENROL'
  | 'PROVE';

export type UpdatePracticeInput = {
  readonly name: string;
  readonly timeZone: string;
};

export type UpdateProfileInput = {
  readonly name: string;
};

export type ClientRowFragment = { readonly id: string, readonly name: string, readonly email: string, readonly status: ClientStatus, readonly invitedAt: string, readonly joinedAt: string | null };

export type ClientsQueryVariables = Exact<{
  search?: string | null | undefined;
  status?: ClientStatus | null | undefined;
  after?: string | null | undefined;
}>;


export type ClientsQuery = { readonly clients: { readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly status: ClientStatus, readonly invitedAt: string, readonly joinedAt: string | null }> } };

export type InvitationsWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsWaitingQuery = { readonly waiting: { readonly rows: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly status: ClientStatus, readonly invitedAt: string, readonly joinedAt: string | null }> }, readonly anybody: { readonly rows: ReadonlyArray<{ readonly id: string }> } };

export type InviteClientMutationVariables = Exact<{
  input: InviteClientInput;
}>;


export type InviteClientMutation = { readonly inviteClient: { readonly id: string, readonly name: string, readonly email: string, readonly status: ClientStatus, readonly invitedAt: string, readonly joinedAt: string | null } };

export type ResendInvitationMutationVariables = Exact<{
  clientId: string;
}>;


export type ResendInvitationMutation = { readonly resendInvitation: { readonly id: string, readonly name: string, readonly email: string, readonly status: ClientStatus, readonly invitedAt: string, readonly joinedAt: string | null } };

export type ClientOverviewQueryVariables = Exact<{
  id: string;
}>;


export type ClientOverviewQuery = { readonly client: { readonly consentedAt: string | null, readonly completedAt: string | null, readonly country: string | null, readonly timeZone: string | null, readonly mailHour: number | null, readonly nickname: string | null, readonly client: { readonly id: string, readonly name: string, readonly email: string, readonly status: ClientStatus, readonly invitedAt: string, readonly joinedAt: string | null }, readonly consents: ReadonlyArray<{ readonly kind: ConsentKind, readonly decision: ConsentDecision, readonly recordedAt: string }>, readonly facts: ReadonlyArray<{ readonly kind: FactKind, readonly codes: ReadonlyArray<string>, readonly happenedOn: string, readonly happenedPrecision: DatePrecision }> } };

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

export type CoachOutcomeFragment = { readonly viewer: { readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly practice: { readonly id: string, readonly name: string, readonly timeZone: string } } | null, readonly step: { readonly token: string, readonly kind: StepKind, readonly methods: ReadonlyArray<FactorKind> } | null };

export type CoachFragment = { readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly practice: { readonly id: string, readonly name: string, readonly timeZone: string } };

export type CoachViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type CoachViewerQuery = { readonly viewer: { readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly practice: { readonly id: string, readonly name: string, readonly timeZone: string } } | null };

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


export type ConfirmSignUpMutation = { readonly confirmSignUp: { readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly practice: { readonly id: string, readonly name: string, readonly timeZone: string } } };

export type CoachSignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type CoachSignInMutation = { readonly signIn: { readonly viewer: { readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly practice: { readonly id: string, readonly name: string, readonly timeZone: string } } | null, readonly step: { readonly token: string, readonly kind: StepKind, readonly methods: ReadonlyArray<FactorKind> } | null } };

export type CoachSignInLinkMutationVariables = Exact<{
  email: string;
}>;


export type CoachSignInLinkMutation = { readonly requestSignInLink: { readonly code: string } };

export type CoachFollowLinkMutationVariables = Exact<{
  token: string;
  code?: string | null | undefined;
}>;


export type CoachFollowLinkMutation = { readonly followSignInLink: { readonly viewer: { readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly practice: { readonly id: string, readonly name: string, readonly timeZone: string } } | null, readonly step: { readonly token: string, readonly kind: StepKind, readonly methods: ReadonlyArray<FactorKind> } | null } };

export type CoachSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type CoachSignOutMutation = { readonly signOut: { readonly ok: boolean } };

export type CoachProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type CoachProfileMutation = { readonly updateProfile: { readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly practice: { readonly id: string, readonly name: string, readonly timeZone: string } } };

export type UpdatePracticeMutationVariables = Exact<{
  input: UpdatePracticeInput;
}>;


export type UpdatePracticeMutation = { readonly updatePractice: { readonly id: string, readonly name: string, readonly timeZone: string } };

export type PersonOutcomeFragment = { readonly viewer: { readonly memberId: string, readonly name: string, readonly email: string, readonly practice: { readonly name: string } } | null, readonly step: { readonly token: string, readonly kind: StepKind, readonly methods: ReadonlyArray<FactorKind> } | null };

export type PersonFragment = { readonly memberId: string, readonly name: string, readonly email: string, readonly practice: { readonly name: string } };

export type PortalViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalViewerQuery = { readonly viewer: { readonly memberId: string, readonly name: string, readonly email: string, readonly practice: { readonly name: string } } | null };

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


export type AcceptInvitationMutation = { readonly acceptInvitation: { readonly memberId: string, readonly name: string, readonly email: string, readonly practice: { readonly name: string } } };

export type PortalSignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type PortalSignInMutation = { readonly signIn: { readonly viewer: { readonly memberId: string, readonly name: string, readonly email: string, readonly practice: { readonly name: string } } | null, readonly step: { readonly token: string, readonly kind: StepKind, readonly methods: ReadonlyArray<FactorKind> } | null } };

export type PortalSignInLinkMutationVariables = Exact<{
  email: string;
}>;


export type PortalSignInLinkMutation = { readonly requestSignInLink: { readonly code: string } };

export type PortalFollowLinkMutationVariables = Exact<{
  token: string;
  code?: string | null | undefined;
}>;


export type PortalFollowLinkMutation = { readonly followSignInLink: { readonly viewer: { readonly memberId: string, readonly name: string, readonly email: string, readonly practice: { readonly name: string } } | null, readonly step: { readonly token: string, readonly kind: StepKind, readonly methods: ReadonlyArray<FactorKind> } | null } };

export type PortalSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type PortalSignOutMutation = { readonly signOut: { readonly ok: boolean } };

export type PortalProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type PortalProfileMutation = { readonly updateProfile: { readonly memberId: string, readonly name: string, readonly email: string, readonly practice: { readonly name: string } } };

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
export const ClientRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClientRow on Client {
  id
  name
  email
  status
  invitedAt
  joinedAt
}
    `, {"fragmentName":"ClientRow"}) as unknown as TypedDocumentString<ClientRowFragment, unknown>;
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
  practice {
    id
    name
    timeZone
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
  practice {
    id
    name
    timeZone
  }
}`, {"fragmentName":"CoachOutcome"}) as unknown as TypedDocumentString<CoachOutcomeFragment, unknown>;
export const PersonFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Person on Viewer {
  memberId
  name
  email
  practice {
    name
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
  practice {
    name
  }
}`, {"fragmentName":"PersonOutcome"}) as unknown as TypedDocumentString<PersonOutcomeFragment, unknown>;
export const ClientsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Clients($search: String, $status: ClientStatus, $after: String) {
  clients(search: $search, status: $status, after: $after) {
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
  status
  invitedAt
  joinedAt
}`) as unknown as TypedDocumentString<ClientsQuery, ClientsQueryVariables>;
export const InvitationsWaitingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InvitationsWaiting {
  waiting: clients(status: INVITED) {
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
  status
  invitedAt
  joinedAt
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
  status
  invitedAt
  joinedAt
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
  status
  invitedAt
  joinedAt
}`) as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const ClientOverviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClientOverview($id: ID!) {
  client(id: $id) {
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
  }
}
    fragment ClientRow on Client {
  id
  name
  email
  status
  invitedAt
  joinedAt
}`) as unknown as TypedDocumentString<ClientOverviewQuery, ClientOverviewQueryVariables>;
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
  practice {
    id
    name
    timeZone
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
  practice {
    id
    name
    timeZone
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
  practice {
    id
    name
    timeZone
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
  practice {
    id
    name
    timeZone
  }
}`) as unknown as TypedDocumentString<CoachFollowLinkMutation, CoachFollowLinkMutationVariables>;
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
  practice {
    id
    name
    timeZone
  }
}`) as unknown as TypedDocumentString<CoachProfileMutation, CoachProfileMutationVariables>;
export const UpdatePracticeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UpdatePractice($input: UpdatePracticeInput!) {
  updatePractice(input: $input) {
    id
    name
    timeZone
  }
}
    `) as unknown as TypedDocumentString<UpdatePracticeMutation, UpdatePracticeMutationVariables>;
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
  practice {
    name
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
  practice {
    name
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
  practice {
    name
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
  practice {
    name
  }
}`) as unknown as TypedDocumentString<PortalFollowLinkMutation, PortalFollowLinkMutationVariables>;
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
  practice {
    name
  }
}`) as unknown as TypedDocumentString<PortalProfileMutation, PortalProfileMutationVariables>;