// Emacs' mark: the other end of the selection. While it is active, motions select.
import { StateEffect, StateField } from "@codemirror/state";

const setMark = StateEffect.define();

/** {at, active} of the mark. A change of the text ends the selection. */
export const mark = StateField.define({
  create: () => ({ at: null, active: false }),
  update(value, transaction) {
    const effect = transaction.effects.find((each) => each.is(setMark));
    if (effect) {
      return effect.value;
    }
    if (!transaction.docChanged) {
      return value;
    }
    return { at: value.at === null ? null : transaction.changes.mapPos(value.at), active: false };
  },
});

/** Sets the mark at the cursor; a second time, it ends the selection. */
export function startMark(view) {
  const { head } = view.state.selection.main;
  const { at, active } = view.state.field(mark);
  const ends = active && at === head;
  view.dispatch({ selection: { anchor: head }, effects: setMark.of({ at: head, active: !ends }) });
  return true;
}

export function endMark(view) {
  const { at, active } = view.state.field(mark);
  if (!active && view.state.selection.main.empty) {
    return false;
  }
  view.dispatch({ selection: { anchor: view.state.selection.main.head }, effects: setMark.of({ at, active: false }) });
  return true;
}

/** Exchanges cursor and mark, and selects the text between. */
export function swapMark(view) {
  const { head } = view.state.selection.main;
  const at = view.state.field(mark).at ?? head;
  view.dispatch({
    selection: { anchor: head, head: at },
    effects: setMark.of({ at: head, active: true }),
    scrollIntoView: true,
  });
  return true;
}

/** Returns a command that moves, or selects while the mark is active. */
export function moving(move, select) {
  return (view) => (view.state.field(mark).active ? select : move)(view);
}

/** Returns {from, to} between mark and cursor. */
export function region(view) {
  const { from, to, empty, head } = view.state.selection.main;
  const { at } = view.state.field(mark);
  return empty && at !== null ? { from: Math.min(at, head), to: Math.max(at, head) } : { from, to };
}
