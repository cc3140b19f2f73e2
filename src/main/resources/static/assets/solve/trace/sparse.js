// Long arrays of which a run writes few cells, such as counts of letters: only these are drawn.
import { isSame } from "assay/solve/trace/value";

const FEWEST = 26;
const PLAIN = /^(int|long|short|byte|boolean|char|double|float)\[\]$/;
const PRINTED = /^[!-~]$/;

const known = new WeakMap();

/**
 * Returns {cells, usual} of an array of a film: the places that are written, and what all others hold. Returns null if
 * all cells must be drawn.
 */
export function sparse(film, { id, type, cells }) {
  if (!PLAIN.test(type) || cells.length < FEWEST) {
    return null;
  }
  if (!known.has(film)) {
    known.set(film, arraysOf(film));
  }
  return known.get(film).get(id) ?? null;
}

/** Returns the letter that the index of an array of 26 or 128 cells means, or an empty text. */
export function letterAt(length, cell) {
  const letter = length === FEWEST ? "abcdefghijklmnopqrstuvwxyz"[cell] : length === 128 ? String.fromCharCode(cell) : "";
  return PRINTED.test(letter) ? letter : "";
}

function arraysOf(film) {
  const arrays = new Map();
  for (let step = 0; step < film.length; step++) {
    for (const { id, after, isNew, cells } of film.changedObjects(step)) {
      if (PLAIN.test(after.type) && after.cells.length >= FEWEST) {
        const array = arrays.get(id) ?? { written: new Set() };
        arrays.set(id, array);
        if (isNew || cells.length > after.cells.length / 2) {
          array.start = after.cells; // new, or filled
        } else {
          cells.forEach((cell) => array.written.add(cell));
        }
      }
    }
  }
  return new Map([...arrays].map(([id, array]) => [id, fewOf(array)]));
}

function fewOf({ start, written }) {
  const usual = start.find((_value, cell) => !written.has(cell));
  const cells = [...start.keys()].filter((cell) => written.has(cell) || !isSame(start[cell], usual));
  return cells.length <= start.length / 2 ? { cells, usual } : null;
}
