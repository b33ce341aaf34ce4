/** Kaplan-Meier as it is written first: people as objects, filtered by group and sorted by time. */
export function naiveCurves(people, groups) {
  return Array.from({ length: groups }, (_, group) => {
    const sorted = people.filter((person) => person.group === group).sort((one, other) => one.time - other.time);
    const curve = { times: [], survival: [], standardErrors: [] };
    let atRisk = sorted.length;
    let survival = 1;
    let greenwood = 0;
    for (let next = 0; next < sorted.length;) {
      const { time } = sorted[next];
      const first = next;
      let events = 0;
      for (; next < sorted.length && sorted[next].time === time; next++) if (sorted[next].hasHappened) events++;
      survival *= 1 - events / atRisk;
      greenwood += events === atRisk ? NaN : events / (atRisk * (atRisk - events));
      curve.times.push(time);
      curve.survival.push(survival);
      curve.standardErrors.push(survival * Math.sqrt(greenwood));
      atRisk -= next - first;
    }
    return curve;
  });
}
