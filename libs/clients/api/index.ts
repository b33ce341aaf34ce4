export * from './clients.module';
export * from './consents/consents.service';
