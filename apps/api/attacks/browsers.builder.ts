import { Role, staffRoles } from '@rekindle/identity/domain';
import { fingerprint, newSecret } from '@rekindle/platform/crypto';
import type { TestApi, Visitor } from '@rekindle/platform/testing';
import type { StaffedPractice } from './two-practices.builder';

/** Everybody who may knock: each role of this practice in the browser they signed in with, and a visitor. */
export function everybodyOf(api: TestApi, { people }: StaffedPractice): [string, Visitor][] {
  return [
    ...[...staffRoles, Role.CLIENT].map((role): [string, Visitor] => [role, people[role].browser]),
    ['visitor', api.visitor('coach')],
  ];
}

/** Another browser with the same cookies: what it is told to forget, the first one keeps. */
export function copyOf(api: TestApi, browser: Visitor): Visitor {
  const copy = api.visitor(browser.origin.includes('portal') ? 'portal' : 'coach');
  for (const [name, value] of browser.cookies) copy.cookies.set(name, value);
  return copy;
}

/** The same person signed in once more, so that signing out ends nobody else's session. A visitor stays one. */
export async function freshSignIn(api: TestApi, browser: Visitor): Promise<Visitor> {
  const copy = copyOf(api, browser);
  const [cookie] = [...copy.cookies].filter(([name]) => isSession(name));
  if (!cookie) return copy;
  const [name, secret] = cookie;
  const fresh = newSecret();
  await api.asAdmin(
    `insert into app.session select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'token_hash', $2::bytea, 'revoked_at', null))).* from app.session s where token_hash = $1`,
    [fingerprint(secret), fingerprint(fresh)],
  );
  copy.cookies.set(name, fresh);
  return copy;
}

function isSession(cookie: string): boolean {
  return cookie === '__Host-rk-coach' || cookie === '__Host-rk-portal';
}
