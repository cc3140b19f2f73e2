// Marks the compiler's messages in the code, and keeps their fixes at their places while it is edited.
import { setDiagnostics } from "@codemirror/lint";
import { StateEffect, StateField } from "@codemirror/state";
import { isolateHistory } from "@codemirror/commands";

const setFixes = StateEffect.define();

/** The fixes that are still possible: [{from, to, title, changes: [{from, to, insert}]}]. */
export const fixes = StateField.define({
  create: () => [],
  update(all, transaction) {
    const found = transaction.effects.find((effect) => effect.is(setFixes));
    if (found) {
      return found.value;
    }
    return transaction.docChanged ? all.map((fix) => moved(fix, transaction.changes)).filter(Boolean) : all;
  },
});

/** Marks diagnostics: [{line, column, endLine, endColumn, severity, message, fixes}]. */
export function markDiagnostics(view, diagnostics) {
  const position = (line, column) => offset(view.state.doc, line, column);
  const all = [];
  const marks = diagnostics.map((each) => {
    const from = position(each.line, each.column);
    const to = Math.max(from, position(each.endLine, each.endColumn));
    const actions = (each.fixes ?? []).map(({ title, edits }) => {
      const changes = edits.map((edit) => ({
        from: position(edit.line, edit.column),
        to: position(edit.endLine, edit.endColumn),
        insert: edit.text,
      }));
      const fix = { id: all.length, from, to, title, changes };
      all.push(fix);
      return { name: title, apply: () => applyFix(view, fix.id) };
    });
    return { from, to, severity: each.severity.toLowerCase(), message: each.message, actions };
  });
  const spec = setDiagnostics(view.state, marks);
  view.dispatch({ ...spec, effects: [spec.effects, setFixes.of(all)].flat() });
}

/** Makes the changes of a fix as one step for undo; nothing if the code there is another one by now. */
export function applyFix(view, id) {
  const fix = view.state.field(fixes).find((each) => each.id === id);
  if (fix) {
    view.dispatch({ changes: fix.changes, userEvent: "input.fix", annotations: isolateHistory.of("full") });
    view.focus();
  }
}

/** Returns the offset of a place that counts from 1, or the nearest one that the text has. */
export function offset(doc, line, column) {
  const found = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return Math.min(found.from + Math.max(column - 1, 0), found.to);
}

/** Returns a fix at its new place; null if the edit meddled with it. */
function moved(fix, edit) {
  if (fix.changes.some(({ from, to }) => edit.touchesRange(from, to))) {
    return null;
  }
  return {
    ...fix,
    from: edit.mapPos(fix.from),
    to: edit.mapPos(fix.to),
    changes: fix.changes.map((each) => ({ ...each, from: edit.mapPos(each.from), to: edit.mapPos(each.to) })),
  };
}
