// Marks: places with a name, which move with the text around them.

export class Marks {
  #places = new Map();

  /** Marks a place. The name ' stands for the place before the last jump. */
  set(name, at) {
    this.#places.set(name === "`" ? "'" : name, at);
  }

  /** Returns the offset of a mark, or null. */
  get(name, buffer) {
    const at = this.#places.get(name === "`" ? "'" : name) ?? (name === "'" || name === "`" ? 0 : null);
    return at === null ? null : Math.min(at, buffer.text.length);
  }

  /** Returns the offset of a mark and forgets it. */
  take(name) {
    const at = this.#places.get(name);
    this.#places.delete(name);
    return at;
  }

  /** Moves the marks with a change of the text; a mark in a deleted line is lost. */
  map(changes, before) {
    for (const [name, at] of this.#places) {
      const line = before.lineAt(Math.min(at, before.length));
      const gone = line.length > 0 && changes.touchesRange(line.from, line.to) === "cover";
      if (gone && /[a-z]/.test(name)) {
        this.#places.delete(name);
      } else {
        this.#places.set(name, changes.mapPos(Math.min(at, before.length), 1));
      }
    }
  }
}
