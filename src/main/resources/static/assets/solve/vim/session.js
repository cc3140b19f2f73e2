// One editor in Vim's modes: takes keys, runs the commands that they make, and keeps registers,
// marks and the last search from one command to the next.
import { isolateHistory } from "@codemirror/commands";
import { Annotation, EditorSelection } from "@codemirror/state";
import { Buffer } from "assay/solve/vim/buffer";
import { execute } from "assay/solve/vim/execute";
import { followInsertion, moveInsertion } from "assay/solve/vim/insert";
import { Marks } from "assay/solve/vim/marks";
import { parse } from "assay/solve/vim/parse";
import { selected } from "assay/solve/vim/range";
import { Search } from "assay/solve/vim/search";
import { goOnTyping, typeKey } from "assay/solve/vim/typing";
import { UndoSteps } from "assay/solve/vim/undo";

/** Commands that read a register. */
const PUTS = new Set(["p", "P", "gp", "gP"]);

/** Marks the transactions that Vim's own commands make. */
export const fromVim = Annotation.define();

export class Vim {
  mode = "normal";
  /** In visual mode, {kind, anchor, head, toEnd}: offsets of characters that are both selected. */
  visual = null;
  lastVisual = null;
  insertion = null;
  /** The column that j and k keep, or null for the cursor's. */
  column = null;
  find = null;
  /** The last change, for the command "." */
  change = null;
  replaying = false;
  pending = "";
  /** Whether the next key stands for its sign. */
  literal = false;
  /** Whether insert mode goes on after the next command. */
  once = false;
  message = "";
  marks = new Marks();
  undo = new UndoSteps();
  #parser = null;
  /** Keys that wait until the browser has read the clipboard. */
  #waiting = null;

  /**
   * @param host the editor around: say(phrase, value), prompt(sign, text), screen, keep(), and
   *     registers, which the editors of a page share
   */
  constructor(view, host) {
    this.view = view;
    this.host = host;
    this.registers = host.registers;
    this.screen = host.screen;
    this.search = new Search((...message) => this.say(...message));
  }

  /** The offset of the character that the cursor is on. */
  get at() {
    return this.visual ? this.visual.head : this.view.state.selection.main.head;
  }

  say(phrase, ...values) {
    this.message = this.view.state.phrase(phrase, ...values);
  }

  /** Takes a key. Returns whether it was Vim's; if not, it is the editor's. */
  feed(key) {
    if (this.#waiting) {
      this.#waiting.push(key);
      return true;
    }
    this.message = "";
    if (this.mode === "insert" || this.mode === "replace") {
      return typeKey(this, key);
    }
    this.pending += key;
    this.#next(key);
    return true;
  }

  /** Takes the line that a prompt asked for; null if the visitor gave up. */
  answer(text) {
    this.message = "";
    this.#next(text);
  }

  /** Forgets the keys of a command that was begun. */
  cancel() {
    this.#parser = null;
    this.pending = "";
    this.literal = false;
  }

  /** Whether Escape has nothing to end. */
  get idle() {
    return this.mode === "normal" && this.#parser === null;
  }

  #next(input) {
    if (this.#parser === null) {
      this.#parser = parse(this.visual !== null);
      this.#parser.next();
    }
    const { done, value } = this.#parser.next(input);
    if (!done) {
      this.literal = value?.literal ?? false;
      if (value?.prompt) {
        this.host.prompt(value.prompt, value.text);
      }
      return;
    }
    this.cancel();
    if (value && /^[+*]$/.test(value.register) && PUTS.has(value.name)) {
      this.#waiting = [];
      this.registers.refresh().finally(() => this.#goOn(value));
    } else {
      this.#run(value);
    }
  }

  #run(command) {
    if (command) {
      this.undo.begin();
      execute(this, command);
    }
    goOnTyping(this);
    this.show();
  }

  /** Runs a command that waited for the clipboard, and takes the keys that were pressed meanwhile. */
  #goOn(command) {
    const keys = this.#waiting;
    this.#waiting = null;
    this.#run(command);
    keys.forEach((key) => this.feed(key));
  }

  /**
   * Changes the text as a part of the present command.
   *
   * @param cursor where the cursor goes, or null to leave it
   * @param before where the cursor was, for undo; the cursor's place unless given
   */
  edit(changes, cursor = null, before = this.view.state.selection.main.head) {
    this.undo.before = before;
    this.view.dispatch({
      changes,
      selection: cursor === null ? undefined : { anchor: cursor },
      annotations: [fromVim.of(true), isolateHistory.of("full")],
      userEvent: "vim",
    });
  }

  /** Moves the cursor. */
  go(at) {
    const anchor = Math.min(Math.max(at, 0), this.view.state.doc.length);
    this.view.dispatch({ selection: { anchor }, annotations: fromVim.of(true), scrollIntoView: true });
  }

  /** Moves the cursor to the first character of a line that is no blank. */
  toLine(number) {
    const buffer = new Buffer(this.view.state);
    this.go(buffer.indent(buffer.line(number)));
  }

  /** Moves the cursor of normal mode away from the end of a line. */
  settle() {
    this.go(new Buffer(this.view.state).clamp(this.at));
  }

  /** Shows the selection of visual mode, and tells the editor that something changed. */
  show() {
    if (this.visual) {
      const { state } = this.view;
      const range = selected(new Buffer(state), this.visual);
      const back = this.visual.head < this.visual.anchor;
      const ends = ({ from, to }) => (back ? [to, from] : [from, to]);
      const ranges = (range.parts ?? [range]).map((part) => EditorSelection.range(...ends(part)));
      const main = range.parts && this.visual.head > this.visual.anchor ? ranges.length - 1 : 0;
      this.view.dispatch({
        selection: EditorSelection.create(ranges, main),
        annotations: fromVim.of(true),
      });
    }
    this.host.show(this);
  }

  /** Follows each transaction of the editor, also those of others. */
  follow(transaction) {
    if (transaction.docChanged) {
      this.undo.follow(transaction);
      this.marks.map(transaction.changes, transaction.startState.doc);
      for (const selection of [this.visual, this.lastVisual]) {
        if (selection) {
          selection.anchor = transaction.changes.mapPos(selection.anchor);
          selection.head = transaction.changes.mapPos(selection.head);
        }
      }
      transaction.changes.iterChanges((fromA, toA, fromB) => this.marks.set(".", fromB));
      if (this.insertion) {
        followInsertion(this.insertion, transaction);
      }
    }
    if (transaction.selection && !transaction.annotation(fromVim)) {
      this.#selectedByOthers(transaction);
    }
  }

  /** The mouse, the search panel or another command moved the cursor or selected something. */
  #selectedByOthers({ docChanged, newSelection: { main } }) {
    this.column = null;
    if (this.insertion) {
      const { start, end } = this.insertion;
      if (!docChanged && (main.head < start || main.head > end)) {
        moveInsertion(this, main.head);
      }
    } else if (!main.empty) {
      this.visual = { kind: "char", anchor: main.anchor, head: main.head };
      if (main.head > main.anchor) {
        this.visual.head = main.head - 1;
      } else {
        this.visual.anchor = main.anchor - 1;
      }
      this.mode = "visual";
    } else if (this.visual) {
      this.lastVisual = this.visual;
      this.visual = null;
      this.mode = "normal";
    }
  }
}
