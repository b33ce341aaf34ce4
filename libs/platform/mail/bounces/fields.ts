/** Header fields by their names in small letters; the first of each counts. */
export type Fields = ReadonlyMap<string, string>;

/** The blocks of fields that a text consists of, with empty lines between them (RFC 3464). What is no field is passed over. */
export function fieldBlocksOf(text: string): Fields[] {
  const blocks = text.replaceAll('\r\n', '\n').split(/\n[ \t]*\n/);
  return blocks.map(fieldsOf).filter(({ size }) => size > 0);
}

function fieldsOf(block: string): Fields {
  const fields = new Map<string, string>();
  for (const line of block.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name = '', value = ''] = /^([\w-]+)[ \t]*:[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    if (name && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value);
  }
  return fields;
}
