export * from './demo-sitting';
export * from './demo-sittings';
export * from './sittings.part';
