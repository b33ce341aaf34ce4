import { type HardCondition, hardConditions, type SoftCondition, softConditions, type GateCondition } from './gate-condition';
import { type Ratings, type Readiness, readinessOf } from './readiness';

/** What the gate is asked about. */
export interface AtTheGate {
  /** From flags, from what is waited for, and from what the client has said about themself and the goal. */
  readonly conditions: ReadonlySet<GateCondition>;
  /** The lower of client and coach. */
  readonly ratings: Ratings;
  /** A coach has said yes within the last fourteen days. */
  readonly hasYes: boolean;
}

/** What the gate says. `locked` and `waiting` name every reason, in the order of their lists. */
export type GateAnswer =
  | { readonly is: 'locked'; readonly because: readonly HardCondition[] }
  | { readonly is: 'waiting'; readonly because: readonly SoftCondition[] }
  | Readiness
  | { readonly is: 'open' };

/**
 * Whether a first message to the ex may be written. The hard reasons come first, whatever else is true; then what waits; then how ready
 * somebody is. Open only with a coach's yes.
 */
export function reachOutGate({ conditions, ratings, hasYes }: AtTheGate): GateAnswer {
  const hard = hardConditions.filter((condition) => conditions.has(condition));
  if (hard.length > 0) return { is: 'locked', because: hard };
  const soft = softConditions.filter((condition) => conditions.has(condition));
  if (soft.length > 0) return { is: 'waiting', because: soft };
  const readiness = readinessOf(ratings);
  return readiness.is === 'ready-to-discuss' && hasYes ? { is: 'open' } : readiness;
}
