/** What a digest can tell of a client, the most pressing first. */
export const TidingsKind = {
  /** Nothing is asked any more, after fourteen silent days. */
  STOPPED: 'stopped',
  /** The first check-in that nobody answered is a week old. */
  SILENT: 'silent',
  WEEKLY: 'weekly',
  /** Mail that did not arrive. */
  WAITING: 'waiting',
  ANSWERED: 'answered',
} as const;
export type TidingsKind = (typeof TidingsKind)[keyof typeof TidingsKind];

/** What happened to some clients of somebody. Ids only: who they are is told behind a sign-in. */
export interface Tidings {
  readonly kind: TidingsKind;
  /** Of check-ins or mails, which may be more than clients. */
  readonly count: number;
  readonly clientIds: readonly string[];
}

const order = Object.values(TidingsKind);

/** In the order in which they are told. */
export function inOrder(tidings: readonly Tidings[]): readonly Tidings[] {
  return tidings.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}
