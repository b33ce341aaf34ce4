/** What a coach is about to do with a program. What can be undone by a toast is not asked for. */
export type AskedAct =
  | { readonly act: 'rewind' | 'goOn'; readonly step: string; readonly title: string }
  | { readonly act: 'skip'; readonly step: string; readonly title: string; readonly wasGiven: boolean }
  | { readonly act: 'openPart'; readonly part: string; readonly title: string }
  | { readonly act: 'stop' };

/** The question, what will come of it in one sentence, and the words for yes, for while it is under way, and for afterwards. */
export interface ActWords {
  readonly question: string;
  readonly sentence: string;
  readonly yes: string;
  readonly working: string;
  readonly done: string;
}

export function wordsOf(asked: AskedAct): ActWords {
  switch (asked.act) {
    case 'rewind':
      return {
        question: $localize`:@@rewind.question:Back to “${asked.title}:title:”?`,
        sentence: $localize`:@@rewind.sentence:It comes anew today, and what came after it comes again at the same pace. What your client wrote stays.`,
        ...{ yes: $localize`:@@rewind.yes:Go back`, working: $localize`:@@rewind.working:Going back` },
        done: $localize`:@@rewind.done:Back to “${asked.title}:title:”`,
      };
    case 'goOn':
      return {
        question: $localize`:@@goOn.question:Go on to “${asked.title}:title:”?`,
        sentence: $localize`:@@goOn.sentence:It is given out today. What lies before it and was not given out is passed over.`,
        ...{ yes: $localize`:@@goOn.yes:Go on`, working: $localize`:@@goOn.working:Going on` },
        done: $localize`:@@goOn.done:Given out: “${asked.title}:title:”`,
      };
    case 'skip':
      return {
        question: $localize`:@@skip.question:Skip “${asked.title}:title:”?`,
        sentence: asked.wasGiven
          ? $localize`:@@skip.given:The program waits for it no more. It stays with your client, who may still hand it in.`
          : $localize`:@@skip.ahead:It is not given out, and what waits for it comes on.`,
        ...{ yes: $localize`:@@skip.yes:Skip`, working: $localize`:@@skip.working:Skipping` },
        done: $localize`:@@skip.done:Skipped: “${asked.title}:title:”`,
      };
    case 'openPart':
      return {
        question: $localize`:@@openPart.question:Open “${asked.title}:title:”?`,
        sentence: $localize`:@@openPart.sentence:It need not wait for quiet days any more and opens after the part before it. It cannot be closed again.`,
        ...{ yes: $localize`:@@openPart.yes:Open this part`, working: $localize`:@@openPart.working:Opening` },
        done: $localize`:@@openPart.done:Open: “${asked.title}:title:”`,
      };
    case 'stop':
      return {
        question: $localize`:@@stop.question:Stop this program?`,
        sentence: $localize`:@@stop.sentence:Nothing more comes, and that cannot be undone. What was given out stays with your client.`,
        ...{ yes: $localize`:@@stop.yes:Stop it`, working: $localize`:@@stop.working:Stopping` },
        done: $localize`:@@stop.done:Stopped; what was given out stays with your client`,
      };
  }
}
