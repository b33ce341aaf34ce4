/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  /** Needed when the preview says so. */
  readonly password?: string | null | undefined;
  readonly token: string;
};

/** Where a client stands with the practice. */
export type ClientStatus =
  | 'ACTIVE'
  | 'INVITED';

export type ConfirmSignUpInput = {
  /** Needed when the preview says so. */
  readonly password?: string | null | undefined;
  readonly token: string;
};

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

export type PortalTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalTodayQuery = { readonly today: { readonly practiceName: string, readonly coachName: string } };

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


export type CoachSignInMutation = { readonly signIn: { readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly practice: { readonly id: string, readonly name: string, readonly timeZone: string } } };

export type CoachSignInLinkMutationVariables = Exact<{
  email: string;
}>;


export type CoachSignInLinkMutation = { readonly requestSignInLink: { readonly code: string } };

export type CoachFollowLinkMutationVariables = Exact<{
  token: string;
  code?: string | null | undefined;
}>;


export type CoachFollowLinkMutation = { readonly followSignInLink: { readonly memberId: string, readonly name: string, readonly email: string, readonly role: Role, readonly practice: { readonly id: string, readonly name: string, readonly timeZone: string } } };

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

export type PersonFragment = { readonly memberId: string, readonly name: string, readonly email: string, readonly practice: { readonly name: string } };

export type PortalViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalViewerQuery = { readonly viewer: { readonly memberId: string, readonly name: string, readonly email: string, readonly practice: { readonly name: string } } | null };

export type InvitationPreviewQueryVariables = Exact<{
  token: string;
}>;


export type InvitationPreviewQuery = { readonly invitation: { readonly practiceName: string, readonly invitedBy: string, readonly name: string, readonly email: string, readonly needsPassword: boolean, readonly state: LinkState } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { readonly acceptInvitation: { readonly memberId: string, readonly name: string, readonly email: string, readonly practice: { readonly name: string } } };

export type PortalSignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type PortalSignInMutation = { readonly signIn: { readonly memberId: string, readonly name: string, readonly email: string, readonly practice: { readonly name: string } } };

export type PortalSignInLinkMutationVariables = Exact<{
  email: string;
}>;


export type PortalSignInLinkMutation = { readonly requestSignInLink: { readonly code: string } };

export type PortalFollowLinkMutationVariables = Exact<{
  token: string;
  code?: string | null | undefined;
}>;


export type PortalFollowLinkMutation = { readonly followSignInLink: { readonly memberId: string, readonly name: string, readonly email: string, readonly practice: { readonly name: string } } };

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
export const PortalTodayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PortalToday {
  today {
    practiceName
    coachName
  }
}
    `) as unknown as TypedDocumentString<PortalTodayQuery, PortalTodayQueryVariables>;
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
  }
}
    `) as unknown as TypedDocumentString<InvitationPreviewQuery, InvitationPreviewQueryVariables>;
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