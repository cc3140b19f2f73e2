// A line below the code that tells what a key has done, until Escape or the next change.
import { StateEffect, StateField } from "@codemirror/state";
import { keymap, showPanel } from "@codemirror/view";

const setNotice = StateEffect.define();

const notice = StateField.define({
  create: () => null,
  update(shown, transaction) {
    const set = transaction.effects.find((effect) => effect.is(setNotice));
    return set ? set.value : transaction.docChanged || transaction.selection ? null : shown;
  },
  provide: (field) => showPanel.from(field, (content) => content && (() => panel(content))),
});

function panel({ text, buttons }) {
  const dom = document.createElement("div");
  dom.className = "cm-notice";
  const words = document.createElement("span");
  words.setAttribute("role", "status");
  dom.append(words, ...buttons);
  return { dom, mount: () => (words.textContent = text) };
}

/** Returns an effect that shows a text, with buttons beside it. */
export function notify(text, ...buttons) {
  return setNotice.of({ text, buttons });
}

/** Tells whether a notice is shown. */
export function hasNotice(state) {
  return state.field(notice, false) != null;
}

function close(view) {
  const open = hasNotice(view.state);
  if (open) {
    view.dispatch({ effects: setNotice.of(null) });
  }
  return open;
}

/** The extension that shows notices. */
export const notices = [notice, keymap.of([{ key: "Escape", run: close }])];
