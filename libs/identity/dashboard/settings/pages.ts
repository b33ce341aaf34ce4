/** The pages of settings come in one piece: whoever looks at one goes on to the next. */
export { PracticeSettings } from './practice';
export { Security } from './security/security';
export { Team } from './team/team';
export { YourSettings } from './you';
