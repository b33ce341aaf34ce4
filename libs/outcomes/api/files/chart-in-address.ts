import { notFound } from '@rekindle/platform/graphql';
import { chartCodes } from '@rekindle/outcomes/domain';

type Ending = 'csv' | 'pdf';

const types: Readonly<Record<Ending, string>> = { csv: 'text/csv; charset=utf-8', pdf: 'application/pdf' };

/** All charts on one paper. */
export const allCharts = 'all';

const namesOf: Readonly<Record<Ending, readonly string[]>> = { csv: chartCodes, pdf: [...chartCodes, allCharts] };

/** The paths of all charts in one form, for a handler. */
export const pathsOf = (ending: Ending): string[] => namesOf[ending].map((name) => `${name}.${ending}`);

/** Which chart an address asks for: one of `chartCodes`, on paper perhaps all of them. @throws Problem where it is none */
export function chartIn(url: string, ending: Ending): string {
  const name = namesOf[ending].find((each) => url.split('?')[0]?.endsWith(`/${each}.${ending}`));
  if (name === undefined) throw notFound();
  return name;
}

/** How a chart is sent that somebody takes along. @param name of the file, without its ending */
export function headersOf(name: string, ending: Ending): Record<string, string> {
  return {
    'content-type': types[ending],
    'content-disposition': `attachment; filename="${name}.${ending}"`,
    'cache-control': 'no-store',
  };
}
