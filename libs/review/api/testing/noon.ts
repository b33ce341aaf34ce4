import type { Person } from '@rekindle/identity/api/testing';
import { type TestApi, zoneWhereItIs } from '@rekindle/platform/testing';

/** Lets it be midday where a client is, whatever the clock of the machine says: nobody is mailed while they sleep. */
export async function letItBeNoon(api: TestApi, client: Person): Promise<void> {
  await api.asAdmin('update app.client set time_zone = $2 where id = $1', [client.memberId, zoneWhereItIs(12)]);
}
