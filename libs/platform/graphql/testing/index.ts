export * from './contract-api';
export * from './contract-operations';
export * from './on-plain-apollo';
