// Shows the parameters of the call that is being written: after a bracket or comma, or by its key.
import { completionStatus } from "@codemirror/autocomplete";
import { syntaxTree } from "@codemirror/language";
import { Prec, StateEffect, StateField } from "@codemirror/state";
import { EditorView, ViewPlugin, keymap, showTooltip } from "@codemirror/view";
import { ask } from "assay/solve/compiler";
import { settings } from "assay/solve/settings";
import { signatureList } from "assay/solve/knowledge/signatures";

const setHints = StateEffect.define();

const hints = StateField.define({
  create: () => null,
  update(shown, transaction) {
    const set = transaction.effects.find((effect) => effect.is(setHints));
    if (set) {
      return set.value && placed(transaction.state, set.value);
    }
    if (!shown || !(transaction.docChanged || transaction.selection)) {
      return shown;
    }
    return placed(transaction.state, { ...shown, from: transaction.changes.mapPos(shown.from) });
  },
  provide: (field) => showTooltip.from(field, (shown) => shown && tooltip(shown)),
});

/** Returns the hints with the number of the argument at the cursor; null where the call is left. */
function placed(state, { from, signatures }) {
  const { head, empty } = state.selection.main;
  const list = syntaxTree(state).resolveInner(from - 1, 1).parent;
  const end = list?.lastChild?.name === ")" ? list.lastChild.from : state.doc.lineAt(from).to;
  if (!empty || head < from || head > Math.max(end, from)) {
    return null;
  }
  const commas = list?.name === "ArgumentList" ? list.getChildren(",") : [];
  return { from, signatures, argument: commas.filter((comma) => comma.from < head).length };
}

function tooltip({ from, signatures, argument }) {
  return { pos: from, above: true, create: () => ({ dom: signatureList(signatures, argument) }) };
}

/** Returns the extension; url is the address of the server's signatures. */
export function hintParameters(url) {
  let question = new AbortController();
  const open = (view) => {
    question.abort();
    question = new AbortController();
    show(view, url, question.signal);
    return true;
  };
  // The first Escape closes the list of completions, if that is open.
  const close = (view) => {
    if (completionStatus(view.state) === "active") {
      return false;
    }
    question.abort();
    const shown = view.state.field(hints) !== null;
    if (shown) {
      view.dispatch({ effects: setHints.of(null) });
    }
    return shown;
  };
  return [
    hints,
    ViewPlugin.define((view) => ({
      update: ({ transactions, state }) => {
        if (settings().complete && transactions.some(isInput) && expectsArgument(state)) {
          setTimeout(() => open(view));
        }
      },
      destroy: () => question.abort(),
    })),
    keymap.of([{ key: "Mod-Shift-Space", run: open }]),
    Prec.highest(keymap.of([{ key: "Escape", run: close }])),
  ];
}

function isInput(transaction) {
  return transaction.isUserEvent("input.type") || transaction.isUserEvent("input.complete");
}

/** Tells whether a call's bracket or a comma has just been written. */
function expectsArgument(state) {
  const { head } = state.selection.main;
  const before = state.sliceDoc(Math.max(0, head - 2), head);
  return /[\w$>]\($|,$/.test(before);
}

async function show(view, url, signal) {
  const { doc, selection } = view.state;
  const answer = await ask(url, { code: doc.toString(), offset: selection.main.head }, signal);
  if (answer && !signal.aborted && view.state.doc === doc) {
    const found = answer.signatures.length > 0 ? answer : null;
    const effects = [setHints.of(found)];
    if (found && !view.state.field(hints)) {
      effects.push(EditorView.announce.of(found.signatures[0].label));
    }
    view.dispatch({ effects });
  }
}
