// Finds a value within the text of an argument.
import { valueAt } from "assay/solve/scan";

/**
 * Returns where the element of a place such as `board[2][0]` stands in the text of `board`, as
 * `{start, end}`. If there is no such element, returns the place of the value around it.
 */
export function find(text, place) {
  const [, ...indices] = place.split(/[[\]]+/).filter((part) => part !== "");
  let found = valueAt(text, 0);
  for (const index of indices) {
    if (!"[{［｛【".includes(text[found.start])) {
      break;
    }
    let element = valueAt(text, found.start + 1);
    for (let i = 0; i < Number(index) && element.end < found.end - 1; i++) {
      element = valueAt(text, element.end);
    }
    found = element;
  }
  return found;
}
