// Insert mode: from the first typed character to Escape. The command "." inserts the typed text
// again, so its place is followed through all changes, also those of completions.
import { Transaction } from "@codemirror/state";
import { Buffer } from "assay/solve/vim/buffer";

/**
 * Begins to insert at a place.
 *
 * @param options times: how often the text is inserted in all; opens: each further text gets a line
 *     of its own; indented: blanks before the place go if nothing is typed; block: lines that get the
 *     same text; replaces: typed text takes the place of the text there
 */
export function beginInsert(vim, at, options = {}) {
  vim.insertion = { start: at, end: at, removed: 0, times: 1, covered: "", ...options };
  vim.mode = options.replaces ? "replace" : "insert";
  vim.go(at);
}

/** Follows a change of the text while something is inserted. */
export function followInsertion(insertion, { changes, startState }) {
  const { start } = insertion;
  insertion.touched = true;
  changes.iterChanges((fromA, toA) => {
    if (fromA < start && toA <= start && startState.doc.lineAt(start).from <= fromA) {
      insertion.removed += toA - fromA;
    }
  });
  let end = changes.mapPos(insertion.end, 1);
  changes.iterChanges((fromA, toA, fromB, toB) => {
    if (fromA <= insertion.end && toA >= insertion.end) {
      end = Math.max(end, toB);
    }
  });
  insertion.start = changes.mapPos(start, -1);
  insertion.end = end;
}

/** A cursor that was moved begins an insertion of its own. */
export function moveInsertion(vim, at) {
  const { replaces } = vim.insertion;
  vim.insertion = { start: at, end: at, removed: 0, times: 1, covered: "", replaces, moved: true };
  vim.undo.begin();
}

/** Ends the insertion: repeats its text as often as the count said. */
export function endInsert(vim) {
  const { view, insertion } = vim;
  const text = view.state.sliceDoc(insertion.start, insertion.end);
  const { removed, block, indented, touched, moved } = insertion;
  vim.insertion = null;
  let at = view.state.selection.main.head;
  for (let left = insertion.times; left > 1; left--) {
    at = insertAgain(vim, at, text, insertion);
  }
  if (block && text !== "" && !text.includes("\n")) {
    repeatInLines(vim, insertion.start, text.repeat(insertion.times), block);
    at = insertion.start + text.length * insertion.times;
  }
  if (indented && !touched) {
    at = dropBlanks(vim, at);
  }
  vim.mode = "normal";
  vim.registers.set(".", { text, kind: "char" });
  vim.marks.set("^", at);
  if (!vim.replaying) {
    const change = moved ? { command: { name: "i", count: 0, register: null } } : vim.change;
    vim.change = { ...change, inserted: { text, removed } };
  }
  const line = view.state.doc.lineAt(at);
  const left = at > line.from ? new Buffer(view.state).before(at) : at;
  vim.go(text === "" ? left : (block?.home ?? left));
}

function insertAgain(vim, at, text, { opens, replaces }) {
  if (opens) {
    const line = vim.view.state.doc.lineAt(at);
    const insert = `\n${text === "" ? "" : /^[ \t]*/.exec(line.text)[0]}${text}`;
    vim.edit({ from: line.to, insert });
    return line.to + insert.length;
  }
  const end = vim.view.state.doc.lineAt(at).to;
  vim.edit({ from: at, to: replaces ? Math.min(at + text.length, end) : at, insert: text });
  return at + text.length;
}

function repeatInLines(vim, at, text, { count, column, short }) {
  const buffer = new Buffer(vim.view.state);
  const first = buffer.lineAt(at).number;
  const changes = [];
  for (let number = first + 1; number < first + count; number++) {
    const line = buffer.line(number);
    const from = buffer.place(line, column);
    const missing = column === Infinity ? 0 : column - buffer.column(from);
    if (missing <= 0 || short) {
      changes.push({ from, insert: " ".repeat(Math.max(missing, 0)) + text });
    }
  }
  vim.edit(changes);
}

function dropBlanks(vim, at) {
  const line = vim.view.state.doc.lineAt(at);
  if (line.length === 0 || line.text.trim() !== "") {
    return at;
  }
  vim.edit({ from: line.from, to: line.to });
  return line.from;
}

/** Repeats an insertion. */
export function replayInsert(vim, { text, removed }) {
  const { insertion } = vim;
  const { start, replaces } = insertion;
  const end = vim.view.state.doc.lineAt(start).to;
  const from = Math.max(start - removed, vim.view.state.doc.lineAt(start).from);
  vim.edit({ from, to: replaces ? Math.min(start + text.length, end) : start, insert: text });
  insertion.start = from;
  insertion.end = from + text.length;
  vim.go(insertion.end);
  endInsert(vim);
}

/** In replace mode, typed text takes the place of the text there. Returns whether it did. */
export function typeOver(vim, from, to, text) {
  const { state } = vim.view;
  if (vim.mode !== "replace" || from !== to || text.includes("\n")) {
    return false;
  }
  const end = Math.min(from + text.length, state.doc.lineAt(from).to);
  vim.insertion.covered += state.sliceDoc(from, end).padEnd(text.length, "\0");
  vim.view.dispatch({
    changes: { from, to: end, insert: text },
    selection: { anchor: from + text.length },
    annotations: Transaction.userEvent.of("input.type"),
    scrollIntoView: true,
  });
  vim.insertion.end = from + text.length;
  return true;
}

/** Backspace in replace mode brings the covered text back. */
export function uncover(vim) {
  const { insertion, view } = vim;
  const { head } = view.state.selection.main;
  if (insertion.covered === "" || head <= insertion.start) {
    vim.go(Math.max(head - 1, view.state.doc.lineAt(head).from));
    return;
  }
  const old = insertion.covered.at(-1).replace("\0", "");
  insertion.covered = insertion.covered.slice(0, -1);
  const { end } = insertion;
  view.dispatch({ changes: { from: head - 1, to: head, insert: old }, selection: { anchor: head - 1 } });
  insertion.end = Math.min(end - 1, head - 1);
}
