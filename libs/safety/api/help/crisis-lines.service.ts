import { Injectable } from '@nestjs/common';
import { isShown, shownUntil } from '@rekindle/safety/domain';
import { CrisisLinesRepository, type CrisisLineRow } from './crisis-lines.repository';
import type { CrisisLineType } from './crisis-line.type';

/** The lines to call, as everybody sees them. */
@Injectable()
export class CrisisLines {
  constructor(private readonly lines: CrisisLinesRepository) {}

  /** All that may be shown today; who checked them stays with those who keep them. */
  async shown(): Promise<CrisisLineType[]> {
    const day = today();
    return (await this.lines.all()).filter((line) => isShown(line, day)).map(shownLine);
  }
}

function shownLine(line: CrisisLineRow): CrisisLineType {
  const { verifiedAt, verifiedBy: _, source: __, ...seen } = line;
  return { ...seen, shownUntil: shownUntil({ verifiedAt }) ?? '' };
}

/** The day everywhere lines are compared with: checks are dated in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
