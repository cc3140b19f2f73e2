// The text object of a paragraph: lines with text, or the blank lines between two paragraphs.

export function paragraphObject(inner) {
  return (buffer, { from, to, extends: grows }, count) => {
    const blank = (number) => buffer.isBlank(buffer.line(number));
    let first = buffer.lineAt(from).number;
    let last = grows ? buffer.lineAt(Math.max(to - 1, from)).number : first;
    const run = (number) => {
      let end = number;
      while (end < buffer.lines && blank(end + 1) === blank(number)) {
        end++;
      }
      return end;
    };
    if (grows) {
      if (last === buffer.lines) {
        return null;
      }
      last++;
    } else {
      while (first > 1 && blank(first - 1) === blank(first)) {
        first--;
      }
    }
    const startsBlank = blank(last);
    let trailing = false;
    for (let left = count; left > 0; left--) {
      last = run(last);
      if (!inner) {
        trailing = last < buffer.lines;
        if (!trailing && startsBlank) {
          return null;
        }
        last = trailing ? run(last + 1) : last;
      }
      if (left > 1) {
        if (last === buffer.lines) {
          return null;
        }
        last++;
      }
    }
    if (!inner && !trailing && !startsBlank && !grows) {
      while (first > 1 && blank(first - 1)) {
        first--;
      }
    }
    return { from: buffer.line(first).from, to: buffer.line(last).to, linewise: true };
  };
}
