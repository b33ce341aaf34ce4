/** "about 2 minutes". @param minutes whole, at least 1 */
export function minutesInWords(minutes: number): string {
  return minutes === 1 ? $localize`:@@checks.minute:about a minute` : $localize`:@@checks.minutes:about ${minutes}:count: minutes`;
}
