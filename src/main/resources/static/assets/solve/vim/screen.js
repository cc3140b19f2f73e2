// The commands that scroll, and the motions that depend on the part of the text on the screen.
import { EditorSelection } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { Buffer } from "assay/solve/vim/buffer";

export class Screen {
  constructor(view) {
    this.view = view;
  }

  /** Returns the numbers of the first and the last line that are seen, except for a third of their height. */
  lines(buffer) {
    const { view } = this;
    const { top, height } = this.#visible();
    const numberAt = (y) => buffer.lineAt(view.lineBlockAtHeight(y).from).number;
    const slack = view.defaultLineHeight / 3;
    const first = view.lineBlockAtHeight(top);
    const start = buffer.lineAt(first.from).number + (first.top < top - slack ? 1 : 0);
    const last = view.lineBlockAtHeight(top + height - 1);
    const end = numberAt(top + height - 1) - (last.bottom > top + height + slack ? 1 : 0);
    return [start, Math.max(start, end)];
  }

  #visible() {
    this.view.coordsAtPos(this.view.state.selection.main.head); // first scrolls to where the last key led
    const { scrollDOM, documentTop } = this.view;
    const { top } = scrollDOM.getBoundingClientRect();
    return { top: Math.max(top - documentTop, 0), height: scrollDOM.clientHeight };
  }

  /** Returns the motion by lines of the screen, of which a wrapped line has several. */
  move(at, steps) {
    let range = EditorSelection.cursor(at);
    for (let left = Math.abs(steps); left > 0; left--) {
      range = this.view.moveVertically(range, steps > 0);
    }
    return range.head === at ? null : { to: range.head };
  }

  /** Scrolls so that a place is seen. */
  reveal(at) {
    this.view.dispatch({ effects: EditorView.scrollIntoView(at, { y: "nearest" }) });
  }

  /** Scrolls by lines and moves the cursor as far. */
  #scroll(vim, lines) {
    const buffer = new Buffer(this.view.state);
    const column = vim.column ?? buffer.column(vim.at);
    const target = buffer.line(buffer.lineAt(vim.at).number + lines);
    this.view.scrollDOM.scrollTop += lines * this.view.defaultLineHeight;
    const to = buffer.place(target, column);
    if (vim.visual) {
      vim.visual.head = buffer.clamp(to);
    } else {
      vim.go(buffer.clamp(to));
    }
  }

  get #height() {
    return Math.max(Math.floor(this.view.scrollDOM.clientHeight / this.view.defaultLineHeight), 2);
  }

  keys = {
    "<C-d>": (vim, buffer, { count }) => this.#scroll(vim, count || Math.floor(this.#height / 2)),
    "<C-u>": (vim, buffer, { count }) => this.#scroll(vim, -(count || Math.floor(this.#height / 2))),
    "<C-f>": (vim, buffer, { count }) => this.#scroll(vim, (count || 1) * (this.#height - 2)),
    "<C-b>": (vim, buffer, { count }) => this.#scroll(vim, -(count || 1) * (this.#height - 2)),
    "<PageDown>": (vim, buffer, { count }) => this.#scroll(vim, (count || 1) * (this.#height - 2)),
    "<PageUp>": (vim, buffer, { count }) => this.#scroll(vim, -(count || 1) * (this.#height - 2)),
    "<C-e>": (vim, buffer, { count }) => (this.view.scrollDOM.scrollTop += (count || 1) * this.view.defaultLineHeight),
    "<C-y>": (vim, buffer, { count }) => (this.view.scrollDOM.scrollTop -= (count || 1) * this.view.defaultLineHeight),
    zz: (vim) => this.#place(vim, "center"),
    zt: (vim) => this.#place(vim, "start"),
    zb: (vim) => this.#place(vim, "end"),
  };

  #place(vim, y) {
    this.view.dispatch({ effects: EditorView.scrollIntoView(vim.at, { y, yMargin: 0 }) });
  }
}
