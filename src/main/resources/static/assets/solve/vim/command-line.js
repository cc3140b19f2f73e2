// The command line: an optional range of lines, a command, and its arguments.
import { Buffer } from "assay/solve/vim/buffer";
import { lineRange } from "assay/solve/vim/line-range";
import { actions } from "assay/solve/vim/operators";
import { join } from "assay/solve/vim/edits";
import { put } from "assay/solve/vim/put";
import { globally } from "assay/solve/vim/global";
import { repeatSubstitute, substitute } from "assay/solve/vim/substitute";

const COMMAND = /^\s*(?:([a-zA-Z]+|[&<>=])(!?))?\s*(.*)$/s;

function onLines(operator) {
  return (vim, buffer, lines, argument) => {
    const [register] = /^[a-zA-Z"+*]/.exec(argument) ?? [null];
    const count = Number(/\d+$/.exec(argument)?.[0] ?? 0);
    const first = count ? lines.last : lines.first;
    const last = count ? Math.min(lines.last + count - 1, buffer.lines) : lines.last;
    const range = { from: buffer.line(first).from, to: buffer.line(last).to, kind: "line" };
    actions[operator](vim, buffer, range, { register, cursor: operator === "y" ? vim.at : undefined, count: 1 });
    if (operator === ">" || operator === "<") {
      vim.toLine(last);
    }
  };
}

function copy(vim, buffer, lines, argument) {
  moveTo(vim, buffer, lines, argument, false);
}

function move(vim, buffer, lines, argument) {
  moveTo(vim, buffer, lines, argument, true);
}

function moveTo(vim, buffer, { first, last }, argument, removes) {
  const target = argument.trim() === "0" ? 0 : lineRange(vim, buffer, argument)?.last;
  if (target === undefined || (removes && target >= first && target < last)) {
    vim.say("vim.no-line", argument);
    return;
  }
  const [from, to] = [buffer.line(first).from, buffer.line(last).to];
  const text = buffer.text.slice(from, to);
  const added = target === 0 ? { from: 0, insert: `${text}\n` } : { from: buffer.line(target).to, insert: `\n${text}` };
  const gone = last === buffer.lines ? { from: Math.max(from - 1, 0), to } : { from, to: to + 1 };
  if (removes && (target === last || target === first - 1)) {
    vim.toLine(last);
    return;
  }
  vim.edit(removes ? [gone, added] : added);
  vim.toLine(removes && target > last ? target : target + last - first + 1);
}

function putLines(vim, buffer, { last }, argument) {
  vim.go(buffer.line(last).from);
  const register = argument.trim() || null;
  const content = vim.registers.get(register);
  if (content) {
    vim.registers.set(":p", { text: content.text, kind: "line" });
  }
  put(vim, buffer, { register: content ? ":p" : register, count: 1 }, { after: true });
}

function joinLines(vim, buffer, { first, last }) {
  join(vim, buffer, first, last - first + 1);
  vim.toLine(first);
}

function keep(vim) {
  vim.host.keep();
  vim.say("vim.kept");
}

const commands = [
  ["substitute", 1, substitute],
  ["&", 1, repeatSubstitute],
  ["global", 1, (...given) => globally(runLine, ...given)],
  ["vglobal", 1, (...given) => globally(runLine, ...given, true)],
  ["delete", 1, onLines("d")],
  ["yank", 1, onLines("y")],
  [">", 1, onLines(">")],
  ["<", 1, onLines("<")],
  ["=", 1, onLines("=")],
  ["copy", 2, copy],
  ["t", 1, copy],
  ["move", 1, move],
  ["put", 2, putLines],
  ["join", 1, joinLines],
  ["undo", 1, (vim) => vim.undo.undo(vim.view, 1)],
  ["redo", 3, (vim) => vim.undo.redo(vim.view, 1)],
  ["nohlsearch", 3, (vim) => (vim.search.shown = null)],
  ["write", 1, keep],
  ["wq", 2, keep],
  ["xit", 1, keep],
  ["update", 2, keep],
  ["quit", 1, (vim) => vim.say("vim.stays")],
];

/** Returns the command of a name, which can be cut short. */
function named(name) {
  return commands.find(([full, least]) => full.startsWith(name) && name.length >= least)?.[2];
}

/** Runs a line that was typed after the sign ":". */
export function runLine(vim, text) {
  const buffer = new Buffer(vim.view.state);
  const lines = lineRange(vim, buffer, text.replace(/^[:\s]+/, ""));
  if (lines === null) {
    vim.say("vim.no-line", text);
    return;
  }
  const [, name, bang, argument] = COMMAND.exec(lines.rest);
  vim.registers.set(":", { text, kind: "char" });
  if (!name && argument === "") {
    if (lines.given) {
      vim.marks.set("'", vim.at);
      vim.toLine(lines.last);
    }
    return;
  }
  const found = name && (named(name) ?? substituteOf(name));
  if (found) {
    found(vim, buffer, lines, (name === "g" && bang ? "!" : "") + argument);
  } else {
    vim.say("vim.no-command", text);
  }
}

/** Letters right behind s are flags of a repeated substitution. */
function substituteOf(name) {
  return /^s[gi&]+$/.test(name) ? (vim, buffer, lines) => repeatSubstitute(vim, buffer, lines, name.slice(1)) : null;
}
