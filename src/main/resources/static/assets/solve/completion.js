// Offers completions while the visitor types: those of the server's compiler or, without an answer, the
// words of the text.
import {
  acceptCompletion,
  autocompletion,
  closeCompletion,
  completeAnyWord,
  completionStatus,
  insertBracket,
  pickedCompletion,
  selectedCompletion,
  snippet,
} from "@codemirror/autocomplete";
import { syntaxTree } from "@codemirror/language";
import { Prec } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import { ask } from "assay/solve/compiler";
import { fitting, matchedParts } from "assay/solve/matching";

const TYPES = {
  VARIABLE: "variable",
  FIELD: "property",
  CONSTANT: "constant",
  METHOD: "method",
  CLASS: "class",
  INTERFACE: "interface",
  ENUM: "enum",
  ANNOTATION: "class",
  TYPE_PARAMETER: "type",
  PACKAGE: "namespace",
  KEYWORD: "keyword",
  SNIPPET: "snippet",
};

const MOST_DETAIL = 44;

/** The options around the chosen one that the list has at a time: each letter makes them anew. */
const RENDERED = 40;

const NO_CODE = new Set(["LineComment", "BlockComment", "StringLiteral", "CharacterLiteral", "TextBlock"]);

/** Returns the editor's extension; url is the address of the server's completions. */
export function completeJava(url) {
  return [
    Prec.highest(keymap.of([{ key: "Enter", run: keepWholeWord }])),
    autocompletion({
      override: [(context) => complete(url, context)],
      icons: true,
      maxRenderedOptions: RENDERED,
    }),
    keymap.of([{ key: "Tab", run: acceptCompletion }]),
  ];
}

/** Lets Enter begin a new line when the chosen completion is already written in full. */
function keepWholeWord(view) {
  const { label, apply } = selectedCompletion(view.state) ?? {};
  if (completionStatus(view.state) !== "active" || !label || apply?.ending) {
    return false;
  }
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  const word = /[\w$]*$/.exec(line.text.slice(0, head - line.from))[0];
  if (word === label) {
    closeCompletion(view);
  }
  return false;
}

async function complete(url, context) {
  const word = context.matchBefore(/[\w$]*/);
  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, word.from - line.from);
  const member = /(^|[^\d.])\s*\.\s*$|::\s*$/.test(before);
  const wanted = context.explicit || (member ? true : /^[A-Za-z_$]/.test(word.text));
  if (!wanted || NO_CODE.has(syntaxTree(context.state).resolveInner(context.pos, -1).name)) {
    return null;
  }
  const question = new AbortController();
  context.addEventListener("abort", () => question.abort());
  const code = context.state.doc.toString();
  const answer = code.trim() && (await ask(url, { code, offset: context.pos }, question.signal));
  if (context.aborted) {
    return null;
  }
  if (!answer) {
    return completeAnyWord(context);
  }
  const options = answer.completions.map(option);
  const shown = (word) => ({
    from: answer.from,
    options: fitting(options, word),
    filter: false,
    getMatch: ({ label }) => matchedParts(label, word),
    update: answer.complete ? (result, from, to, { state }) => again(state.sliceDoc(from, to)) : undefined,
  });
  const again = (word) => (/^[\w$]*$/.test(word) ? shown(word) : null);
  return shown(code.slice(answer.from, context.pos));
}

function option(completion) {
  const { label, kind, detail, others, rare } = completion;
  const short = detail.length > MOST_DETAIL ? `${detail.slice(0, MOST_DETAIL)}…` : detail;
  return {
    label,
    type: TYPES[kind],
    rare,
    detail: others.length > 0 ? `${short}  +${others.length}` : short,
    info: preview(completion, short),
    apply: kind === "SNIPPET" ? expanding(completion) : applying(completion),
  };
}

/** Returns all that the list has no room for: the code of a snippet, or the other overloads. */
function preview({ kind, detail, others, insert }, short) {
  if (kind === "SNIPPET") {
    return insert.replace(/\$\{([^{}]*)}/g, "$1");
  }
  return others.length > 0 || short !== detail ? [detail, ...others].join("\n") : undefined;
}

function expanding({ insert }) {
  const apply = snippet(insert);
  apply.ending = true;
  return apply;
}

function applying({ label, insert, caret, also }) {
  // A bracket inserted by the library swallows the closing bracket that many people type anyway.
  const opens = insert.endsWith("()") && caret === insert.length - 1;
  const text = opens ? insert.slice(0, -2) : insert;
  const apply = (view, completion, from, to) => {
    const changes = [{ from, to, insert: text }];
    if (also) {
      changes.unshift({ from: also.offset, insert: also.insert });
    }
    view.dispatch({
      changes,
      selection: { anchor: from + (also?.insert.length ?? 0) + Math.min(caret, text.length) },
      annotations: pickedCompletion.of(completion),
      userEvent: "input.complete",
      scrollIntoView: true,
    });
    const bracket = opens && insertBracket(view.state, "(");
    if (bracket) {
      view.dispatch(bracket);
    }
  };
  apply.ending = insert.length > label.length;
  return apply;
}
