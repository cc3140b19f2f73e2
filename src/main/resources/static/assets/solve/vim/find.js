// The motions f F t T to a character in the line, and ; and , which repeat them.

/** Returns the motion to a character in the line; `until` stops before it. */
export function find(step, until) {
  return (buffer, at, { count, arg, vim }) => {
    vim.find = { step, until, arg };
    return findChar(buffer, at, { step, until, arg, count });
  };
}

function findChar(buffer, at, { step, until, arg, count, again }) {
  const line = buffer.lineAt(at);
  let to = at + (again && until && line.text[at + step - line.from] === arg && count === 1 ? step : 0);
  for (let left = count; left > 0; left--) {
    const start = to - line.from + step;
    const found = step > 0 ? line.text.indexOf(arg, start) : start < 0 ? -1 : line.text.lastIndexOf(arg, start);
    if (found < 0 || arg.length === 0) {
      return null;
    }
    to = line.from + found;
  }
  return { to: until ? to - step : to, inclusive: step > 0 };
}

/** Returns the motion that searches for the last character again; a turn of -1 searches backwards. */
export function findAgain(turn) {
  return (buffer, at, { count, vim }) =>
    vim.find && findChar(buffer, at, { ...vim.find, step: vim.find.step * turn, count, again: true });
}
