export * from './plan/cadence';
export * from './plan/plan';
export * from './time/due-on';
export * from './time/instant-of';
export * from './time/local-date';
export * from './time/local-time';
export * from './time/quiet-hours';
