// Runs a command that parse.js has read.
import { Buffer } from "assay/solve/vim/buffer";
import { edits, onLines } from "assay/solve/vim/edits";
import { runLine } from "assay/solve/vim/command-line";
import { motions } from "assay/solve/vim/motions";
import { objects } from "assay/solve/vim/objects";
import { actions } from "assay/solve/vim/operators";
import { rangeOf } from "assay/solve/vim/range";
import { extentOf } from "assay/solve/vim/extent";
import { remember, repeat } from "assay/solve/vim/repeat";
import { leave, select, selectAgain, selectObject, visualKeys } from "assay/solve/vim/visual";
import { kind } from "assay/solve/vim/words";

const others = {
  u: (vim, buffer, { count }) => history(vim, vim.undo.undo(vim.view, count || 1), "vim.no-undo"),
  "<C-r>": (vim, buffer, { count }) => history(vim, vim.undo.redo(vim.view, count || 1), "vim.no-redo"),
  ".": (vim, buffer, command) => repeat(vim, buffer, command, execute),
  m: (vim, buffer, { arg }) => vim.marks.set(arg, vim.at),
  v: (vim) => select(vim, "v"),
  V: (vim) => select(vim, "V"),
  "<C-v>": (vim) => select(vim, "<C-v>"),
  "<C-q>": (vim) => select(vim, "<C-q>"),
  gv: selectAgain,
  ":": (vim, buffer, { arg }) => runLine(vim, arg),
  "&": (vim) => runLine(vim, "s"),
  "g&": (vim) => runLine(vim, "%s"),
  ZZ: (vim) => runLine(vim, "w"),
  "<Esc>": () => {},
};

export function execute(vim, command) {
  const buffer = new Buffer(vim.view.state);
  if (!command.operator && motions[command.name]) {
    move(vim, buffer, command);
    return;
  }
  run(vim, buffer, command);
  vim.column = null;
}

function run(vim, buffer, command) {
  if (vim.visual) {
    inVisual(vim, buffer, command);
  } else if (command.operator) {
    operate(vim, buffer, command);
  } else if (edits[command.name]) {
    remember(vim, command);
    edits[command.name](vim, buffer, command);
  } else {
    (others[command.name] ?? vim.screen.keys[command.name] ?? unknown)(vim, buffer, command);
  }
}

function unknown(vim, buffer, { name }) {
  vim.say("vim.no-command", name);
}

function motionOf(vim, buffer, command) {
  const { name, count, arg, operator } = command;
  return motions[name](buffer, vim.at, {
    count: count || 1,
    given: count > 0,
    arg,
    operator,
    visual: vim.visual !== null,
    stay: command.stay,
    vim,
  });
}

function move(vim, buffer, command) {
  const found = motionOf(vim, buffer, command);
  if (!found) {
    return;
  }
  if (found.jump) {
    vim.marks.set("'", vim.at);
  }
  vim.column = found.column ?? null;
  if (vim.visual) {
    vim.visual.head = Math.min(found.to, buffer.text.length);
    vim.visual.toEnd = found.column === Infinity;
    vim.screen.reveal(vim.visual.head);
  } else {
    vim.go(buffer.clamp(found.to));
  }
}

function operate(vim, buffer, given) {
  const command = changingWord(buffer, vim.at, given);
  const { operator, name } = command;
  if (name === "line") {
    remember(vim, given);
    onLines(operator)(vim, buffer, command);
    return;
  }
  const range = (objects[name] ? objectOf : movedOver)(vim, buffer, command);
  if (range && (range.from < range.to || "c<>=".includes(operator) || range.kind === "line")) {
    remember(vim, given);
    const cursor = range.kind === "line" ? range.at : range.from;
    actions[operator](vim, buffer, range, { ...command, cursor });
    if (!vim.insertion) {
      vim.settle();
    }
  }
}

/** Changing a word leaves the blanks behind it. */
function changingWord(buffer, at, command) {
  const { operator, name } = command;
  const onWord = kind(buffer.text[at], true) !== 0;
  return operator === "c" && (name === "w" || name === "W") && onWord
    ? { ...command, name: name === "w" ? "e" : "E", stay: true }
    : command;
}

function movedOver(vim, buffer, command) {
  if (!motions[command.name]) {
    return null;
  }
  const found = motionOf(vim, buffer, command);
  if (found?.jump) {
    vim.marks.set("'", vim.at);
  }
  return found && rangeOf(buffer, vim.at, found, command);
}

function objectOf(vim, buffer, { name, count, operator }) {
  const found = objects[name](buffer, { from: vim.at, to: vim.at }, count || 1);
  if (!found) {
    return null;
  }
  if (found.linewise) {
    return { ...found, kind: "line", at: found.from };
  }
  const range = rangeOf(buffer, found.from, { to: found.to }, { operator });
  return range.kind === "line" ? { ...range, at: found.from } : range;
}

function history(vim, at, nothing) {
  if (at === null) {
    vim.say(nothing);
  } else {
    vim.go(at);
    vim.settle();
  }
}

function inVisual(vim, buffer, command) {
  const { name } = command;
  if (name === "<Esc>") {
    leave(vim);
  } else if (visualKeys[name]) {
    remember(vim, command, extentOf(buffer, vim.visual));
    visualKeys[name](vim, buffer, command);
  } else if (objects[name]) {
    selectObject(vim, buffer, command);
  } else if (name === ":") {
    leave(vim);
    runLine(vim, command.arg);
  } else if (!["u", "."].includes(name)) {
    (others[name] ?? vim.screen.keys[name] ?? unknown)(vim, buffer, command);
  }
}
