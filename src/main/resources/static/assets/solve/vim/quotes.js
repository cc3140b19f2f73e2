// The text object of a string in quotes. It ends with its line.

/** Returns the offsets of quotes in a line that no backslash escapes. */
function quotesIn(text, quote) {
  const found = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") {
      at++;
    } else if (text[at] === quote) {
      found.push(at);
    }
  }
  return found;
}

export function quoted(quote, inner) {
  return (buffer, { from }, count) => {
    const line = buffer.lineAt(from);
    const { text } = line;
    const all = quotesIn(text, quote);
    const column = from - line.from;
    let pair;
    if (all.includes(column)) {
      const index = all.indexOf(column);
      pair = all.slice(index - (index % 2), index - (index % 2) + 2);
    } else {
      const next = all.findIndex((each) => each > column);
      pair = next < 0 ? [] : next === 0 ? all.slice(0, 2) : all.slice(next - 1, next + 1);
    }
    if (pair.length < 2) {
      return null;
    }
    let [start, end] = [pair[0], pair[1] + 1];
    if (inner) {
      const quotes = count > 1 ? 0 : 1;
      return { from: line.from + start + quotes, to: line.from + end - quotes };
    }
    const blanks = /^[ \t]*/.exec(text.slice(end))[0].length;
    if (blanks > 0) {
      end += blanks;
    } else {
      start -= /[ \t]*$/.exec(text.slice(0, start))[0].length;
    }
    return { from: line.from + start, to: line.from + end };
  };
}
