export * from './ids';
export * from './email-address';
export * from './searchable-text';
export * from './time-zone';
