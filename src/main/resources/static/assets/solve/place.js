// Finds where a value stands in the text of a test case, such as: nums = [1,2], target = 3

const QUOTES = /["'“”‘’＂＇]/;
const CLOSING = /[”’]/;
const SEPARATOR = /[\s,;，；、]/;

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

function endOfString(text, at) {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === "\\") {
      i++;
    } else if (text[i] === text[at] || (text[at] !== '"' && CLOSING.test(text[i]))) {
      return i;
    }
  }
  return text.length - 1;
}

function value(text, at) {
  const start = at + text.slice(at).match(/^[\s,，、]*/)[0].length;
  return { start, end: skip(text, start) };
}

/** Returns the start of the value of `name`; -1 if there is none. */
function argument(text, name) {
  for (let at = 0; at < text.length; ) {
    const found = /^(?:\s*(?:input|输入)\s*[:：])?[\s,;，；、]*([\p{L}_$][\p{L}\p{N}_$]*)\s*[=＝:：]\s*/iu.exec(text.slice(at));
    if (!found) {
      return -1;
    }
    if (found[1] === name) {
      return at + found[0].length;
    }
    at = skip(text, at + found[0].length);
  }
  return -1;
}

/**
 * Returns where the value of a place such as `board[2][0]` stands, as `{start, end}`. If there is no
 * such element, returns the place of the value around it; if there is no such argument, null.
 */
export function find(text, place) {
  const [name, ...indices] = place.split(/[[\]]+/).filter((part) => part !== "");
  const start = argument(text, name ?? "");
  if (start < 0) {
    return null;
  }
  let found = value(text, start);
  for (const index of indices) {
    if (!"[{［｛【".includes(text[found.start])) {
      break;
    }
    let element = value(text, found.start + 1);
    for (let i = 0; i < Number(index) && element.end < found.end - 1; i++) {
      element = value(text, element.end);
    }
    found = element;
  }
  return found;
}
