// Vim's keys for the editor. The modules of this folder know Vim's commands; this one connects a session
// of them to CodeMirror: keys, text from phones, the status line and the look of the cursor.
import { closeCompletion, completionStatus } from "@codemirror/autocomplete";
import { Prec } from "@codemirror/state";
import { EditorView, ViewPlugin, showPanel } from "@codemirror/view";
import { decorate } from "assay/solve/vim/appearance";
import { isComposed, keyName } from "assay/solve/vim/keys";
import { typeOver } from "assay/solve/vim/insert";
import { Registers } from "assay/solve/vim/registers";
import { Screen } from "assay/solve/vim/screen";
import { Vim, fromVim } from "assay/solve/vim/session";
import { Status } from "assay/solve/vim/status";

const registers = new Registers({
  read: () => navigator.clipboard?.readText().catch(() => null) ?? Promise.resolve(null),
  write: (text) => navigator.clipboard?.writeText(text).catch(() => {}),
});

class Session {
  constructor(view, keep) {
    this.view = view;
    this.status = new Status(view);
    this.vim = new Vim(view, {
      registers,
      screen: new Screen(view),
      keep,
      prompt: (sign, text) => this.status.ask(sign, text, (line) => this.#run(() => this.vim.answer(line))),
      show: () => this.show(),
    });
    this.decorations = decorate(view, this.vim);
    this.status.show(this.vim);
  }

  update(update) {
    for (const transaction of update.transactions) {
      this.vim.follow(transaction);
    }
    const { transactions, docChanged, selectionSet, viewportChanged } = update;
    if (docChanged || selectionSet || viewportChanged || transactions.some((each) => each.annotation(fromVim))) {
      this.decorations = decorate(update.view, this.vim);
      this.status.show(this.vim);
    }
    this.#stayOnText(update);
  }

  /** A click behind the end of a line, or a change by others, can leave the cursor behind the text. */
  #stayOnText({ selectionSet, docChanged, view, state }) {
    const { head, empty } = state.selection.main;
    const line = state.doc.lineAt(head);
    const behind = empty && head === line.to && line.length > 0;
    if ((selectionSet || docChanged) && behind && this.vim.mode === "normal") {
      queueMicrotask(() => view.state === state && this.vim.settle());
    }
  }

  /** Draws the cursor again also when no text or selection changed. */
  show() {
    this.status.show(this.vim);
    this.view.dispatch({ annotations: fromVim.of(true) });
  }

  /** Runs the command of a key. A failure of ours must not swallow the keys that follow. */
  #run(action) {
    try {
      return action();
    } catch (failure) {
      this.vim.cancel();
      console.error(failure);
      return true;
    } finally {
      this.show();
    }
  }

  keydown(event) {
    const { vim } = this;
    const key = keyName(event, vim.mode, vim.literal);
    this.composed = isComposed(event) && !vim.insertion && key !== null;
    if (key === null) {
      return this.composed;
    }
    if (vim.insertion && completionStatus(this.view.state) === "active" && key === "<Esc>" && event.key === "Escape") {
      return closeCompletion(this.view);
    }
    if (key === "<Esc>" && vim.idle) {
      return false; // keeps its meaning in the editor: it closes panels, and lets Tab leave
    }
    return this.#run(() => vim.feed(key));
  }

  /** Takes text that came without a key, as from the keyboards of phones. Returns whether it is done. */
  input(from, to, text) {
    const { vim } = this;
    if (vim.insertion) {
      return typeOver(vim, from, to, text);
    }
    if (!this.composed && [...text].length === 1) {
      this.#run(() => vim.feed(text));
    }
    return true;
  }
}

const attributes = (plugin) =>
  EditorView.editorAttributes.of((view) => {
    const session = view.plugin(plugin);
    return { class: session?.vim.insertion ? "cm-vim" : "cm-vim cm-vim-block" };
  });

/** Returns the editor's extension. keep saves the draft, for the command :w. */
export function vim(keep) {
  const plugin = ViewPlugin.define((view) => new Session(view, keep), {
    decorations: (session) => session.decorations,
  });
  const session = (view) => view.plugin(plugin);
  return [
    plugin,
    attributes(plugin),
    Prec.highest(
      EditorView.domEventHandlers({
        keydown: (event, view) => session(view)?.keydown(event) ?? false,
        compositionstart(event, view) {
          const { vim } = session(view) ?? {};
          if (vim && !vim.insertion && session(view).composed) {
            view.contentDOM.blur(); // ends the composition: its keys were commands
            view.focus();
          }
          return false;
        },
      }),
    ),
    Prec.highest(EditorView.inputHandler.of((view, from, to, text) => session(view)?.input(from, to, text) ?? false)),
    showPanel.of((view) => ({ dom: session(view).status.dom, top: false })),
  ];
}
