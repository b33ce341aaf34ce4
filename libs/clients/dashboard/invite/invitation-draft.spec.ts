import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Session } from '@rekindle/shared/graphql';
import { InvitationDraft, noInvitation } from './invitation-draft';

describe('the draft of an invitation', () => {
  const latest = signal({ memberId: 'ines' });
  const written = { name: 'Dana Whitlock', email: 'dana@mail.example', isMailed: true };
  let draft: InvitationDraft;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [{ provide: Session, useValue: { latest } }] });
    draft = TestBed.inject(InvitationDraft);
    draft.typed.set(written);
  });

  it('is still there when its writer has signed in again', () => {
    latest.set({ memberId: 'ines' });
    expect(draft.typed()).toBe(written);
  });

  it('is nothing that the next person at this device sees', () => {
    latest.set({ memberId: 'marek' });
    expect(draft.typed()).toBe(noInvitation);
  });
});
