// Leads from a name to its declaration, by F12 or a click with Ctrl or Command.
import { EditorView, keymap } from "@codemirror/view";
import { notify } from "assay/solve/knowledge/notice";
import { rangeOf, symbolAt } from "assay/solve/knowledge/symbols";

/** Returns the extension; symbolsOf is from symbols.js. */
export function findDefinitions(symbolsOf) {
  const go = (view, offset) => {
    goTo(view, offset, symbolsOf);
    return true;
  };
  return [
    keymap.of([{ key: "F12", run: (view) => go(view, view.state.selection.main.head) }]),
    EditorView.clickAddsSelectionRange.of((event) => event.altKey),
    EditorView.domEventHandlers({
      click(event, view) {
        const offset = view.posAtCoords({ x: event.clientX, y: event.clientY });
        return (event.ctrlKey || event.metaKey) && !event.altKey && offset !== null && go(view, offset);
      },
    }),
  ];
}

async function goTo(view, offset, symbolsOf) {
  const { doc } = view.state;
  const symbol = symbolAt(await symbolsOf(doc), offset);
  if (view.state.doc !== doc) {
    return;
  }
  if (typeof symbol?.definition === "number") {
    const { from, to } = rangeOf(symbol, symbol.definition);
    view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: "center" }),
      userEvent: "select",
    });
    view.focus();
  } else {
    const phrase = symbol ? "$ is declared outside of this code" : "no declaration is known here";
    view.dispatch({ effects: notify(view.state.phrase(phrase, symbol?.name ?? "")) });
  }
}
