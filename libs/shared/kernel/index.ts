export * from './ids';
export * from './email-address';
export * from './mouths';
export * from './searchable-text';
export * from './time-zone';
