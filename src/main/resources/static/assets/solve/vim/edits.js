// The commands of normal mode that change the text without a motion.
import { IndentContext, getIndentation } from "@codemirror/language";
import { beginInsert } from "assay/solve/vim/insert";
import { actions, toggled } from "assay/solve/vim/operators";
import { put } from "assay/solve/vim/put";

/** Runs an operator on some characters at the cursor. */
function onChars(operator, extent) {
  return (vim, buffer, command) => {
    const range = extent(buffer, vim.at, command.count || 1);
    if (range.from < range.to || operator === "c") {
      actions[operator](vim, buffer, { ...range, kind: "char" }, command);
    }
  };
}

function charsAfter(buffer, at, count) {
  let to = at;
  for (let left = count; left > 0; left--) {
    to = buffer.after(to);
  }
  return { from: at, to };
}

function charsBefore(buffer, at, count) {
  let from = at;
  for (let left = count; left > 0; left--) {
    from = buffer.before(from);
  }
  return { from, to: at };
}

/** Runs an operator on lines from the cursor's. */
export function onLines(operator) {
  return (vim, buffer, command) => {
    const line = buffer.lineAt(vim.at);
    const last = buffer.line(line.number + (command.count || 1) - 1);
    if (command.count > 1 && line.number === buffer.lines) {
      return;
    }
    const several = operator === "y" || command.count > 1;
    const cursor = several ? vim.at : Math.min(vim.at, buffer.indent(line));
    const range = { from: line.from, to: last.to, kind: "line", at: cursor };
    actions[operator](vim, buffer, range, { ...command, cursor });
  };
}

function insertAt(place) {
  return (vim, buffer, command) => {
    const at = place(buffer, vim.at, vim);
    beginInsert(vim, at, { times: command.count || 1 });
  };
}

function replace(vim, buffer, command) {
  const { from, to } = charsAfter(buffer, vim.at, command.count || 1);
  const length = [...buffer.text.slice(from, to)].length;
  if (length < (command.count || 1)) {
    return;
  }
  const lineBreak = command.arg === "\n";
  const insert = lineBreak ? `\n${buffer.blanks(buffer.lineAt(from))}` : command.arg.repeat(length);
  vim.edit({ from, to, insert }, null);
  vim.go(lineBreak ? from + insert.length : from + insert.length - command.arg.length);
}

function toggle(vim, buffer, command) {
  const { from, to } = charsAfter(buffer, vim.at, command.count || 1);
  vim.edit({ from, to, insert: toggled(buffer.text.slice(from, to)) });
  vim.go(to);
  vim.settle();
}

/** Returns the blanks that a new line begins with, which an indentation of the language decides. */
function blanksFor(buffer, at, line) {
  const columns = getIndentation(new IndentContext(buffer.state, { simulateBreak: at }), at);
  return columns === null ? buffer.blanks(line) : " ".repeat(columns);
}

function openLine(below) {
  return (vim, buffer, command) => {
    const line = buffer.lineAt(vim.at);
    const at = below ? line.to : Math.max(line.from - 1, 0);
    const blanks = line.number === 1 && !below ? buffer.blanks(line) : blanksFor(buffer, at, line);
    const first = !below && line.number === 1;
    const insert = first ? `${blanks}\n` : `\n${blanks}`;
    vim.edit({ from: at, insert }, null, vim.at);
    const start = first ? blanks.length : at + insert.length;
    beginInsert(vim, start, { times: command.count || 1, opens: true, indented: blanks !== "" });
  };
}

/** Joins lines, with a blank between them unless the second begins with a closing bracket. */
export function join(vim, buffer, first, count, plain) {
  if (first >= buffer.lines) {
    return;
  }
  const last = Math.min(first + Math.max(count, 2) - 1, buffer.lines);
  const changes = [];
  let before = buffer.line(first).text;
  let length = buffer.line(first).to;
  let at = length;
  for (let number = first + 1; number <= last; number++) {
    const line = buffer.line(number);
    const skipped = plain ? 0 : /^[ \t]*/.exec(line.text)[0].length;
    const rest = line.text.slice(skipped);
    const space = !plain && rest !== "" && !rest.startsWith(")") && before !== "" && !/[ \t]$/.test(before) ? " " : "";
    changes.push({ from: line.from - 1, to: line.from + skipped, insert: space });
    at = length;
    length += space.length + rest.length;
    before += space + rest;
  }
  vim.edit(changes);
  vim.go(at);
  vim.settle();
}

/** Adds to the number at or behind the cursor. */
function add(step) {
  return (vim, buffer, command) => {
    const line = buffer.lineAt(vim.at);
    const numbers = [...line.text.matchAll(/-?\d+/g)];
    const found = numbers.find(({ index, 0: digits }) => line.from + index + digits.length > vim.at);
    if (found) {
      const from = line.from + found.index;
      const insert = String(BigInt(found[0]) + BigInt(step * (command.count || 1)));
      vim.edit({ from, to: from + found[0].length, insert });
      vim.go(from + insert.length - 1);
    }
  };
}

export const edits = {
  x: onChars("d", charsAfter),
  "<Del>": onChars("d", charsAfter),
  X: onChars("d", charsBefore),
  s: onChars("c", charsAfter),
  S: onLines("c"),
  Y: onLines("y"),
  r: replace,
  R: (vim, buffer, command) => beginInsert(vim, vim.at, { times: command.count || 1, replaces: true }),
  "~": toggle,
  J: (vim, buffer, { count }) => join(vim, buffer, buffer.lineAt(vim.at).number, count),
  gJ: (vim, buffer, { count }) => join(vim, buffer, buffer.lineAt(vim.at).number, count, true),
  i: insertAt((buffer, at) => at),
  a: insertAt((buffer, at) => buffer.after(at)),
  I: insertAt((buffer, at) => {
    const line = buffer.lineAt(at);
    return line.from + buffer.blanks(line).length;
  }),
  gI: insertAt((buffer, at) => buffer.lineAt(at).from),
  A: insertAt((buffer, at) => buffer.lineAt(at).to),
  gi: insertAt((buffer, at, vim) => vim.marks.get("^", buffer) ?? at),
  o: openLine(true),
  O: openLine(false),
  p: (vim, buffer, command) => put(vim, buffer, command, { after: true }),
  P: (vim, buffer, command) => put(vim, buffer, command, {}),
  gp: (vim, buffer, command) => put(vim, buffer, command, { after: true, behind: true }),
  gP: (vim, buffer, command) => put(vim, buffer, command, { behind: true }),
  "<C-a>": add(1),
  "<C-x>": add(-1),
};

