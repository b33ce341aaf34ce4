export * from './identity.routes';
export * from './proof/prove-again';
export * from './viewer';
