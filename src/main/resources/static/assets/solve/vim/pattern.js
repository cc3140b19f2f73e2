// Turns Vim's search patterns into regular expressions of JavaScript. In Vim these signs are special
// with a backslash only: \( \) \| \+ \? \{ \< \>. After \v they are special without one.
import { kind } from "assay/solve/vim/words";

const CLASSES = {
  s: "[ \\t]",
  S: "[^ \\t]",
  d: "\\d",
  D: "\\D",
  w: "\\w",
  W: "\\W",
  a: "[A-Za-z]",
  l: "[a-z]",
  u: "[A-Z]",
  x: "[\\dA-Fa-f]",
  n: "\\n",
  t: "\\t",
  r: "\\r",
};
const LETTER = "[\\p{L}\\p{N}_]";
const SPECIAL = {
  "(": "(",
  ")": ")",
  "|": "|",
  "+": "+",
  "?": "?",
  "=": "?",
  "{": "{",
  "<": `(?<!${LETTER})(?=${LETTER})`,
  ">": `(?<=${LETTER})(?!${LETTER})`,
};
const PLAIN_IN_JS = /[()|+?{}\]/^$.*[\\-]/;

function literal(char) {
  return PLAIN_IN_JS.test(char) ? `\\${char === "-" ? "x2d" : char}` : char;
}

function repetition(pattern, at) {
  const end = pattern.indexOf("}", at);
  if (end < 0) {
    throw new SyntaxError("unclosed repetition");
  }
  const inner = pattern.slice(at, end).replace(/\\$/, "");
  const [lazy, range] = inner.startsWith("-") ? ["?", inner.slice(1)] : ["", inner];
  const bounds = range === "" ? "0," : range.startsWith(",") ? `0${range}` : range;
  return { source: `{${bounds}}${lazy}`, end: end + 1 };
}

function characterSet(pattern, at) {
  const end = pattern.indexOf("]", at + (pattern[at + 1] === "]" || pattern.startsWith("[^]", at) ? 3 : 1));
  if (end < 0) {
    return { source: "\\[", end: at + 1 };
  }
  const inner = pattern.slice(at + 1, end).replace(/\[/g, "\\[");
  return { source: `[${inner}]`, end: end + 1 };
}

/** Returns the expression, with the flags g, m and u, of a pattern. Throws a SyntaxError for a wrong one. */
export function compile(pattern, ignoreCase = false) {
  let source = "";
  let very = false;
  let ignore = ignoreCase;
  for (let at = 0; at < pattern.length; ) {
    const escaped = pattern[at] === "\\" && at + 1 < pattern.length;
    const char = escaped ? pattern[at + 1] : pattern[at];
    at += escaped ? 2 : 1;
    if (escaped && (char === "c" || char === "C")) {
      ignore = char === "c";
    } else if (escaped && (char === "v" || char === "m")) {
      very = char === "v";
    } else if (escaped && CLASSES[char]) {
      source += CLASSES[char];
    } else if (SPECIAL[char] && escaped !== very) {
      if (char === "{") {
        const found = repetition(pattern, at);
        source += found.source;
        at = found.end;
      } else {
        source += SPECIAL[char];
      }
    } else if (!escaped && char === "[") {
      const found = characterSet(pattern, at - 1);
      source += found.source;
      at = found.end;
    } else if (!escaped && char === "*") {
      source += /(^|[^\\])\(?$/.test(source) && (source === "" || source.endsWith("(") || source === "^") ? "\\*" : "*";
    } else if (!escaped && char === ".") {
      source += ".";
    } else if (!escaped && char === "^") {
      source += source === "" || /[(|]$/.test(source) ? "^" : "\\^";
    } else if (!escaped && char === "$") {
      source += at === pattern.length || /^\\?[|)]/.test(pattern.slice(at)) ? "$" : "\\$";
    } else if (escaped && /[1-9]/.test(char)) {
      source += `\\${char}`;
    } else {
      source += literal(char);
    }
  }
  return new RegExp(source, ignore ? "gimu" : "gmu");
}

/** Returns {text, from} of the word at or behind a place in its line, else of the signs there; or null. */
export function wordAt(buffer, at) {
  const line = buffer.lineAt(at);
  const runs = [];
  for (let from = 0; from < line.length; ) {
    let to = from + 1;
    while (to < line.length && kind(line.text[to]) === kind(line.text[from])) {
      to++;
    }
    const text = line.text.slice(from, to);
    runs.push({ text, from: line.from + from, to: line.from + to, kind: kind(text[0]) });
    from = to;
  }
  const behind = runs.filter((run) => run.to > at && run.kind !== 0);
  return behind.find((run) => run.kind > 1) ?? behind[0] ?? null;
}
