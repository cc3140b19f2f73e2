// Finds the bracket that belongs to another one. Brackets in strings and comments count only there.
import { syntaxTree } from "@codemirror/language";

const PAIRS = { "(": ")", "[": "]", "{": "}", "<": ">" };
const OPENING = { ")": "(", "]": "[", "}": "{", ">": "<" };
const APART = /String|Character|Comment|TextBlock/;

/** Returns the start of the string or comment around an offset; -1 in plain code. */
function room(state, at) {
  for (let node = syntaxTree(state).resolveInner(at, 1); node; node = node.parent) {
    if (APART.test(node.name)) {
      return node.from;
    }
  }
  return -1;
}

/**
 * Returns the offset of the bracket around `from`: of the opening one before it if step is -1, of the
 * closing one behind it if step is 1. Returns -1 if there is none. A bracket at `from` itself is skipped.
 */
export function around(buffer, from, open, step, within = room(buffer.state, from)) {
  const { text, state } = buffer;
  const [wanted, other] = step < 0 ? [open, PAIRS[open]] : [PAIRS[open], open];
  let depth = 0;
  for (let at = from + step; at >= 0 && at < text.length; at += step) {
    if ((text[at] === wanted || text[at] === other) && room(state, at) === within) {
      if (text[at] === other) {
        depth++;
      } else if (depth-- === 0) {
        return at;
      }
    }
  }
  return -1;
}

/** Returns the offset of the partner of the bracket at an offset, or -1. */
export function partner(buffer, at) {
  const char = buffer.text[at];
  return PAIRS[char] ? around(buffer, at, char, 1) : around(buffer, at, OPENING[char], -1);
}

/** Returns the offset of the first round, square or curly bracket from a place to the end of its line, or -1. */
export function firstBracket(buffer, from) {
  const line = buffer.lineAt(from);
  const found = line.text.slice(from - line.from).search(/[()[\]{}]/);
  return found < 0 ? -1 : from + found;
}

/** Returns [start, end] of the brackets around a place, which may be at one of them; null without any. */
export function pairAround(buffer, from, open, count = 1) {
  const { text } = buffer;
  let start = from;
  if (text[from] === PAIRS[open]) {
    start = around(buffer, from, open, -1);
    count--;
  } else if (text[from] === open) {
    count--;
  }
  for (; count > 0 && start >= 0; count--) {
    const inner = start;
    const within = room(buffer.state, inner);
    start = around(buffer, inner, open, -1, within);
    if (start < 0 && within >= 0) {
      start = around(buffer, within, open, -1, -1);
    }
  }
  const end = start < 0 ? -1 : around(buffer, start, open, 1);
  return end < 0 ? null : [start, end];
}
