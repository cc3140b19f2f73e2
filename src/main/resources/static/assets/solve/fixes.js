// Lists the fixes at the cursor, so that people choose one by keyboard.
import { StateEffect, StateField } from "@codemirror/state";
import { EditorView, keymap, showTooltip } from "@codemirror/view";
import { applyFix, fixes } from "assay/solve/marks";

const show = StateEffect.define();

const list = StateField.define({
  create: () => null,
  update(tooltip, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(show)) {
        return effect.value;
      }
    }
    return transaction.docChanged || transaction.selection ? null : tooltip;
  },
  provide: (field) => showTooltip.from(field),
});

/** Returns the editor's extension: fixes as the compiler's answers bring them, and the keys for their list. */
export function offerFixes() {
  return [
    fixes,
    list,
    keymap.of([
      { key: "Mod-.", run: listFixes, preventDefault: true },
      { key: "Alt-Enter", run: listFixes, preventDefault: true },
    ]),
  ];
}

function listFixes(view) {
  const found = fixesAt(view.state);
  if (found.length === 0) {
    view.dispatch({ effects: EditorView.announce.of(view.state.phrase("no fixes here")) });
    return true;
  }
  const pos = view.state.selection.main.head;
  const create = () => ({ dom: menu(view, found), mount: () => view.dom.querySelector(".cm-fixes button")?.focus() });
  view.dispatch({ effects: show.of({ pos, above: false, create }) });
  return true;
}

/** Returns the fixes of messages at the cursor or, without any, of those in its line. */
function fixesAt(state) {
  const { from, to } = state.selection.main;
  const line = state.doc.lineAt(from);
  const all = state.field(fixes);
  const here = all.filter((fix) => fix.from <= to && from <= fix.to);
  return here.length > 0 ? here : all.filter((fix) => fix.from <= line.to && line.from <= fix.to);
}

function menu(view, found) {
  const dom = document.createElement("div");
  dom.className = "cm-fixes";
  dom.setAttribute("role", "menu");
  dom.setAttribute("aria-label", view.state.phrase("Fixes"));
  for (const { id, title } of found) {
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("role", "menuitem");
    button.textContent = title;
    button.addEventListener("click", () => {
      close(view);
      applyFix(view, id);
    });
    dom.append(button);
  }
  dom.addEventListener("keydown", (event) => move(event, dom, view));
  dom.addEventListener("focusout", (event) => {
    if (!dom.contains(event.relatedTarget)) {
      close(view);
    }
  });
  return dom;
}

function move(event, dom, view) {
  const buttons = [...dom.children];
  const at = buttons.indexOf(document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (next !== undefined) {
    buttons.at(next % buttons.length).focus();
  } else if (event.key === "Escape" || event.key === "Tab") {
    close(view);
    view.focus();
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

/** Closes the list after the current event: an update of the editor may be under way, which closes it itself. */
function close(view) {
  queueMicrotask(() => {
    if (view.state.field(list)) {
      view.dispatch({ effects: show.of(null) });
    }
  });
}
