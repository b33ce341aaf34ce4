import type { OutcomeFiguresQuery } from '@rekindle/shared/graphql';
import type { Chart } from '../chart/chart';
import { curveChart } from './curve-chart';
import { engagementChart, measureChart } from './measure-chart';

/** The charts of the page in the order in which they are told; none where figures are hidden as a whole. */
export function chartsOf(figures: OutcomeFiguresQuery['outcomeFigures'] | undefined): readonly Chart[] {
  if (figures?.hidden !== null) return [];
  const { curves, measures, engagement } = figures;
  return [
    ...curves.map((curve) => curveChart(curve)),
    ...measures.map((measure) => measureChart(measure)),
    ...(engagement.length > 0 ? [engagementChart(engagement)] : []),
  ];
}
