// The names of the variables that index an array, by the cell where each stands. The source says which they are.

/** Returns lists of names by cell, at the rows of an array of arrays. */
export function namesAt(scene, array, roots) {
  return placed(scene, array, roots, ({ by }) => by);
}

/** Returns lists of names by column of an array of arrays. */
export function columnsAt(scene, array, roots) {
  return placed(scene, array, roots, ({ columns }) => columns);
}

/** In the source, a field may stand without this. */
function isNamed(written, name) {
  return written === name || `this.${written}` === name;
}

function placed({ film, frame }, array, roots, names) {
  const found = new Map();
  for (const index of film.trace.indexes) {
    if (index.method === frame.call.method && isNamed(index.array, array)) {
      for (const name of names(index)) {
        const value = roots.find((root) => isNamed(name, root.name))?.value;
        if (Number.isInteger(value) && !found.get(value)?.includes(name)) {
          found.set(value, [...(found.get(value) ?? []), name]);
        }
      }
    }
  }
  return found;
}
