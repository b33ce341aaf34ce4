import { AnsweringService } from './answering/answering.service';
import { GivenAnswers } from './answering/given-answers';
import { WavePages } from './answering/wave-pages';
import { WaveVisits } from './answering/wave-visits';
import { WaveAnswersRepository } from './answers/wave-answers.repository';
import { WaveAnswersResolver } from './answers/wave-answers.resolver';
import { WaveAnswersService } from './answers/wave-answers.service';
import { FollowedClients } from './days/followed-clients';
import { WaveMails } from './days/wave-mails';
import { WavePlansRepository } from './days/wave-plans.repository';
import { WavesAhead } from './days/waves-ahead.service';
import { WavesOfClient } from './days/waves-of-client';
import { WavesRepository } from './days/waves.repository';
import { WavesRound } from './days/waves-round';
import { WavesSettled } from './days/waves-settled';
import { WaveLetterSource } from './mail/wave.letter';
import { MyLaterQuestionsResolver } from './own/my-later-questions.resolver';
import { MyLaterQuestionsService } from './own/my-later-questions.service';
import { WavesFollow } from './waves-follow';

/** All that asks where things stand, later on. */
export const waveProviders = [
  ...[WavePlansRepository, WavesRepository, FollowedClients, WavesOfClient, WavesSettled, WaveMails, WavesAhead, WavesRound, WavesFollow],
  ...[WaveLetterSource, GivenAnswers, WaveVisits, AnsweringService, WavePages],
  ...[WaveAnswersRepository, WaveAnswersService, WaveAnswersResolver],
  ...[MyLaterQuestionsService, MyLaterQuestionsResolver],
];
