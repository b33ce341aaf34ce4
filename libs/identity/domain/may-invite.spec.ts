import { describe, expect, it } from '@jest/globals';
import { mayInvite } from './may-invite';
import { Role } from './role';

describe('inviting', () => {
  it.each([
    [Role.OWNER, [Role.COACH, Role.ASSISTANT, Role.CLIENT]],
    [Role.COACH, [Role.COACH, Role.ASSISTANT, Role.CLIENT]],
    [Role.ASSISTANT, [Role.ASSISTANT, Role.CLIENT]],
    [Role.CLIENT, []],
  ])('as %s brings in nobody above oneself', (inviter, roles) => {
    expect(Object.values(Role).filter((role) => mayInvite(inviter, role))).toEqual(roles);
  });
});
