// The difference of two texts by lines, and of two lines by words.
import { steps } from "assay/solve/versions/myers";

/**
 * Returns rows {left, right}, each side {number, text} or null. The sides of a changed line stand in one
 * row, where {left, right} have `parts`: {text, marked} of words that differ.
 */
export function differenceOf(before, after) {
  const rows = [];
  let removed = [];
  let added = [];
  let [left, right] = [0, 0];
  const flush = () => {
    for (let i = 0; i < Math.max(removed.length, added.length); i++) {
      rows.push(changed(removed[i] ?? null, added[i] ?? null));
    }
    [removed, added] = [[], []];
  };
  for (const { kind, value } of steps(before.split("\n"), after.split("\n"))) {
    if (kind === "removed") {
      removed.push({ number: ++left, text: value });
    } else if (kind === "added") {
      added.push({ number: ++right, text: value });
    } else {
      flush();
      rows.push({ left: { number: ++left, text: value }, right: { number: ++right, text: value }, same: true });
    }
  }
  flush();
  return rows;
}

function changed(left, right) {
  if (left && right) {
    const words = steps(wordsOf(left.text), wordsOf(right.text));
    if (words.some(({ kind, value }) => kind === "same" && /\w/.test(value))) {
      left.parts = side(words, "removed");
      right.parts = side(words, "added");
    }
  }
  return { left, right, same: false };
}

function wordsOf(line) {
  return line.match(/[\p{L}\p{N}_$]+|\s+|[^]/gu) ?? [];
}

/** Returns the parts of one side, neighbours of the same kind joined. */
function side(words, kind) {
  const parts = [];
  for (const word of words) {
    const marked = word.kind === kind;
    if (word.kind !== "same" && !marked) {
      continue;
    }
    if (parts.at(-1)?.marked === marked) {
      parts.at(-1).text += word.value;
    } else {
      parts.push({ text: word.value, marked });
    }
  }
  return parts;
}

/** Returns how many lines a version has lost and won until now. */
export function sizeOf(rows) {
  const different = rows.filter(({ same }) => !same);
  return {
    removed: different.filter(({ left }) => left).length,
    added: different.filter(({ right }) => right).length,
  };
}
