export * from './identity.routes';
export * from './viewer';
