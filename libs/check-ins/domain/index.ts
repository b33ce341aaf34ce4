export * from './plan/cadence';
export * from './plan/plan';
