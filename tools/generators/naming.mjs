/**
 * The forms in which a name appears in code, by placeholder.
 *
 * @param name in the words of a path: `check-ins`
 */
export function namesFrom(name) {
  const noun = name.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  return {
    __area__: name,
    __noun__: noun,
    __Area__: pascal(name),
    __areaKey__: camel(name),
    __nounValue__: camel(noun),
    __Title__: name[0].toUpperCase() + name.slice(1),
  };
}

/** `check-ins` as a class is `CheckIns`. */
export function pascal(name) {
  return name.replace(/(^|-)(\w)/g, (_, dash, letter) => letter.toUpperCase());
}

function camel(name) {
  const [first, ...rest] = pascal(name);
  return first.toLowerCase() + rest.join('');
}

/** @returns the sentence that says what is wrong with a name, or null */
export function whatIsWrongWith(name) {
  if (!name) return 'Give it a name, for example "check-ins".';
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) return `"${name}" is no name: use small letters and single dashes, as in "check-ins".`;
  return null;
}
