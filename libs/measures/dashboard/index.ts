export * from './audit-words';
export * from './client-tabs';
export * from './measures.routes';
export * from './progress-sections';
export * from './settings-tabs';
export * from './timeline-kinds';
