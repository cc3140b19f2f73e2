// Text objects: each gets (buffer, {from, to}, count) and returns {from, to, linewise?} or null.
// `from` and `to` are the cursor or the selection; the result ends before `to`.
import { pairAround } from "assay/solve/vim/brackets";
import { paragraphObject } from "assay/solve/vim/paragraph-object";
import { quoted } from "assay/solve/vim/quotes";
import { tagObject } from "assay/solve/vim/tags";
import { kind } from "assay/solve/vim/words";

/** Returns the end of the run of characters of one kind that starts at an offset; it ends with the line. */
function runEnd(text, at, big) {
  let end = Math.min(at + 1, text.length);
  while (end < text.length && text[at] !== "\n" && text[end] !== "\n" && kind(text[end], big) === kind(text[at], big)) {
    end++;
  }
  return end;
}

function runStart(text, at, big) {
  let start = at;
  while (start > 0 && text[start - 1] !== "\n" && kind(text[start - 1], big) === kind(text[at], big)) {
    start--;
  }
  return start;
}

function innerWord(big) {
  return ({ text }, { from, to, extends: grows }, count) => {
    let end = grows ? to : text[from] === "\n" ? from : runEnd(text, from, big);
    const start = grows ? from : runStart(text, from, big);
    let enough = !grows && count === 1;
    for (let left = grows ? count : count - 1; left > 0 && end < text.length; left--) {
      end = runEnd(text, text[end] === "\n" ? end + 1 : end, big);
      enough = left === 1;
    }
    return enough ? { from: start, to: end } : null;
  };
}

/** Takes the blanks behind the word, or those before it if there are none. */
function aWord(big) {
  return (buffer, { from, to, extends: grows }, count) => {
    const { text } = buffer;
    const blank = (at) => text[at] !== undefined && text[at] !== "\n" && kind(text[at], big) === 0;
    let start = grows ? from : runStart(text, from, big);
    let end = grows ? to : start;
    let trailing = false;
    for (let left = count; left > 0 && end < text.length; left--) {
      const leading = blank(end) || text[end] === "\n";
      while (kind(text[end], big) === 0 && end < text.length) {
        end++;
      }
      end = runEnd(text, end, big);
      trailing = !leading && blank(end);
      if (trailing) {
        end = runEnd(text, end, big);
      } else if (leading) {
        trailing = true;
      }
    }
    if (!trailing && !grows && blank(start - 1)) {
      const blanks = runStart(text, start - 1, big);
      start = blanks === buffer.lineAt(start).from ? start : blanks;
    }
    return { from: start, to: end };
  };
}

/** Returns the next pair of brackets behind a place that is in none. */
function pairAhead(buffer, from, open) {
  const start = buffer.text.indexOf(open, from);
  return start < 0 || pairAround(buffer, from, open) ? null : pairAround(buffer, start, open);
}

function brackets(open, inner) {
  return (buffer, { from, to, extends: grows }, count) => {
    let pair = pairAround(buffer, from, open, count) ?? (count > 1 ? null : pairAhead(buffer, from, open));
    for (let more = count + 1; grows && pair && covers(buffer, { from, to }, pair, inner); more++) {
      pair = pairAround(buffer, from, open, more);
    }
    return pair && (inner ? insideOf(buffer, pair) : { from: pair[0], to: pair[1] + 1 });
  };
}

/** Tells whether a selection has already all that the pair of brackets would select. */
function covers(buffer, { from, to }, pair, inner) {
  const inside = inner ? insideOf(buffer, pair) : { from: pair[0], to: pair[1] + 1 };
  return from <= inside.from && to >= inside.to - (buffer.text[inside.to - 1] === "\n" ? 1 : 0);
}

/** Leaves lines with a bracket alone when the text between stands on lines of its own. */
function insideOf(buffer, [start, end]) {
  const from = buffer.text[start + 1] === "\n" ? start + 2 : start + 1;
  const line = buffer.lineAt(end);
  const alone = line.from > start && buffer.inIndent(end);
  return { from: Math.min(from, end), to: alone && line.from >= from ? line.from : end };
}

const pairs = { "(": "()b", "[": "[]", "{": "{}B", "<": "<>" };

export const objects = {
  iw: innerWord(false),
  iW: innerWord(true),
  aw: aWord(false),
  aW: aWord(true),
  ip: paragraphObject(true),
  ap: paragraphObject(false),
  it: tagObject(true),
  at: tagObject(false),
};
for (const [open, names] of Object.entries(pairs)) {
  for (const name of names) {
    objects[`i${name}`] = brackets(open, true);
    objects[`a${name}`] = brackets(open, false);
  }
}
for (const quote of "\"'`") {
  objects[`i${quote}`] = quoted(quote, true);
  objects[`a${quote}`] = quoted(quote, false);
}
