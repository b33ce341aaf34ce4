declare const brand: unique symbol;

/** A uuid that says whose it is, so that one kind of id cannot stand where another belongs. */
export type Id<Of extends string> = string & { readonly [brand]: Of };

export type PracticeId = Id<'practice'>;
export type AccountId = Id<'account'>;
export type MemberId = Id<'member'>;
export type ClientId = Id<'client'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text from outside has the shape of an id; PostgreSQL answers anything else with an error instead of "no row". */
export function isId(text: string): boolean {
  return uuid.test(text);
}
