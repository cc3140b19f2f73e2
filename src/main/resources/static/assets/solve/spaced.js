// Gives the lines of long values places to end: a field's lines end at blanks, and never behind a comma
// that a digit follows.
import { endOfString, QUOTES } from "assay/solve/scan";

const SHORT = 24; // fits one line of a phone
const HUGE = 100_000; // nobody reads that, and it takes time

/** Returns a value with a blank behind each comma that stands in no string; short and huge ones as they are. */
export function spaced(value) {
  if (value.length <= SHORT || value.length > HUGE) {
    return value;
  }
  const parts = [];
  let from = 0;
  for (let i = 0; i < value.length; i++) {
    if (QUOTES.test(value[i])) {
      i = endOfString(value, i);
    } else if (value[i] === "," && /\S/.test(value[i + 1] ?? "")) {
      parts.push(value.slice(from, i + 1));
      from = i + 1;
    }
  }
  return [...parts, value.slice(from)].join(" ");
}
