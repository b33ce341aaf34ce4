import { hourOf } from './days';

/** "Good morning, Ines": by the first word of a name and the hour there. */
export function greetingAt(now: Date, fullName: string, timeZone?: string): string {
  const name = fullName.trim().split(/\s+/)[0] ?? '';
  const hour = hourOf(now, timeZone);
  if (hour < 5) return $localize`:@@greeting.night:Good night, ${name}:name:`;
  if (hour < 12) return $localize`:@@greeting.morning:Good morning, ${name}:name:`;
  if (hour < 18) return $localize`:@@greeting.afternoon:Good afternoon, ${name}:name:`;
  return $localize`:@@greeting.evening:Good evening, ${name}:name:`;
}
