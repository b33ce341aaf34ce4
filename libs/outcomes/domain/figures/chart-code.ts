import { comparedMeasures } from '../cases/marks-of-measures';
import { outcomeCurveKinds } from './curve-kind';

/** What the chart of a questionnaire is called in addresses and names of files. Those of curves are called by their kind. */
export const chartOfMeasure = (questionnaire: string): string => `measure-${questionnaire}`;

/** And that of check-ins, month by month. */
export const chartOfEngagement = 'engagement';

/** All charts that there may be, in the order in which they are told. */
export const chartCodes: readonly string[] = [...outcomeCurveKinds, ...comparedMeasures.map(chartOfMeasure), chartOfEngagement];
