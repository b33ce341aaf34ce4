export * from './audit-words';
export * from './client-tabs';
export * from './timeline-kinds';
