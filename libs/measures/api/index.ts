export * from './answer-saved.event';
export * from './measures.module';
export * from './results/results.service';
