/** What is named. */
interface Named {
  readonly name: string;
}

/** What buttons and boxes of a list are called aloud, where beside each other they look alike. */
export const spoken = {
  name: ({ name }: Named) => $localize`:@@tagList.nameOf:Name of ${name}:name:`,
  take: ({ name }: Named) => $localize`:@@clientTags.take:Take off ${name}:name:`,
  remove: ({ name }: Named) => $localize`:@@tagList.removeOf:Remove ${name}:name:`,
  raise: ({ name }: Named) => $localize`:@@fieldList.raiseOf:Move ${name}:name: up`,
  archive: ({ name }: Named) => $localize`:@@fieldList.archiveOf:Put away ${name}:name:`,
  bringBack: ({ name }: Named) => $localize`:@@fieldList.bringBackOf:Use again ${name}:name:`,
};
