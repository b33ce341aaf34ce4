/** The name by which the api knows a value that the domain spells its own way: `TIME_ZONE` for `time-zone`. */
export function keyOf<Values extends Readonly<Record<string, string>>>(values: Values, value: Values[keyof Values]): keyof Values & string {
  const [key] = Object.entries(values).find(([, each]) => each === value) ?? [];
  if (key === undefined) throw new Error(`There is no ${value}.`);
  return key;
}
