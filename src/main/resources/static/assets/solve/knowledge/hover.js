// Shows the declaration and documentation of a name: under the mouse, or by F1 at the cursor.
import { syntaxTree } from "@codemirror/language";
import { StateEffect, StateField } from "@codemirror/state";
import { EditorView, hoverTooltip, keymap, showTooltip } from "@codemirror/view";
import { ask } from "assay/solve/compiler";
import { notify } from "assay/solve/knowledge/notice";

const NAMES = new Set(["Identifier", "Definition", "TypeName"]);
const setTip = StateEffect.define();

const tip = StateField.define({
  create: () => null,
  update(shown, transaction) {
    const set = transaction.effects.find((effect) => effect.is(setTip));
    return set ? set.value : transaction.docChanged || transaction.selection ? null : shown;
  },
  provide: (field) => showTooltip.from(field),
});

/** Returns the extension; url is the address of the server's knowledge. */
export function describeNames(url) {
  const known = new WeakMap();
  const describe = (state, offset) => described(url, known, state, offset);
  return [
    tip,
    hoverTooltip((view, offset) => describe(view.state, offset), { hideOnChange: true, hoverTime: 400 }),
    keymap.of([
      { key: "F1", run: (view) => show(view, describe), preventDefault: true },
      { key: "Escape", run: close },
    ]),
  ];
}

function show(view, describe) {
  const { state } = view;
  describe(state, state.selection.main.head).then((tooltip) => {
    if (view.state.doc === state.doc) {
      const text = tooltip?.text ?? view.state.phrase("nothing is known about this place");
      const effects = tooltip ? [setTip.of(tooltip), EditorView.announce.of(text)] : notify(text);
      view.dispatch({ effects });
    }
  });
  return true;
}

function close(view) {
  const open = view.state.field(tip) !== null;
  if (open) {
    view.dispatch({ effects: setTip.of(null) });
  }
  return open;
}

/** Resolves to a tooltip about the name at an offset, or to null. Asks once for each name of a text. */
async function described(url, known, state, offset) {
  const node = nameAt(state, offset);
  if (!node) {
    return null;
  }
  if (!known.has(state.doc)) {
    known.set(state.doc, new Map());
  }
  const answers = known.get(state.doc);
  if (!answers.has(node.from)) {
    const question = { code: state.doc.toString(), offset: node.from };
    answers.set(node.from, ask(url, question, new AbortController().signal));
  }
  const answer = await answers.get(node.from);
  if (!answer) {
    answers.delete(node.from);
  }
  return answer?.signature ? tooltip(answer) : null;
}

function nameAt(state, offset) {
  const tree = syntaxTree(state);
  return [1, -1].map((side) => tree.resolveInner(offset, side)).find(({ name }) => NAMES.has(name));
}

function tooltip({ from, to, signature, owner, documentation }) {
  const parts = [
    ["code", signature],
    ["small", owner],
    ["p", documentation],
  ].filter(([, text]) => text);
  const create = () => {
    const dom = document.createElement("div");
    dom.className = "cm-knowledge";
    for (const [tag, text] of parts) {
      dom.append(Object.assign(document.createElement(tag), { textContent: text }));
    }
    return { dom };
  };
  return { pos: from, end: to, above: true, create, text: parts.map(([, text]) => text).join(". ") };
}
