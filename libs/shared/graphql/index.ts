export * from './api';
export * from './api-problem';
export * from './generated/graphql';
export * from './prove-again';
export * from './provide-api';
export * from './session/guards';
export * from './session/session';
export * from './uploads';
