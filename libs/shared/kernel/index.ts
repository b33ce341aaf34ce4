export * from './ids';
export * from './email-address';
export * from './time-zone';
