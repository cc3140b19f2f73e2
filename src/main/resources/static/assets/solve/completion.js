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
  snippetCompletion,
} from "@codemirror/autocomplete";
import { syntaxTree } from "@codemirror/language";
import { Prec } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import { ask } from "assay/solve/compiler";

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
};

const MOST_DETAIL = 44;

const NO_CODE = new Set(["LineComment", "BlockComment", "StringLiteral", "CharacterLiteral", "TextBlock"]);

const KEYWORDS = (
  "abstract assert boolean break byte case catch char class continue default do double else enum " +
  "extends final finally float for if implements import instanceof int interface long new null " +
  "package private protected public record return short static super switch this throw throws " +
  "try var void while yield true false"
)
  .split(" ")
  .map((label) => ({ label, type: "keyword", boost: -90 }));

const SNIPPETS = [
  ["fori", "for (int ${i} = 0; ${i} < ${n}; ${i}++) {\n\t${}\n}"],
  ["foreach", "for (${var} ${each} : ${all}) {\n\t${}\n}"],
  ["sout", "System.out.println(${});"],
].map(([label, template]) => snippetCompletion(template, { label, type: "text", detail: "…", boost: -80 }));

/** Returns the editor's extension; url is the address of the server's completions. */
export function completeJava(url) {
  return [
    Prec.highest(keymap.of([{ key: "Enter", run: keepWholeWord }])),
    autocompletion({ override: [(context) => complete(url, context)], icons: true }),
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
  return {
    from: answer.from,
    options: member ? options : [...options, ...SNIPPETS, ...KEYWORDS],
    validFor: answer.complete ? /^[\w$]*$/ : undefined,
  };
}

/** Turns the order of the answer, best first, into the library's boost. */
function option(completion, index, all) {
  const { label, kind, detail, others } = completion;
  const short = detail.length > MOST_DETAIL ? `${detail.slice(0, MOST_DETAIL)}…` : detail;
  return {
    label,
    type: TYPES[kind],
    detail: others.length > 0 ? `${short}  +${others.length}` : short,
    info: others.length > 0 || short !== detail ? [detail, ...others].join("\n") : undefined,
    boost: Math.round(99 - (index / all.length) * 180),
    apply: applying(completion),
  };
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
