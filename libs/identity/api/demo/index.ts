export * from './cultures';
export * from './demo-practice';
export * from './address';
export * from './membership.part';
export * from './practices';
export * from './team.part';
