export * from './asked-at-once';
export * from './check-ins.part';
export * from './templates.part';
