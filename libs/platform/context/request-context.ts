import { AsyncLocalStorage } from 'node:async_hooks';

/** On whose behalf work is done. `nobody` is a visitor who has not signed in; `worker` runs a job of one practice. */
export interface Actor {
  readonly role: string;
  readonly accountId?: string;
  readonly memberId?: string;
  readonly sessionId?: string;
  /** Set for people who are coached; row level security shows them only rows of their own. */
  readonly clientId?: string;
  /** When they last showed a password, a code or a passkey. */
  readonly provedAt?: Date;
  /** True for coaches of a practice where each sees only the clients assigned to them. */
  readonly seesAssignedOnly?: boolean;
  /** True for whoever may read what is theirs and store nothing new. */
  readonly readsOnly?: boolean;
}

/** What every piece of work carries: who acts, in which practice, and the id that ties its log lines together. */
export interface Context {
  readonly requestId: string;
  readonly practiceId?: string;
  readonly actor: Actor;
  /** The one mailed link that was presented and proved; opens that row and no other. */
  readonly linkId?: string;
  /** Where a request came from; absent for work that nobody asked for from outside. */
  readonly origin?: Origin;
}

/** Where a request came from: the address of whoever is connected, and what their browser calls itself, shortened. */
export interface Origin {
  readonly ip: string;
  readonly device: string;
}

/**
 * The practice id of what belongs to Rekindle itself and to no practice: mail before there is one, keys of accounts.
 * An id like any other, so that walls and keys need no exception.
 */
export const house = '00000000-0000-7000-8000-000000000000';

const storage = new AsyncLocalStorage<Context>();

export const nobody: Actor = { role: 'nobody' };
export const worker: Actor = { role: 'worker' };

/** The context of the work at hand. Throws outside of any: work that nobody asked for must not reach the database. */
export function currentContext(): Context {
  const context = storage.getStore();
  if (!context) throw new Error('No context: enter one with runInContext before touching the database.');
  return context;
}

/** The context, or null where there may be none, as in a log line at boot. */
export function findContext(): Context | null {
  return storage.getStore() ?? null;
}

/** The practice of the work at hand. Throws when the work belongs to none. */
export function currentPracticeId(): string {
  const { practiceId } = currentContext();
  if (!practiceId) throw new Error('This work belongs to no practice.');
  return practiceId;
}

export function runInContext<T>(context: Context, work: () => T): T {
  return storage.run(context, work);
}

/** Runs work with parts of the context replaced, for example as the member who has just proved who they are. */
export function runAs<T>(change: Partial<Omit<Context, 'requestId'>>, work: () => T): T {
  return storage.run({ ...currentContext(), ...change }, work);
}
