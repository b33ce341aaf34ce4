export * from './audit-words';
export * from './client-tabs';
export * from './safety.routes';
export * from './settings-tabs';
export * from './timeline-kinds';
export * from './today-cards';
