// The code editor: CodeMirror in place of a textarea, which serves browsers without scripts.
import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory } from "@codemirror/commands";
import { java } from "@codemirror/lang-java";
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  syntaxHighlighting,
} from "@codemirror/language";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, Prec } from "@codemirror/state";
import {
  EditorView,
  crosshairCursor,
  drawSelection,
  dropCursor,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  rectangularSelection,
  tooltips,
} from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import { createChecker } from "assay/solve/check";
import { completeJava } from "assay/solve/completion";
import { spaceAboveKeyboard } from "assay/solve/keyboard";
import { loadKeyMap } from "assay/solve/keymap";
import { offerFixes } from "assay/solve/fixes";
import { formatCode } from "assay/solve/format";
import { knowledge } from "assay/solve/knowledge/extension";
import { behaviour, dress } from "assay/solve/preferences";
import { markDiagnostics, offset } from "assay/solve/marks";
import { showRun, showsRuns } from "assay/solve/running";
import { onSettings } from "assay/solve/settings";
import { offerSymbols } from "assay/solve/symbols";

const nonce = document.querySelector("script[type=importmap]").nonce;

function extensions({ label, keys, phrases, compiler }, changed, ...chosen) {
  return [
    EditorView.cspNonce.of(nonce),
    EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
    EditorState.phrases.of(phrases),
    showsRuns(),
    knowledge(compiler), // before the completions, which take Escape even while they only wait
    chosen, // before the keys of the page: Emacs has a meaning of its own for the key that saves
    Prec.highest(keymap.of(keys)),
    lineNumbers(),
    foldGutter(),
    lintGutter(),
    offerFixes(),
    highlightSpecialChars(),
    history(),
    drawSelection(),
    dropCursor(),
    rectangularSelection(),
    crosshairCursor(),
    EditorState.allowMultipleSelections.of(true),
    indentOnInput(),
    bracketMatching(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    search({ top: true }),
    tooltips({ tooltipSpace: spaceAboveKeyboard }),
    syntaxHighlighting(classHighlighter),
    java(),
    keymap.of([
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

/**
 * Puts an editor into host and hides the textarea. Returns functions for the page.
 *
 * @param options text and label of the editor, the page's own keys, the library's phrases in the
 *     visitor's language, the template of the problem, the base URL of the compiler's answers, the row of
 *     symbols, keep, which saves the draft, keysFailed, which says that a key map can't be loaded, and
 *     onChange, which gets each new text
 */
export function createEditor(host, textarea, options) {
  const keyMap = new Compartment();
  const preferences = new Compartment();
  const completion = new Compartment();
  const changed = (state) => {
    checker.changed();
    options.onChange(state.doc.toString());
  };
  const view = new EditorView({
    doc: options.text,
    extensions: extensions(options, changed, keyMap.of([]), preferences.of([]), completion.of([])),
    parent: host,
  });
  textarea.hidden = true;
  textarea.required = false; // its text stays as it was: giving it each letter took a millisecond
  offerSymbols(view, options.symbols);

  const mark = (diagnostics) => markDiagnostics(view, diagnostics);
  const text = () => view.state.doc.toString();
  let keysNow = "default";
  const checker = createChecker(`${options.compiler}/diagnostics`, { text, mark, known: options.template });
  onSettings(async (now) => {
    dress(host, now);
    checker.enable(now.check);
    const offers = now.complete ? completeJava(`${options.compiler}/completions`) : [];
    view.dispatch({ effects: [completion.reconfigure(offers), preferences.reconfigure(behaviour(now))] });
    if (now.keyMap !== keysNow) {
      keysNow = now.keyMap;
      try {
        view.dispatch({ effects: keyMap.reconfigure(await loadKeyMap(keysNow, options.keep)) });
      } catch (error) {
        options.keysFailed();
        throw error;
      }
    }
    view.requestMeasure();
  });

  return {
    text,
    mark,
    focus: () => view.focus(),
    showRun: (listeners) => showRun(view, listeners),
    /** Scrolls to the cursor, if somebody writes. */
    showCursor() {
      if (view.hasFocus) {
        view.dispatch({ effects: EditorView.scrollIntoView(view.state.selection.main.head, { yMargin: 24 }) });
      }
    },
    /** Replaces the text as one change, so that undo brings the old one back. */
    replace(text) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        annotations: isolateHistory.of("full"),
      });
    },
    /** Formats the code. Resolves to null, or to the problem details if the code can't be formatted. */
    async format() {
      const wrong = await formatCode(view, `${options.compiler}/format`);
      if (wrong?.diagnostics) {
        mark(wrong.diagnostics);
      }
      return wrong;
    },
    /** Moves the cursor to a place and shows it. */
    jump(line, column = 1) {
      const at = offset(view.state.doc, line, column);
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
      view.focus();
    },
  };
}
