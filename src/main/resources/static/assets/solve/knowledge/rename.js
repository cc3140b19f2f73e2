// Renames what the cursor is on: F2 opens a field above the code, the server checks the new name.
import { isolateHistory } from "@codemirror/commands";
import { StateEffect, StateField } from "@codemirror/state";
import { keymap, showPanel } from "@codemirror/view";
import { post } from "assay/solve/compiler";
import { notify } from "assay/solve/knowledge/notice";

const setOpen = StateEffect.define();

const dialog = StateField.define({
  create: () => null,
  update(open, transaction) {
    const set = transaction.effects.find((effect) => effect.is(setOpen));
    return set ? set.value : transaction.docChanged ? null : open;
  },
  provide: (field) => showPanel.from(field, (open) => open && ((view) => panel(view, open))),
});

/** Returns the extension; url is the address of the server's check. */
export function renameNames(url) {
  return [dialog, keymap.of([{ key: "F2", run: (view) => open(view, url) }])];
}

function open(view, url) {
  const { state } = view;
  const offset = state.selection.main.head;
  const word = state.wordAt(offset);
  const name = word ? state.sliceDoc(word.from, word.to) : "";
  const effects = /^[\p{L}_$]/u.test(name)
    ? setOpen.of({ url, offset, name })
    : notify(state.phrase("nothing can be renamed here"));
  view.dispatch({ effects });
  return true;
}

function panel(view, { url, offset, name }) {
  const phrase = (text) => view.state.phrase(text);
  const form = document.createElement("form");
  form.className = "cm-rename";
  const label = document.createElement("label");
  const input = document.createElement("input");
  Object.assign(input, { value: name, className: "cm-textfield", spellcheck: false, autocomplete: "off" });
  input.autocapitalize = "off";
  label.append(view.state.phrase("new name of $", name), " ", input);
  const button = document.createElement("button");
  Object.assign(button, { className: "cm-button", textContent: phrase("rename") });
  const problem = document.createElement("p");
  problem.setAttribute("role", "alert");
  form.append(label, button, problem);
  form.onsubmit = async (event) => {
    event.preventDefault();
    const failed = () => phrase("the server can't be reached");
    problem.textContent = await rename(view, url, offset, input.value).catch(failed);
  };
  form.onkeydown = (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      close(view);
    }
  };
  return { dom: form, top: true, mount: () => input.select() };
}

/** Renames everywhere as one change. Resolves to the reason if the name must stay. */
async function rename(view, url, offset, wanted) {
  const { doc } = view.state;
  const response = await post(url, { code: doc.toString(), offset, name: wanted });
  const answer = await response.json();
  if (!response.ok) {
    return answer.detail;
  }
  if (view.state.doc === doc) {
    const { name, places } = answer;
    view.dispatch({
      changes: places.map((from) => ({ from, to: from + name.length, insert: wanted.trim() })),
      annotations: isolateHistory.of("full"),
      userEvent: "rename",
    });
    view.focus();
  }
  return "";
}

function close(view) {
  view.dispatch({ effects: setOpen.of(null) });
  view.focus();
}
