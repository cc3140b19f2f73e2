// The motions: each gets (buffer, at, {count, given, arg, operator, vim}) and returns {to, …} or null if
// the cursor can't move. `linewise` takes whole lines, `inclusive` the character at the end, `jump`
// makes '' lead back, and `column` is the one that j and k keep.
import { around, firstBracket, partner } from "assay/solve/vim/brackets";
import { find, findAgain } from "assay/solve/vim/find";
import { paragraph, sentence, toLine, vertical } from "assay/solve/vim/lines";
import { places } from "assay/solve/vim/places";
import { nextEnd, nextStart, previousEnd, previousStart } from "assay/solve/vim/words";

function repeated(step, start, count) {
  let at = start;
  for (let left = count; left > 0; left--) {
    at = step(at);
  }
  return at;
}

function left(buffer, at, { count, operator }) {
  const to = repeated((place) => buffer.before(place), at, count);
  return to === at && !operator ? null : { to };
}

function right(buffer, at, { count, operator, visual }) {
  const line = buffer.lineAt(at);
  const end = operator || visual ? line.to : buffer.last(line);
  const to = Math.min(repeated((place) => buffer.after(place), at, count), end);
  return to === at && !operator ? null : { to };
}

/** Moves over the ends of lines, too. */
function through(step) {
  return (buffer, at, { count, operator, visual }) => {
    let to = at;
    for (let left = count; left > 0 && (to > 0 || step > 0); left--) {
      const line = buffer.lineAt(to);
      if (step > 0) {
        const end = operator || visual ? line.to : buffer.last(line);
        to = to < end ? buffer.after(to) : Math.min(line.to + 1, buffer.text.length);
      } else {
        const before = Math.max(to - 1, 0);
        to = to > line.from ? buffer.before(to) : operator ? before : buffer.last(buffer.lineAt(before));
      }
    }
    return to === at ? null : { to };
  };
}

function down(steps) {
  return (buffer, at, { count, vim }) => vertical(buffer, at, steps * count, vim.column ?? buffer.column(at));
}

function lineStart(offset, step) {
  return (buffer, at, { count }) => {
    const { number } = buffer.lineAt(at);
    const steps = step * (count + offset);
    const target = buffer.line(number + steps).number;
    return target === number && steps !== 0 ? null : toLine(buffer, target);
  };
}

function lineEnd(buffer, at, { count, visual }) {
  const { number } = buffer.lineAt(at);
  const line = buffer.line(number + count - 1);
  const stuck = count > 1 && line.number === number;
  return stuck ? null : { to: visual ? line.to : buffer.last(line), inclusive: line.length > 0, column: Infinity };
}

function lastText(buffer, at, { count }) {
  const { number } = buffer.lineAt(at);
  const line = buffer.line(number + count - 1);
  const stuck = count > 1 && line.number === number;
  return stuck ? null : { to: line.from + Math.max(line.text.trimEnd().length - 1, 0), inclusive: true };
}

/** With an operator, the last word ends with its line. */
function word(big) {
  return (buffer, at, { count, operator }) => {
    const { text } = buffer;
    const before = repeated((place) => nextStart(text, place, big), at, count - 1);
    let to = nextStart(text, before, big);
    const line = buffer.lineAt(before);
    if (operator && to > line.to && (before >= buffer.last(line) || /\S/.test(line.text.at(-1)))) {
      to = line.length === 0 ? Math.min(line.to + 1, text.length) : line.to;
    }
    return to === at && !operator ? null : { to: to === text.length && !operator ? buffer.clamp(to) : to };
  };
}

function wordEnd(big) {
  return (buffer, at, { count, operator, stay }) => {
    const { text } = buffer;
    const first = nextEnd(text, at, big, stay);
    const to = repeated((place) => nextEnd(text, place, big), first, count - 1);
    const end = Math.max(Math.min(to, text.length - 1), at);
    return at >= text.length - 1 && !operator ? null : { to: end, inclusive: true };
  };
}

function back(step, big, inclusive) {
  return ({ text }, at, { count, operator }) => {
    const before = repeated((place) => step(text, place, big), at, count - 1);
    const stuck = at === 0 || (before === 0 && inclusive && operator);
    return stuck ? null : { to: step(text, before, big), inclusive };
  };
}

function percent(buffer, at, { count, given }) {
  if (given) {
    return { ...toLine(buffer, Math.ceil((count * buffer.lines) / 100)), jump: true };
  }
  const bracket = firstBracket(buffer, at);
  const to = bracket < 0 ? -1 : partner(buffer, bracket);
  return to < 0 ? null : { to, inclusive: true, jump: true };
}

function enclosing(open, step) {
  return (buffer, at, { count }) => {
    let to = at;
    for (let left = count; left > 0; left--) {
      const next = around(buffer, to, open, step);
      to = next < 0 ? to : next;
    }
    return to === at ? null : { to, jump: true };
  };
}

function jumping(motion) {
  return (...given) => {
    const found = motion(...given);
    return found && { ...found, jump: true };
  };
}

export const motions = {
  h: left,
  l: right,
  " ": through(1),
  "<BS>": through(-1),
  j: down(1),
  k: down(-1),
  "<C-n>": down(1),
  "<C-p>": down(-1),
  "+": lineStart(0, 1),
  "-": lineStart(0, -1),
  _: lineStart(-1, 1),
  0: (buffer, at) => ({ to: buffer.lineAt(at).from }),
  "^": (buffer, at) => ({ to: buffer.indent(buffer.lineAt(at)) }),
  $: lineEnd,
  g_: lastText,
  "|": (buffer, at, { count }) => ({ to: buffer.place(buffer.lineAt(at), count - 1) }),
  gg: jumping((buffer, at, { count }) => toLine(buffer, count)),
  G: jumping((buffer, at, { count, given }) => toLine(buffer, given ? count : buffer.lines)),
  w: word(false),
  W: word(true),
  e: wordEnd(false),
  E: wordEnd(true),
  b: back(previousStart, false, false),
  B: back(previousStart, true, false),
  ge: back(previousEnd, false, true),
  gE: back(previousEnd, true, true),
  f: find(1, false),
  F: find(-1, false),
  t: find(1, true),
  T: find(-1, true),
  ";": findAgain(1),
  ",": findAgain(-1),
  "%": percent,
  "[(": enclosing("(", -1),
  "[{": enclosing("{", -1),
  "])": enclosing("(", 1),
  "]}": enclosing("{", 1),
  "}": jumping((buffer, at, { count }) => paragraph(buffer, at, count, 1)),
  "{": jumping((buffer, at, { count }) => paragraph(buffer, at, count, -1)),
  ")": jumping((buffer, at, { count }) => sentence(buffer, at, count, 1)),
  "(": jumping((buffer, at, { count }) => sentence(buffer, at, count, -1)),
  ...places,
};

/** Keys that are other names of motions. */
export const aliases = {
  "<Left>": "h",
  "<Right>": "l",
  "<Up>": "k",
  "<Down>": "j",
  "<Home>": "0",
  "<End>": "$",
  "<CR>": "+",
  "<C-j>": "j",
  "<C-h>": "<BS>",
};
