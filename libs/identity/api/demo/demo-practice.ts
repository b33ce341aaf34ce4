import { Role } from '@rekindle/identity/domain';

/** The one password of the demo. It is printed at start and works nowhere else. */
export const demoPassword = 'stillwater demo';

/** Somebody who works in a practice of the demo. */
export interface DemoMember {
  readonly id: string;
  readonly accountId: string;
  readonly role: Exclude<Role, 'client'>;
  readonly name: string;
  readonly email: string;
}

/** A practice of the demo. Everybody in it is invented. */
export interface DemoPractice {
  readonly id: string;
  /** From 1, which is Stillwater. */
  readonly number: number;
  readonly name: string;
  readonly timeZone: string;
  readonly openedAt: Date;
  readonly owner: DemoMember;
  /** Owner included, assistants not. */
  readonly coaches: readonly [DemoMember, ...DemoMember[]];
  readonly team: readonly DemoMember[];
  /** How many clients it has. */
  readonly clients: number;
  /** With which their people sign in; null in practices where nobody does. */
  readonly passwordHash: string | null;
}

const generated = '0197a000-0000-8000-8000-';

/** The id of a practice of the demo. The product makes ids of version 7, this is one of version 8: no real practice ever has it. */
export function demoPracticeId(number: number): string {
  return `${generated}${number.toString(16).padStart(12, '0')}`;
}

export function isDemoPractice(id: string): boolean {
  return id.startsWith(generated);
}
