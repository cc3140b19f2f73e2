// Shows a recorded run in the editor: nobody can write, and the line that runs next is marked.
import { Compartment, EditorState, RangeSet, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, GutterMarker, gutterLineClass } from "@codemirror/view";

const setLine = StateEffect.define();
const lineMark = Decoration.line({ class: "cm-running" });

class RunningGutter extends GutterMarker {
  elementClass = "cm-running";
}
const gutterMark = new RunningGutter();

/** The offset at which the running line begins, or -1. */
const running = StateField.define({
  create: () => -1,
  update: (at, { effects }) => effects.find((effect) => effect.is(setLine))?.value ?? at,
  provide: (field) => [
    EditorView.decorations.from(field, (at) => (at < 0 ? Decoration.none : Decoration.set(lineMark.range(at)))),
    gutterLineClass.compute([field], (state) => markers(state.field(field))),
  ],
});
const mode = new Compartment();

function markers(at) {
  return at < 0 ? RangeSet.empty : RangeSet.of([gutterMark.range(at)]);
}

/** Returns the editor's extension. */
export function showsRuns() {
  return mode.of([]);
}

/**
 * Begins to show a run. Returns functions that mark a line, counted from 1, and that end this.
 *
 * @param chosen is called with the line whose number was clicked
 * @param changed is called when the text is no longer the one that ran
 */
export function showRun(view, { chosen, changed }) {
  const scroller = view.scrollDOM;
  const seen = { top: scroller.scrollTop, height: scroller.clientHeight };
  const measure = () => Object.assign(seen, { top: scroller.scrollTop, height: scroller.clientHeight });
  const resized = new ResizeObserver(measure);
  const click = ({ target, clientY }) => {
    if (target.closest(".cm-lineNumbers")) {
      const block = view.lineBlockAtHeight(clientY - view.documentTop);
      chosen(view.state.doc.lineAt(block.from).number);
    }
  };
  scroller.addEventListener("scroll", measure);
  resized.observe(scroller);
  view.dom.addEventListener("click", click);
  view.dispatch({
    effects: mode.reconfigure([
      running,
      EditorState.readOnly.of(true),
      EditorView.editable.of(false),
      EditorView.updateListener.of(({ docChanged }) => docChanged && changed()),
    ]),
  });

  /** Says without asking for the layout whether a line is in sight. */
  function isSeen(at) {
    const { top, bottom } = view.lineBlockAt(at);
    return top >= seen.top && bottom <= seen.top + seen.height;
  }

  return {
    mark(line) {
      const { doc } = view.state;
      const at = doc.line(Math.min(Math.max(line, 1), doc.lines)).from;
      if (view.state.field(running, false) !== at) {
        const scroll = isSeen(at) ? [] : [EditorView.scrollIntoView(at, { y: "center" })];
        view.dispatch({ effects: [setLine.of(at), ...scroll] });
      }
    },
    end() {
      resized.disconnect();
      scroller.removeEventListener("scroll", measure);
      view.dom.removeEventListener("click", click);
      view.dispatch({ effects: mode.reconfigure([]) });
    },
  };
}
