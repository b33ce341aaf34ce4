export * from './audit-words';
export * from './client-tabs';
export * from './programs.routes';
export * from './timeline-kinds';
