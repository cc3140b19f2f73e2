// The text as motions read it: offsets, lines and columns of one state of the editor.
import { countColumn, findClusterBreak, findColumn } from "@codemirror/state";

export class Buffer {
  constructor(state) {
    this.state = state;
    this.doc = state.doc;
    this.text = state.doc.toString();
  }

  get lines() {
    return this.doc.lines;
  }

  /** Returns the line with a number, or the nearest one. */
  line(number) {
    return this.doc.line(Math.min(Math.max(number, 1), this.doc.lines));
  }

  lineAt(at) {
    return this.doc.lineAt(Math.min(Math.max(at, 0), this.doc.length));
  }

  /** Returns the offset of a line's last character; of its start if the line is empty. */
  last(line) {
    return line.length === 0 ? line.from : line.from + findClusterBreak(line.text, line.length, false);
  }

  /** Returns the nearest place where the cursor of normal mode can stand. */
  clamp(at) {
    const line = this.lineAt(at);
    return Math.min(Math.max(at, line.from), this.last(line));
  }

  /** Returns the offset behind the character at an offset, at most the end of its line. */
  after(at) {
    const line = this.lineAt(at);
    return line.from + findClusterBreak(line.text, at - line.from, true);
  }

  /** Returns the offset of the character before an offset, at least the start of its line. */
  before(at) {
    const line = this.lineAt(at);
    return line.from + findClusterBreak(line.text, at - line.from, false);
  }

  /** Returns the offset of a line's first character that is no blank; of its last one if all are. */
  indent(line) {
    const found = line.text.search(/\S/);
    return found < 0 ? this.last(line) : line.from + found;
  }

  /** Returns the blanks that a line begins with. */
  blanks(line) {
    return /^[ \t]*/.exec(line.text)[0];
  }

  /** Tells whether only blanks stand before an offset in its line. */
  inIndent(at) {
    const line = this.lineAt(at);
    return line.text.slice(0, at - line.from).trim() === "";
  }

  isBlank(line) {
    return line.text.trim() === "";
  }

  /** Returns the column of an offset on the screen, where a tabulator is as wide as it looks. */
  column(at) {
    const line = this.lineAt(at);
    return countColumn(line.text, this.state.tabSize, at - line.from);
  }

  /** Returns the offset in a line that is nearest to a column. */
  place(line, column) {
    if (column === Infinity) {
      return line.to;
    }
    const { tabSize } = this.state;
    const found = Math.min(line.length, findColumn(line.text, column, tabSize));
    const passed = countColumn(line.text, tabSize, found) > column;
    return line.from + (passed ? findClusterBreak(line.text, found, false) : found);
  }
}
