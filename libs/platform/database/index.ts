export * from './data-source';
export * from './database';
export * from './database.module';
export * from './definer-functions';
export * from './migrate';
export * from './roles';
export * from './tenant-table';
