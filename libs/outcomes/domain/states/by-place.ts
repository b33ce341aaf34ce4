/**
 * Sorts things into places without comparing them.
 *
 * @param placeOf the place of each thing, from 0; whatever lies at `places` or beyond is left out
 * @returns what lies in a place, in the order of the things
 */
export function byPlace(placeOf: Uint32Array, places: number): (place: number) => Uint32Array {
  const ends = new Uint32Array(places + 1);
  for (const place of placeOf) if (place < places) ends[place + 1] = (ends[place + 1] as number) + 1;
  for (let place = 0; place < places; place++) ends[place + 1] = (ends[place + 1] as number) + (ends[place] as number);
  const filled = ends.slice();
  const things = new Uint32Array(ends[places] as number);
  for (const [thing, place] of placeOf.entries()) {
    if (place >= places) continue;
    const next = filled[place] as number;
    things[next] = thing;
    filled[place] = next + 1;
  }
  return (place) => things.subarray(ends[place], ends[place + 1]);
}
