// How much a visual command took, so that "." takes as much elsewhere.

/** Returns the size of a selection in lines and columns. */
export function extentOf(buffer, { kind, anchor, head, toEnd }) {
  const [start, end] = anchor < head ? [anchor, head] : [head, anchor];
  const lines = buffer.lineAt(end).number - buffer.lineAt(start).number;
  const columns = Math.abs(buffer.column(end) - buffer.column(start));
  return { kind, lines, columns: kind === "char" && lines > 0 ? buffer.column(end) : columns, toEnd };
}

/** Returns a selection of this size that begins at a place. */
export function sameExtent(buffer, at, { kind, lines, columns, toEnd }) {
  const line = buffer.line(buffer.lineAt(at).number + lines);
  const column = kind === "char" && lines > 0 ? columns : buffer.column(at) + columns;
  const place = toEnd ? line.to : buffer.place(line, column);
  return { kind, anchor: at, head: place, toEnd };
}
