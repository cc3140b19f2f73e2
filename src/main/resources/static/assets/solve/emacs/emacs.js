// Emacs' keys for the editor: moving, the mark, the kill ring, searching and undo.
import {
  currentCompletions,
  selectedCompletionIndex,
  setSelectedCompletion,
  startCompletion,
} from "@codemirror/autocomplete";
import * as commands from "@codemirror/commands";
import { findNext, findPrevious, gotoLine, openSearchPanel } from "@codemirror/search";
import { Prec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { cut, last, paste, pasteOlder, ring } from "assay/solve/emacs/kill-ring";
import { endMark, mark, moving, region, startMark, swapMark } from "assay/solve/emacs/mark";

const motions = {
  "Ctrl-b": "CharLeft",
  ArrowLeft: "CharLeft",
  "Ctrl-f": "CharRight",
  ArrowRight: "CharRight",
  "Ctrl-p": "LineUp",
  ArrowUp: "LineUp",
  "Ctrl-n": "LineDown",
  ArrowDown: "LineDown",
  "Ctrl-a": "LineStart",
  Home: "LineStart",
  "Ctrl-e": "LineEnd",
  End: "LineEnd",
  "Alt-b": "GroupLeft",
  "Alt-f": "GroupRight",
  "Ctrl-v": "PageDown",
  "Alt-v": "PageUp",
  "Alt-<": "DocStart",
  "Alt->": "DocEnd",
  "Ctrl-Alt-b": "SyntaxLeft",
  "Ctrl-Alt-f": "SyntaxRight",
};

/** Cuts to the end of the line, or the line break if the cursor is there. */
function cutLine(view) {
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  return cut(view, head, head === line.to ? Math.min(line.to + 1, view.state.doc.length) : line.to);
}

/** Cuts the word behind or before the cursor. */
function cutWord(forward) {
  return (view) => {
    const { main } = view.state.selection;
    const to = view.moveByGroup(main, forward).head;
    return cut(view, Math.min(main.head, to), Math.max(main.head, to), !forward);
  };
}

/** Scrolls the cursor's line to the middle. */
function centre(view) {
  const { head } = view.state.selection.main;
  view.dispatch({ effects: EditorView.scrollIntoView(head, { y: "center" }) });
  return true;
}

function cutRegion(view) {
  const { from, to } = region(view);
  return cut(view, from, to);
}

function copyRegion(view) {
  const { from, to } = region(view);
  if (from < to) {
    ring.add(view.state.sliceDoc(from, to));
    endMark(view);
  }
  return true;
}

/** In the panel of the search, the same keys lead from match to match. */
const searching = [
  { key: "Ctrl-s", scope: "editor", run: openSearchPanel, preventDefault: true },
  { key: "Ctrl-r", scope: "editor", run: openSearchPanel, preventDefault: true },
  { key: "Ctrl-s", scope: "search-panel", run: findNext, preventDefault: true },
  { key: "Ctrl-r", scope: "search-panel", run: findPrevious, preventDefault: true },
];

/**
 * Goes to the next completion, or to the one before. CodeMirror's own command does nothing in the
 * list's first 75 ms: the key would then move the cursor, which closes the list.
 */
function chooseCompletion(step) {
  return (view) => {
    const { length } = currentCompletions(view.state);
    if (length === 0) return false;
    const chosen = selectedCompletionIndex(view.state) ?? Math.min(0, -step);
    view.dispatch({ effects: setSelectedCompletion((chosen + step + length) % length) });
    return true;
  };
}

/** In the list of completions, the same keys lead from one to the next. */
const inList = [
  { key: "Ctrl-n", run: chooseCompletion(1) },
  { key: "Ctrl-p", run: chooseCompletion(-1) },
];

/** Returns the editor's extension. keep saves the draft. */
export function emacs(keep) {
  const moves = Object.entries(motions).map(([key, name]) => ({
    key,
    run: moving(commands[`cursor${name}`], commands[`select${name}`]),
    shift: key.includes("Alt") ? undefined : commands[`select${name}`],
    preventDefault: true,
  }));
  const keys = {
    "Ctrl-@": startMark,
    "Ctrl-g": endMark,
    "Ctrl-x Ctrl-x": swapMark,
    "Ctrl-x h": commands.selectAll,
    "Ctrl-x s": () => keep(),
    "Ctrl-x Ctrl-s": () => keep(),
    "Ctrl-x u": commands.undo,
    "Ctrl-/": commands.undo,
    "Ctrl-_": commands.undo,
    "Alt-_": commands.redo,
    "Ctrl-d": commands.deleteCharForward,
    "Ctrl-h": commands.deleteCharBackward,
    "Ctrl-k": cutLine,
    "Ctrl-w": cutRegion,
    "Alt-w": copyRegion,
    "Alt-d": cutWord(true),
    "Alt-Backspace": cutWord(false),
    "Ctrl-y": paste,
    "Alt-y": pasteOlder,
    "Ctrl-o": commands.splitLine,
    "Ctrl-t": commands.transposeChars,
    "Ctrl-l": centre,
    "Alt-g g": gotoLine,
    "Alt-;": commands.toggleComment,
    "Alt-/": startCompletion,
    "Alt-m": commands.cursorLineBoundaryBackward,
  };
  const others = Object.entries(keys).map(([key, run]) => ({ key, run, preventDefault: true }));
  const first = [{ key: "Ctrl-Space", run: startMark, preventDefault: true }, ...searching];
  return [mark, last, Prec.highest(keymap.of(first)), Prec.high(keymap.of([...inList, ...moves, ...others]))];
}
