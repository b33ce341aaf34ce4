import { randomUUID } from 'node:crypto';
import { anEmail, type Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';

/** A client who was invited and has not answered. */
export async function anInvitedClient(api: TestApi, { browser }: Person): Promise<{ id: string; email: string }> {
  const email = anEmail();
  const { id } = await browser.get<{ id: string }>('mutation ($input: InviteClientInput!) { inviteClient(input: $input) { id } }', {
    input: { name: unique('Client'), email },
  });
  await api.runJobs();
  return { id, email };
}

/** A name that occurs nowhere else. */
export function unique(what: string): string {
  return `${what} ${randomUUID()}`.trim();
}
