export * from './contract-api';
export * from './contract-operations';
export * from './on-plain-apollo';
export { isPlainQuery } from '../plain-query';
