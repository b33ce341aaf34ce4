/** The elements that hold the lines of a block: its items, or itself. */
export function linesIn(block: Element): readonly Element[] {
  const items = [...block.querySelectorAll('li')];
  return items.length > 0 ? items : [block];
}
