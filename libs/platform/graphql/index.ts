export * from './access';
export * from './asks-for';
export * from './cursor';
export { formatError } from './format-error';
export * from './graphql.module';
export * from './permissions';
export * from './problem';
export * from './schema-of';
