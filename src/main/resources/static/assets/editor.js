// The code editor: CodeMirror over a textarea, which keeps the text for the form.
import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { java } from "@codemirror/lang-java";
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState, Prec } from "@codemirror/state";
import {
  EditorView,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  rectangularSelection,
} from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";

const nonce = document.querySelector("script[type=importmap]").nonce;

function extensions(label, keys, changed) {
  return [
    EditorView.cspNonce.of(nonce),
    EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
    Prec.highest(keymap.of(keys)),
    lineNumbers(),
    foldGutter(),
    lintGutter(),
    highlightSpecialChars(),
    history(),
    drawSelection(),
    rectangularSelection(),
    EditorState.allowMultipleSelections.of(true),
    EditorState.tabSize.of(4),
    indentUnit.of("    "),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    syntaxHighlighting(classHighlighter),
    java(),
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...lintKeymap,
      indentWithTab,
    ]),
    EditorView.updateListener.of((update) => update.docChanged && changed(update.state)),
  ];
}

/** Puts an editor into host and hides the textarea. Returns what the page can do with it. */
export function createEditor(host, textarea, { text, label, keys, onChange }) {
  const changed = (state) => {
    textarea.value = state.doc.toString();
    onChange(textarea.value);
  };
  const view = new EditorView({
    doc: text,
    extensions: extensions(label, keys, changed),
    parent: host,
  });
  textarea.value = text;
  textarea.hidden = true;

  const position = (line, column) => {
    const found = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
    return Math.min(found.from + Math.max(column - 1, 0), found.to);
  };

  return {
    text: () => view.state.doc.toString(),
    focus: () => view.focus(),
    /** Replaces the text as one change, so that undo brings the old one back. */
    replace(text) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    /** Moves the cursor to a place and shows it. */
    jump(line, column = 1) {
      const at = position(line, column);
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
      view.focus();
    },
    /** Marks what the compiler said: [{line, column, endLine, endColumn, severity, message}]. */
    mark(diagnostics) {
      const marks = diagnostics.map((each) => {
        const from = position(each.line, each.column);
        const to = Math.max(from, position(each.endLine, each.endColumn));
        return { from, to, severity: each.severity.toLowerCase(), message: each.message };
      });
      view.dispatch(setDiagnostics(view.state, marks));
    },
  };
}
