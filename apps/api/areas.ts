import { ClientsModule, clientsEntities } from '@rekindle/clients/api';
import { IdentityModule, identityEntities } from '@rekindle/identity/api';

/** Every area that the processes are made of. */
export const areaModules = [IdentityModule, ClientsModule];

/** Every table that they write. */
export const areaEntities = [...identityEntities, ...clientsEntities];
