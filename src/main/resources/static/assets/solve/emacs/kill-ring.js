// Emacs' kill ring: texts that were cut or copied, the newest first. Cuts in a row make one text.
import { StateEffect, StateField } from "@codemirror/state";

const MOST = 30;

/** A ring that all editors of the page share. */
class KillRing {
  #texts = [];
  #at = 0;

  get present() {
    return this.#texts[this.#at] ?? "";
  }

  add(text) {
    this.#texts.unshift(text);
    this.#texts.length = Math.min(this.#texts.length, MOST);
    this.#at = 0;
    navigator.clipboard?.writeText(text).catch(() => {}); // other programs get it if the browser allows
  }

  append(text, before) {
    this.add(before ? text + this.#texts.shift() : this.#texts.shift() + text);
  }

  /** Goes on to the next older text, around the end. */
  turn() {
    this.#at = (this.#at + 1) % Math.max(this.#texts.length, 1);
    return this.present;
  }
}

export const ring = new KillRing();

const done = StateEffect.define();

/** The last command if it was a cut, {kind: "cut"}, or a paste, {kind: "paste", from, to}; else null. */
export const last = StateField.define({
  create: () => null,
  update(value, transaction) {
    const effect = transaction.effects.find((each) => each.is(done));
    return effect ? effect.value : transaction.docChanged || transaction.selection ? null : value;
  },
});

/** Cuts a range into the ring; before tells that it stood before the cursor. */
export function cut(view, from, to, before = false) {
  if (from === to) {
    return true;
  }
  const text = view.state.sliceDoc(from, to);
  if (view.state.field(last)?.kind === "cut") {
    ring.append(text, before);
  } else {
    ring.add(text);
  }
  view.dispatch({
    changes: { from, to },
    selection: { anchor: from },
    effects: done.of({ kind: "cut" }),
    userEvent: "delete.cut",
    scrollIntoView: true,
  });
  return true;
}

function insert(view, from, to, text) {
  view.dispatch({
    changes: { from, to, insert: text },
    selection: { anchor: from + text.length },
    effects: done.of({ kind: "paste", from, to: from + text.length }),
    userEvent: "input.paste",
    scrollIntoView: true,
  });
  return true;
}

/** Inserts the newest text at the cursor. */
export function paste(view) {
  const { from, to } = view.state.selection.main;
  return insert(view, from, to, ring.present);
}

/** Puts the next older text in place of the one that was just inserted. */
export function pasteOlder(view) {
  const before = view.state.field(last);
  return before?.kind === "paste" ? insert(view, before.from, before.to, ring.turn()) : true;
}
