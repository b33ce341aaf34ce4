export * from './audit-words';
export * from './timeline-kinds';
