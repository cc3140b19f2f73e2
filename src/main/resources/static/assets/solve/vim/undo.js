// Undo in steps as Vim has them: a step is one command, or one whole insertion. The history of the
// editor has finer steps; the boundaries between Vim's are kept as depths of that history.
import { redo, redoDepth, undo, undoDepth } from "@codemirror/commands";

export class UndoSteps {
  /** Where the cursor of the present step was, if not at the editor's. */
  before = null;
  #boundaries = [];
  #cursors = new Map();
  #open = false;
  #moving = false;
  #changed = Infinity;

  /** Begins a step with the next change. */
  begin() {
    this.#open = true;
    this.before = null;
  }

  /** Follows a transaction that changed the text. */
  follow(transaction) {
    if (this.#moving) {
      transaction.changes.iterChanges((fromA, toA, fromB, toB, inserted) => {
        const atEnd = inserted.length > 1 && inserted.line(1).length === 0 && fromB > 0;
        const line = transaction.newDoc.lineAt(fromB);
        this.#changed = Math.min(this.#changed, atEnd && fromB === line.to ? fromB + 1 : fromB);
      });
      return;
    }
    const before = undoDepth(transaction.startState);
    const after = undoDepth(transaction.state);
    if (this.#open) {
      this.#open = false;
      this.#boundaries = this.#boundaries.filter((each) => each < before);
      this.#boundaries.push(before);
      const cursor = this.before ?? transaction.startState.selection.main.head;
      const line = transaction.startState.doc.lineAt(Math.min(cursor, transaction.startState.doc.length));
      this.#cursors.set(before, { line: line.number, column: cursor - line.from });
    }
    if (after < before) {
      this.#forget(before + 1 - after);
    }
  }

  /** The history has dropped its oldest steps. */
  #forget(dropped) {
    this.#boundaries = this.#boundaries.map((each) => each - dropped).filter((each) => each >= 0);
    this.#cursors = new Map([...this.#cursors].map(([depth, cursor]) => [depth - dropped, cursor]));
  }

  /** Takes steps back. Returns where the cursor goes, or null if there was none to take back. */
  undo(view, count) {
    return this.#move(view, count, undo, () => {
      const depth = undoDepth(view.state);
      if (!this.#boundaries.includes(depth)) {
        this.#boundaries.push(depth);
      }
      const target = Math.max(0, ...this.#boundaries.filter((each) => each < depth));
      return { target, reached: () => undoDepth(view.state) <= target, cursor: this.#cursors.get(target) };
    });
  }

  redo(view, count) {
    return this.#move(view, count, redo, () => {
      const depth = undoDepth(view.state);
      const target = Math.min(depth + redoDepth(view.state), ...this.#boundaries.filter((each) => each > depth));
      return { target, reached: () => undoDepth(view.state) >= target, cursor: this.#cursors.get(depth) };
    });
  }

  #move(view, count, command, next) {
    let place = null;
    for (let left = count; left > 0; left--) {
      const { reached, cursor } = next();
      this.#moving = true;
      this.#changed = Infinity;
      try {
        while (!reached() && command(view));
      } finally {
        this.#moving = false;
      }
      if (this.#changed !== Infinity) {
        place = { changed: this.#changed, cursor };
      }
    }
    return place && cursorAfter(view.state.doc, place);
  }
}

/** The cursor goes to the first line that changed, and in it to its old place if it was there. */
function cursorAfter(doc, { changed, cursor }) {
  let line = doc.lineAt(Math.min(changed, doc.length));
  if (cursor && cursor.line + 1 === line.number) {
    line = doc.line(cursor.line);
  }
  const indent = Math.max(line.text.search(/\S/), 0);
  return line.from + Math.min(cursor?.line === line.number ? cursor.column : indent, line.length);
}
