// Finds the values in a text that people wrote or pasted, such as: nums = [1,2], target = 3

/** Blanks, also those without a width, and the signs between values. */
export const GAP = "\\s\\u00ad\\u200b-\\u200d\\u2060,;，；、";

/** The signs that begin a string. */
export const QUOTES = /["'“”‘’＂＇]/;
const CLOSING = /[”’]/;
const SEPARATOR = new RegExp(`[${GAP}]`);
const BEFORE_VALUE = /[\s\u00ad\u200b-\u200d\u2060,，、]*/y;

/** Returns the offset behind the value that starts at `at`. */
function skip(text, at) {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const c = text[i];
    if (QUOTES.test(c)) {
      i = endOfString(text, i);
    } else if ("[{［｛【".includes(c)) {
      depth++;
    } else if ("]}］｝】".includes(c)) {
      if (--depth < 0) {
        return i;
      }
    } else if (depth === 0 && SEPARATOR.test(c)) {
      return i;
    }
    if (depth === 0 && (QUOTES.test(c) || "]}］｝】".includes(c))) {
      return i + 1;
    }
  }
  return text.length;
}

/** Returns the offset of the last sign of the string that begins at `at`. */
export function endOfString(text, at) {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === "\\") {
      i++;
    } else if (text[i] === text[at] || (text[at] !== '"' && CLOSING.test(text[i]))) {
      return i;
    }
  }
  return text.length - 1;
}

/** Returns where the next value at or behind `at` stands, as `{start, end}`. */
export function valueAt(text, at) {
  BEFORE_VALUE.lastIndex = at;
  const start = at + BEFORE_VALUE.exec(text)[0].length;
  return { start, end: skip(text, start) };
}

/** Returns all values of a text without names, or null if something else stands between them. */
export function valuesOf(text) {
  const values = [];
  for (let at = 0; text.slice(at).match(new RegExp(`[^${GAP}]`)); ) {
    const { start, end } = valueAt(text, at);
    if (end <= start) {
      return null;
    }
    values.push(text.slice(start, end));
    at = end;
  }
  return values;
}
