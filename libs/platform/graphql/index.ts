export * from './access';
export * from './graphql.module';
export * from './permissions';
export * from './problem';
export * from './schema-of';
