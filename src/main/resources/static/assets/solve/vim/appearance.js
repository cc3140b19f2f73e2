// How the modes look: a block in place of the cursor outside insert mode, and the matches of a search.
import { findClusterBreak } from "@codemirror/state";
import { Decoration, WidgetType } from "@codemirror/view";

const block = Decoration.mark({ class: "cm-vim-cursor" });
const match = Decoration.mark({ class: "cm-searchMatch" });
const MOST_MATCHES = 1_000;

class EndOfLine extends WidgetType {
  eq() {
    return true;
  }

  toDOM() {
    const space = document.createElement("span");
    space.className = "cm-vim-cursor cm-vim-end";
    space.ariaHidden = "true";
    return space;
  }
}

const endOfLine = Decoration.widget({ widget: new EndOfLine(), side: 1 });

/** Returns the decorations of an editor with a session. */
export function decorate(view, vim) {
  const found = matches(view, vim.search.shown);
  return Decoration.set(vim.insertion ? found : [...found, cursor(view.state.doc, vim.at)], true);
}

function cursor(doc, wanted) {
  const at = Math.min(wanted, doc.length);
  const line = doc.lineAt(at);
  const end = line.from + findClusterBreak(line.text, at - line.from);
  return at === line.to ? endOfLine.range(at) : block.range(at, end);
}

function matches(view, pattern) {
  const found = [];
  for (const { from, to } of pattern ? view.visibleRanges : []) {
    const start = view.state.doc.lineAt(from).from;
    for (const { index, 0: text } of view.state.sliceDoc(start, to).matchAll(pattern)) {
      if (text !== "" && found.length < MOST_MATCHES) {
        found.push(match.range(start + index, start + index + text.length));
      }
    }
  }
  return found;
}
