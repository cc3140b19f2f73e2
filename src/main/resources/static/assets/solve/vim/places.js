// Motions to places that were marked or searched for, or that are on the screen.
import { wordAt } from "assay/solve/vim/pattern";
import { toLine } from "assay/solve/vim/lines";

function mark(linewise) {
  return (buffer, at, { arg, vim }) => {
    const to = vim.marks.get(arg, buffer);
    if (to === null) {
      vim.say("vim.no-mark", arg);
      return null;
    }
    const jump = !"[]<>".includes(arg);
    return linewise ? { ...toLine(buffer, buffer.lineAt(to).number), jump } : { to, jump };
  };
}

function search(step) {
  return (buffer, at, { count, arg, vim }) => vim.search.start(buffer, at, arg, step, count);
}

function again(turn) {
  return (buffer, at, { count, vim }) => vim.search.again(buffer, at, turn, count);
}

function searchWord(step, whole) {
  return (buffer, at, { count, vim }) => {
    const word = wordAt(buffer, at);
    if (!word) {
      vim.say("vim.no-word");
      return null;
    }
    const escaped = word.text.replace(/[\\/.*$^~[\]]/g, "\\$&");
    const isWord = /^[\p{L}\p{N}_]/u.test(word.text);
    return vim.search.start(buffer, word.from, whole && isWord ? `\\<${escaped}\\>` : escaped, step, count);
  };
}

function onScreen(place) {
  return (buffer, at, { count, vim }) => {
    const [first, last] = vim.screen.lines(buffer);
    const number = place(first, last, count - 1);
    return { ...toLine(buffer, Math.min(Math.max(number, first), last)), jump: true };
  };
}

export const places = {
  "'": mark(true),
  "`": mark(false),
  "/": search(1),
  "?": search(-1),
  n: again(1),
  N: again(-1),
  "*": searchWord(1, true),
  "#": searchWord(-1, true),
  "g*": searchWord(1, false),
  "g#": searchWord(-1, false),
  H: onScreen((first, last, more) => first + more),
  M: onScreen((first, last) => Math.floor((first + last) / 2)),
  L: onScreen((first, last, more) => last - more),
  gj: (buffer, at, { count, vim }) => vim.screen.move(at, count),
  gk: (buffer, at, { count, vim }) => vim.screen.move(at, -count),
};
