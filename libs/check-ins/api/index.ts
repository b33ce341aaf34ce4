export * from './check-ins.module';
export * from './days/check-in-round';
export * from './digest/digest.mail';
export * from './mail/check-in.mail';
export * from './mail/nudge.mail';
export * from './writing/writing-place';
