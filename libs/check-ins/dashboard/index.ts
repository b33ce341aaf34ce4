export * from './audit-words';
export * from './check-ins.routes';
export * from './client-tabs';
export * from './settings-tabs';
export * from './timeline-kinds';
export * from './today-cards';
