import { Keys1795446004000 } from './1795446004000-keys';

/** Every migration of the database of keys, oldest first. */
export const keyMigrations = [Keys1795446004000];
