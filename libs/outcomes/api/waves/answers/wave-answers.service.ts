import { Injectable } from '@nestjs/common';
import { currentContext, worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { fewestShown, ShownAs, shownAs, waveDays, WaveOrigin } from '@rekindle/outcomes/domain';
import { WaveAnswersRepository } from './wave-answers.repository';
import type { WaveAnswers } from './wave-answers.type';

/** How many answered when they were asked: counts by wave, and nothing of anybody. */
@Injectable()
export class WaveAnswersService {
  constructor(
    private readonly answers: WaveAnswersRepository,
    private readonly database: Database,
  ) {}

  async byWave(): Promise<WaveAnswers[]> {
    const { memberId, seesAssignedOnly } = currentContext().actor;
    const coachId = seesAssignedOnly ? (memberId ?? null) : null;
    // Nobody of a team reads the rows; what is counted of them is counted by the worker.
    const counted = await this.database.as({ actor: worker }, () => this.answers.byWave(coachId));
    const origins = [WaveOrigin.START, WaveOrigin.REUNION];
    return origins.flatMap((origin) =>
      waveDays.map((day) => {
        const wave = counted.find((each) => each.origin === origin && each.day === day);
        if (!wave || wave.asked < fewestShown) return { origin, day, ...nothing };
        const { asked, answered, stopped } = wave;
        return { origin, day, asked, answered, stopped, shownAs: shownAs({ x: answered, n: asked, atRisk: asked }) };
      }),
    );
  }
}

const nothing = { asked: 0, answered: 0, stopped: 0, shownAs: ShownAs.HIDDEN };
