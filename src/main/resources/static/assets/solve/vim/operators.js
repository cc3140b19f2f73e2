// The operators: each gets (vim, buffer, range, command), where range comes from range.js.
import { indentRange, indentUnit } from "@codemirror/language";
import { beginInsert } from "assay/solve/vim/insert";
import { contentOf } from "assay/solve/vim/range";

/** Motions whose deleted text goes into register 1, however short it is. */
const LARGE = new Set(["%", "(", ")", "`", "/", "?", "n", "N", "{", "}", "*", "#"]);

function parts({ parts: several, from, to }) {
  return several ?? [{ from, to }];
}

/** Saves the text of a range in a register as deleted. */
export function cut(vim, buffer, range, { register, name }) {
  const content = contentOf(buffer, range);
  if (content.text !== "" || content.kind === "line") {
    vim.registers.cut(register, content, LARGE.has(name));
  }
}

function remove(vim, buffer, range, command) {
  cut(vim, buffer, range, command);
  if (range.kind === "line") {
    const number = buffer.lineAt(range.from).number;
    const atEnd = range.to === buffer.text.length;
    const from = atEnd && range.from > 0 ? range.from - 1 : range.from;
    vim.edit({ from, to: atEnd ? range.to : range.to + 1 }, null, range.at ?? range.from);
    vim.toLine(number);
  } else {
    vim.edit(parts(range).map(({ from, to }) => ({ from, to })), range.from, range.from);
    vim.settle();
  }
}

function change(vim, buffer, range, command) {
  cut(vim, buffer, range, command);
  if (range.kind === "line") {
    const line = buffer.lineAt(range.from);
    const from = line.from + buffer.blanks(line).length;
    vim.edit({ from: Math.min(from, range.to), to: range.to }, from, from);
    beginInsert(vim, from, { indented: true });
  } else {
    vim.edit(parts(range).map(({ from, to }) => ({ from, to })), range.from, range.from);
    const block = range.parts && { count: range.parts.length, column: range.left, short: false };
    beginInsert(vim, range.from, { block });
  }
}

function yank(vim, buffer, range, { register, cursor }) {
  vim.registers.yank(register, contentOf(buffer, range));
  vim.marks.set("[", range.from);
  vim.marks.set("]", Math.max(range.to - 1, range.from));
  vim.go(cursor ?? range.from);
}

function cased(turn) {
  return (vim, buffer, range, { cursor }) => {
    const changes = parts(range).map(({ from, to }) => ({ from, to, insert: turn(buffer.text.slice(from, to)) }));
    vim.edit(changes, null, cursor ?? range.from);
    vim.go(cursor ?? range.from);
  };
}

/** Turns capitals into small letters and the other way round. */
export function toggled(text) {
  return text.replace(/\p{L}/gu, (letter) => {
    const upper = letter.toUpperCase();
    return letter === upper ? letter.toLowerCase() : upper.length === letter.length ? upper : letter;
  });
}

function shift(step) {
  return (vim, buffer, range, { count, visual }) => {
    if (range.parts) {
      shiftBlock(vim, range, vim.view.state.facet(indentUnit).length * step * (count || 1));
      return;
    }
    const first = buffer.lineAt(range.from).number;
    const last = buffer.lineAt(range.kind === "char" && range.to > range.from ? range.to - 1 : range.to).number;
    const width = vim.view.state.facet(indentUnit).length * step * (visual ? count || 1 : 1);
    const changes = [];
    for (let number = first; number <= last; number++) {
      const line = buffer.line(number);
      if (line.length > 0) {
        changes.push(shifted(buffer, line, width));
      }
    }
    vim.edit(changes, null, range.at ?? range.from);
    vim.toLine(first);
  };
}

/** Moves the text behind the left edge of a block. */
function shiftBlock(vim, { parts: lines, from }, width) {
  const changes = lines
    .filter((part) => part.from < part.line.to)
    .map((part) => {
      const blanks = /^[ \t]*/.exec(part.line.text.slice(part.from - part.line.from))[0].length;
      return width > 0
        ? { from: part.from, insert: " ".repeat(width) }
        : { from: part.from, to: part.from + Math.min(blanks, -width) };
    });
  vim.edit(changes, null, from);
  vim.go(from);
  vim.settle();
}

function shifted(buffer, line, width) {
  const blanks = buffer.blanks(line);
  const column = buffer.column(line.from + blanks.length);
  return { from: line.from, to: line.from + blanks.length, insert: " ".repeat(Math.max(column + width, 0)) };
}

function reindent(vim, buffer, range) {
  const first = buffer.lineAt(range.from).number;
  vim.edit(indentRange(vim.view.state, range.from, range.to), null, range.from);
  vim.toLine(first);
}

const lower = cased((text) => text.toLowerCase());
const upper = cased((text) => text.toUpperCase());

export const actions = {
  d: remove,
  c: change,
  y: yank,
  ">": shift(1),
  "<": shift(-1),
  "=": reindent,
  "g~": cased(toggled),
  gu: lower,
  gU: upper,
};
