export * from './check-ins.module';
export * from './days/check-in-loop';
export * from './mail/check-in.mail';
export * from './mail/nudge.mail';
