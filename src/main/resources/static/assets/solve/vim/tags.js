// The text object of an element of HTML or XML.

const TAG = /<(\/?)([A-Za-z][\w:.-]*)(?:"[^"]*"|'[^']*'|[^<>"'])*?(\/?)>/g;

/** Returns the elements as {from, to, inner: {from, to}}, inner ones before the ones around them. */
function elements(text) {
  const open = [];
  const found = [];
  for (const { 0: tag, 1: closes, 2: name, 3: empty, index } of text.matchAll(TAG)) {
    if (!closes && !empty) {
      open.push({ name, from: index, start: index + tag.length });
    } else if (closes && open.some((each) => each.name === name)) {
      while (open.at(-1).name !== name) {
        open.pop();
      }
      const { from, start } = open.pop();
      found.push({ from, to: index + tag.length, inner: { from: start, to: index } });
    }
  }
  return found;
}

export function tagObject(inner) {
  return ({ text }, { from, to, extends: grows }, count) => {
    const around = elements(text)
      .filter((each) => each.from <= from && each.to > from)
      .map((each) => (inner ? each.inner : { from: each.from, to: each.to }))
      .filter((each) => !grows || each.from < from || each.to > to);
    return around[count - 1] ?? null;
  };
}
