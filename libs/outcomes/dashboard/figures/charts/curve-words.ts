import type { FiguresCurveFragment } from '@rekindle/shared/graphql';

type Kind = FiguresCurveFragment['kind'];

/** What is said about a curve, apart from its figures. */
export interface CurveWords {
  readonly heading: string;
  /** How to read it. @param people null where nothing is drawn */
  readonly lead: (people: number | null) => string;
  readonly method: string;
  /** What is counted of the first line below the ticks. */
  readonly soFar: string | null;
  readonly lines: Readonly<Record<string, string>>;
}

const movedOn = $localize`:@@curve.movedOn:moved on`;
const backTogether = $localize`:@@curve.reunion:back together`;

export const curveWords: Readonly<Record<Kind, CurveWords>> = {
  FIRST: {
    heading: $localize`:@@curve.first:What came first`,
    lead: (people) =>
      people === null
        ? $localize`:@@curve.firstLeadOfFew:Whether people came back together, or moved on, since the day they started. The first of the two counts.`
        : $localize`:@@curve.firstLead:Share of clients back together, or moved on, since the day they started. Each rules out the other as “first”. Shaded: 95 % band.`,
    method: $localize`:@@curve.firstMethod:Aalen-Johansen, log-log band. Ends where fewer than 5 remain at risk.`,
    soFar: $localize`:@@curve.firstSoFar:Back together so far`,
    lines: { reunion: backTogether, 'moved-on': movedOn },
  },
  STAYING: {
    heading: $localize`:@@curve.staying:Staying together`,
    lead: (people) =>
      people === null
        ? $localize`:@@curve.stayingLeadOfFew:Of couples who came back together, the share still together.`
        : $localize`:@@curve.stayingLead:Of ${people}:people: couples who came back together, the share still together. Small upright marks: last time we heard from someone.`,
    method: $localize`:@@curve.stayingMethod:Kaplan-Meier, log-log band, from the day both agreed. Ends below 5 at risk.`,
    soFar: null,
    lines: { together: $localize`:@@curve.stillTogether:still together` },
  },
  NOW: {
    heading: $localize`:@@curve.now:Together now`,
    lead: (people) =>
      people === null
        ? $localize`:@@curve.nowLeadOfFew:Where everybody stands, as far as anybody has said.`
        : $localize`:@@curve.nowLead:Where everybody is on each day since they started. People come back together, part again or move on, so these lines rise and fall.`,
    method: $localize`:@@curve.nowMethod:Product-limit over moves between states, no band. Ends below 5 followed.`,
    soFar: null,
    lines: {
      together: $localize`:@@curve.together:together`,
      'moved-on': movedOn,
      'apart-again': $localize`:@@curve.apartAgain:apart again`,
      separated: $localize`:@@curve.separated:apart so far`,
    },
  },
  REUNION_TIME: {
    heading: $localize`:@@curve.reunionTime:Time to reunion`,
    lead: (people) =>
      people === null
        ? $localize`:@@curve.reunionTimeLeadOfFew:Of those who came back together, the share who had by each day.`
        : $localize`:@@curve.reunionTimeLead:Of the ${people}:people: who came back together, the share who had by each day. Only they are counted here, so it says nothing about anybody else.`,
    method: $localize`:@@curve.reunionTimeMethod:Kaplan-Meier of those who came back, log-log band. Ends below 5 at risk.`,
    soFar: $localize`:@@curve.reunionTimeSoFar:Back together by then`,
    lines: { reunion: backTogether },
  },
};

/** In place of a curve of fewer than ten: how many of how many. */
export function countsInWords({ kind, people, lines }: FiguresCurveFragment): readonly string[] {
  const of = (code: string) => lines.find((line) => line.code === code)?.total ?? 0;
  const later = $localize`:@@curve.fromTen:From ten people on, a curve stands here.`;
  switch (kind) {
    case 'FIRST':
      return [
        $localize`:@@curve.firstCounts:${of('reunion')}:reunions: of ${people}:people: came back together first, and ${of('moved-on')}:movedOn: moved on first. Of the others neither is known yet.`,
        later,
      ];
    case 'STAYING':
      return [
        $localize`:@@curve.stayingCounts:${people - partedOf(lines)}:still: of ${people}:people: couples who came back together are still together, as far as anybody has said.`,
        $localize`:@@curve.fromTenCouples:From ten couples on, a curve stands here.`,
      ];
    case 'NOW':
      return [
        // A line counts who ever came there; whoever is apart again had been together.
        $localize`:@@curve.nowCounts:Of ${people}:people:, as far as anybody has said: ${of('together') - of('apart-again')}:together: together, ${of('apart-again')}:apart: apart again, ${of('moved-on')}:movedOn: moved on.`,
        later,
      ];
    case 'REUNION_TIME':
      return [
        $localize`:@@curve.reunionTimeCounts:${people}:people: people came back together. How long it took them is told from ten on.`,
      ];
    default:
      return kind satisfies never;
  }
}

/** In place of a curve of which nothing may be shown. */
export function hiddenInWords(kind: Kind): readonly string[] {
  const soFewCouples = kind === 'STAYING' || kind === 'REUNION_TIME';
  return [
    soFewCouples
      ? $localize`:@@curve.hiddenCouples:Fewer than five have come back together so far. A figure about so few could point at one of them, so it waits.`
      : $localize`:@@curve.hidden:Fewer than five people so far. A figure about so few could point at one of them, so it waits.`,
  ];
}

function partedOf(lines: FiguresCurveFragment['lines']): number {
  return lines[0]?.total ?? 0;
}
