export * from './audit-words';
export * from './outcomes.routes';
export * from './timeline-kinds';
