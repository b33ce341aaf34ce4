import { contactDetailIn, type ContactDetail } from './contact-details';

/** Why a text cannot be what the other person is called here. */
export type NicknameFlaw = 'missing' | 'too-long' | 'control-character' | ContactDetail;

const longest = 30;
const searched = 300;

/** A nickname as it is stored: outer space gone, inner space single. */
export function tidyNickname(typed: string): string {
  return typed.trim().replace(/\s+/gu, ' ');
}

/**
 * What is wrong with what somebody calls the other person; null when nothing is. They have agreed to nothing, so they exist here as
 * a nickname only: nothing that leads to them is taken.
 */
export function whatIsWrongWithNickname(typed: string): NicknameFlaw | null {
  const nickname = tidyNickname(typed);
  if (nickname === '') return 'missing';
  if (/\p{Cc}/u.test(nickname)) return 'control-character';
  // An address is told to be one even when it is long.
  const detail = contactDetailIn(nickname.slice(0, searched));
  if (detail) return detail;
  return [...nickname].length > longest ? 'too-long' : null;
}
