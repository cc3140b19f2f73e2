// The row of symbols above the keyboards of phones, which have them two layers deep. Each does as its key would.
import { insertBracket } from "@codemirror/autocomplete";
import { redo, undo } from "@codemirror/commands";
import { EditorView, runScopeHandlers } from "@codemirror/view";
import { settings } from "assay/solve/settings";

/** Types text as a keyboard does: brackets close, completions open, Vim takes commands. */
function type(view, text) {
  const closes = view.composing && settings().closeBrackets; // the handler refuses while a word is composed
  const closed = closes ? insertBracket(view.state, text) : null;
  if (closed) {
    view.dispatch(closed);
    return;
  }
  const { from, to } = view.state.selection.main;
  const insert = () =>
    view.state.update(view.state.replaceSelection(text), { userEvent: "input.type", scrollIntoView: true });
  const handlers = view.state.facet(EditorView.inputHandler);
  if (!handlers.some((handler) => handler(view, from, to, text, insert))) {
    view.dispatch(insert());
  }
}

function press(view, key) {
  runScopeHandlers(view, new KeyboardEvent("keydown", { key }), "editor");
}

/** Lets the buttons of the row write into the editor, which keeps the focus. */
export function offerSymbols(view, row) {
  const commands = { undo, redo };
  row.addEventListener("mousedown", (event) => event.preventDefault());
  row.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (button?.dataset.key) {
      press(view, button.dataset.key);
    } else if (button?.dataset.command) {
      commands[button.dataset.command](view);
    } else if (button) {
      type(view, button.textContent);
    }
  });
}
