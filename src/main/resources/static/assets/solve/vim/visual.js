// Visual mode: motions and text objects change the selection, and one key does something with it.
import { beginInsert } from "assay/solve/vim/insert";
import { join } from "assay/solve/vim/edits";
import { objects } from "assay/solve/vim/objects";
import { actions, cut } from "assay/solve/vim/operators";
import { putOver } from "assay/solve/vim/put";
import { selected } from "assay/solve/vim/range";

const KINDS = { v: "char", V: "line", "<C-v>": "block", "<C-q>": "block" };

/** Begins visual mode, changes its kind, or ends it if it has this kind. */
export function select(vim, key) {
  const kind = KINDS[key];
  if (!vim.visual) {
    vim.visual = { kind, anchor: vim.at, head: vim.at };
    vim.mode = "visual";
  } else if (vim.visual.kind === kind) {
    leave(vim);
    return;
  } else {
    vim.visual.kind = kind;
  }
  vim.show();
}

/** Leaves visual mode; gv brings the selection back. */
export function leave(vim) {
  const { head } = vim.visual;
  vim.lastVisual = vim.visual;
  vim.visual = null;
  vim.mode = "normal";
  vim.go(head);
  vim.settle();
}

export function selectAgain(vim, buffer) {
  const before = vim.visual;
  if (vim.lastVisual) {
    const { kind, anchor, head, toEnd } = vim.lastVisual;
    vim.visual = { kind, anchor: buffer.clamp(anchor), head: buffer.clamp(head), toEnd };
    vim.lastVisual = before ?? vim.lastVisual;
    vim.mode = "visual";
    vim.show();
  }
}

/** Ends visual mode and returns the range that was selected. */
function take(vim, buffer) {
  const range = selected(buffer, vim.visual);
  const { anchor, head } = vim.visual;
  const upwards = buffer.lineAt(head).number < buffer.lineAt(anchor).number;
  leave(vim);
  return { ...range, at: range.kind === "line" ? (upwards ? head : range.from) : undefined };
}

function operate(operator, lines = false) {
  return (vim, buffer, command) => {
    if (lines) {
      vim.visual.kind = "line";
    }
    const range = take(vim, buffer);
    actions[operator](vim, buffer, range, { ...command, cursor: range.at ?? range.from, visual: true });
  };
}

function toLineEnds(operator) {
  return (vim, buffer, command) => {
    if (vim.visual.kind === "block") {
      vim.visual.toEnd = true;
      operate(operator)(vim, buffer, command);
    } else {
      operate(operator, true)(vim, buffer, command);
    }
  };
}

function swap(vim) {
  const { anchor, head } = vim.visual;
  Object.assign(vim.visual, { anchor: head, head: anchor });
  vim.show();
}

function swapColumns(vim, buffer) {
  const { anchor, head, kind } = vim.visual;
  if (kind !== "block") {
    swap(vim);
    return;
  }
  const [left, right] = [buffer.column(anchor), buffer.column(head)];
  vim.visual.anchor = buffer.place(buffer.lineAt(anchor), right);
  vim.visual.head = buffer.place(buffer.lineAt(head), left);
  vim.show();
}

function replace(vim, buffer, { arg }) {
  const range = take(vim, buffer);
  const changes = (range.parts ?? [range]).map(({ from, to }) => ({
    from,
    to,
    insert: buffer.text.slice(from, to).replace(/[^\n]/gu, () => arg),
  }));
  vim.edit(changes, null, range.from);
  vim.go(range.from);
  vim.settle();
}

function putHere(keep) {
  return (vim, buffer, command) => {
    const content = vim.registers.get(command.register);
    if (content === null) {
      vim.say("vim.empty-register", command.register ?? '"');
      return;
    }
    const range = take(vim, buffer);
    if (!keep) {
      cut(vim, buffer, range, { register: null, name: "p" });
    }
    putOver(vim, buffer, range, content, command.count || 1);
  };
}

function insertBeside(after) {
  return (vim, buffer, command) => {
    const { head } = vim.visual;
    const range = take(vim, buffer);
    const times = command.count || 1;
    if (range.kind !== "block") {
      beginInsert(vim, after ? buffer.after(head) : buffer.lineAt(range.from).from, { times });
      return;
    }
    const column = after ? range.right : range.left;
    const first = range.parts[0];
    let at = after ? first.to : first.from;
    const missing = after && column !== Infinity ? column - buffer.column(at) : 0;
    if (missing > 0) {
      vim.edit({ from: at, insert: " ".repeat(missing) });
      at += missing;
    }
    const block = { count: range.parts.length, column, short: !after, home: first.from };
    beginInsert(vim, at, { times, block });
  };
}

function joinLines(plain) {
  return (vim, buffer) => {
    const range = take(vim, buffer);
    const end = Math.max(range.kind === "char" ? range.to - 1 : range.to, range.from);
    const first = buffer.lineAt(range.from).number;
    const last = buffer.lineAt(end).number;
    join(vim, buffer, first, last - first + 1, plain);
  };
}

/** Widens the selection to a text object. */
export function selectObject(vim, buffer, { name, count }) {
  const { anchor, head } = vim.visual;
  const range = selected(buffer, { kind: "char", anchor, head });
  const found = objects[name]?.(buffer, { ...range, extends: anchor !== head }, count || 1);
  if (found && found.to > found.from) {
    const behindBreak = buffer.lineAt(found.to).from === found.to;
    const last = behindBreak ? found.to - 1 : buffer.before(found.to);
    const head = found.linewise ? found.to : last;
    vim.visual = { kind: found.linewise ? "line" : "char", anchor: found.from, head };
    vim.show();
  }
}

export const visualKeys = {
  d: operate("d"),
  x: operate("d"),
  "<Del>": operate("d"),
  X: toLineEnds("d"),
  D: toLineEnds("d"),
  c: operate("c"),
  s: operate("c"),
  S: operate("c", true),
  R: operate("c", true),
  C: toLineEnds("c"),
  y: operate("y"),
  Y: toLineEnds("y"),
  ">": operate(">"),
  "<": operate("<"),
  "=": operate("="),
  "~": operate("g~"),
  u: operate("gu"),
  U: operate("gU"),
  "g~": operate("g~"),
  gu: operate("gu"),
  gU: operate("gU"),
  J: joinLines(false),
  gJ: joinLines(true),
  r: replace,
  p: putHere(false),
  P: putHere(true),
  o: swap,
  O: swapColumns,
  I: insertBeside(false),
  A: insertBeside(true),
};
