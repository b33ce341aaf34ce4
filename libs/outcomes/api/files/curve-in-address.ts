import { notFound } from '@rekindle/platform/graphql';
import { type OutcomeCurveKind, outcomeCurveKinds } from '@rekindle/outcomes/domain';

type Ending = 'csv' | 'pdf';

const types: Readonly<Record<Ending, string>> = { csv: 'text/csv; charset=utf-8', pdf: 'application/pdf' };

/** The paths of all curves in one form, for a handler. */
export const pathsOf = (ending: Ending): string[] => outcomeCurveKinds.map((kind) => `${kind}.${ending}`);

/** Which curve an address asks for. @throws Problem where it is none */
export function curveIn(url: string, ending: Ending): OutcomeCurveKind {
  const kind = outcomeCurveKinds.find((each) => url.split('?')[0]?.endsWith(`/${each}.${ending}`));
  if (!kind) throw notFound();
  return kind;
}

/** How a curve is sent that somebody takes along. */
export function headersOf(kind: OutcomeCurveKind, ending: Ending): Record<string, string> {
  return {
    'content-type': types[ending],
    'content-disposition': `attachment; filename="${kind}.${ending}"`,
    'cache-control': 'no-store',
  };
}
