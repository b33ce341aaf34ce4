export * from './answer-saved.event';
export * from './answering/answering.service';
export * from './measures.module';
export * from './offer/offer.service';
export * from './results/results.service';
