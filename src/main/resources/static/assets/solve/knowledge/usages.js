// Steps through the places where the name at the cursor is used: Shift-F12, and buttons.
import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, keymap } from "@codemirror/view";
import { hasNotice, notify } from "assay/solve/knowledge/notice";
import { rangeOf, symbolAt } from "assay/solve/knowledge/symbols";

const mark = Decoration.mark({ class: "cm-usage" });
const setUsages = StateEffect.define();

/** Marks the usages for as long as the notice about them is shown. */
const usages = StateField.define({
  create: () => Decoration.none,
  update(shown, transaction) {
    const set = transaction.effects.find((effect) => effect.is(setUsages));
    return set ? set.value : hasNotice(transaction.state) ? shown : Decoration.none;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Returns the extension; symbolsOf is from symbols.js. */
export function findUsages(symbolsOf) {
  const run = (view) => {
    step(view, symbolsOf, 1);
    return true;
  };
  return [usages, keymap.of([{ key: "Shift-F12", run }])];
}

async function step(view, symbolsOf, by) {
  const { doc } = view.state;
  const { head } = view.state.selection.main;
  const symbol = symbolAt(await symbolsOf(doc), head);
  if (view.state.doc !== doc) {
    return;
  }
  if (!symbol) {
    view.dispatch({ effects: notify(view.state.phrase("no usages are known here")) });
    return;
  }
  const { places, name } = symbol;
  const here = places.findIndex((place) => place <= head && head <= place + name.length);
  const next = (here + by + places.length) % places.length;
  const { from, to } = rangeOf(symbol, places[next]);
  const phrase = view.state.phrase("usage $1 of $2 of $3", next + 1, places.length, name);
  const button = (label, way) => stepButton(view.state.phrase(label), () => step(view, symbolsOf, way));
  view.dispatch({
    selection: { anchor: from, head: to },
    effects: [
      EditorView.scrollIntoView(from, { y: "nearest", yMargin: 60 }),
      notify(phrase, button("previous", -1), button("next", 1)),
      setUsages.of(Decoration.set(places.map((place) => mark.range(place, place + name.length)))),
    ],
    userEvent: "select",
  });
}

function stepButton(label, action) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "cm-button";
  button.textContent = label;
  button.onclick = action;
  return button;
}
