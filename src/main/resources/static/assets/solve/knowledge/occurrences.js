// Marks all occurrences of the name at the cursor, quietly: once the cursor rests, and only where the
// word stands in the text a second time.
import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, ViewPlugin } from "@codemirror/view";
import { rangeOf, symbolAt } from "assay/solve/knowledge/symbols";

const PAUSE = 600;
const mark = Decoration.mark({ class: "cm-occurrence" });
const setMarks = StateEffect.define();

const marks = StateField.define({
  create: () => Decoration.none,
  update(shown, transaction) {
    const set = transaction.effects.find((effect) => effect.is(setMarks));
    return set ? set.value : transaction.docChanged ? Decoration.none : shown;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Returns the extension; symbolsOf is from symbols.js. */
export function markOccurrences(symbolsOf) {
  return [
    marks,
    ViewPlugin.define((view) => {
      let timer;
      const later = () => {
        clearTimeout(timer);
        timer = setTimeout(() => show(view, symbolsOf), PAUSE);
      };
      return {
        update: ({ docChanged, selectionSet }) => (docChanged || selectionSet) && later(),
        destroy: () => clearTimeout(timer),
      };
    }),
  ];
}

async function show(view, symbolsOf) {
  const { state } = view;
  const symbol = await chosen(state, symbolsOf);
  if (view.state.doc === state.doc && view.state.selection.eq(state.selection)) {
    const ranges = symbol?.places.length > 1 ? symbol.places.map((place) => ranged(symbol, place)) : [];
    if (ranges.length > 0 || view.state.field(marks).size > 0) {
      view.dispatch({ effects: setMarks.of(Decoration.set(ranges)) });
    }
  }
}

function ranged(symbol, place) {
  const { from, to } = rangeOf(symbol, place);
  return mark.range(from, to);
}

async function chosen({ doc, selection }, symbolsOf) {
  const { empty, head } = selection.main;
  const word = empty && wordIn(doc, head);
  return word ? symbolAt(await symbolsOf(doc), head) : undefined;
}

/** Returns the word at an offset if the text has it twice. */
function wordIn(doc, offset) {
  const line = doc.lineAt(offset);
  const column = offset - line.from;
  const before = /[\w$]*$/.exec(line.text.slice(0, column))[0];
  const word = before + /^[\w$]*/.exec(line.text.slice(column))[0];
  const text = doc.toString();
  return /^[A-Za-z_$]/.test(word) && text.indexOf(word) !== text.lastIndexOf(word);
}
