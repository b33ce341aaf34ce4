import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import type { Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { agreeToSharing } from './journal';

/** A client of this coach who has begun and may show entries. */
export async function aWriterWhoShows(api: TestApi, coach: Person): Promise<Person> {
  const client = await aNewClient(api, coach);
  await finishBeginning(client);
  await agreeToSharing(client);
  return client;
}
