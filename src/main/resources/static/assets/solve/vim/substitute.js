// The command :s with its range, pattern, replacement and flags.
import { unescaped } from "assay/solve/vim/search";

let last = null;

/** Returns {pattern, replacement, flags} of the text behind :s; null if there is no delimiter. */
function partsOf(text) {
  const sign = text[0];
  if (!sign || /[\w\s"|\\]/.test(sign)) {
    return null;
  }
  const middle = unescaped(text, sign, 1);
  const pattern = text.slice(1, middle < 0 ? undefined : middle);
  const end = middle < 0 ? -1 : unescaped(text, sign, middle + 1);
  const replacement = middle < 0 ? "" : text.slice(middle + 1, end < 0 ? undefined : end);
  return { pattern, replacement, flags: end < 0 ? "" : text.slice(end + 1) };
}

/** Returns the text that takes the place of a match: & and \0 to \9 are parts of it, \r a line break. */
function replaced(replacement, groups) {
  let result = "";
  let turn = null;
  const add = (text) => {
    result += turn ? turn(text) : text;
    turn = turn?.once ? null : turn;
  };
  for (let at = 0; at < replacement.length; at++) {
    const char = replacement[at];
    if (char === "&" || char === "~") {
      add(char === "&" ? groups[0] : char);
    } else if (char === "\\" && at + 1 < replacement.length) {
      const next = replacement[++at];
      if (/\d/.test(next)) {
        add(groups[Number(next)] ?? "");
      } else if (TURNS[next] !== undefined) {
        turn = TURNS[next];
      } else {
        add({ r: "\n", n: "\n", t: "\t" }[next] ?? next);
      }
    } else {
      add(char);
    }
  }
  return result;
}

const first = (change) => Object.assign((text) => change(text.slice(0, 1)) + text.slice(1), { once: true });
const TURNS = {
  U: (text) => text.toUpperCase(),
  L: (text) => text.toLowerCase(),
  u: first((text) => text.toUpperCase()),
  l: first((text) => text.toLowerCase()),
  E: null,
  e: null,
};

/** Runs :s on lines; argument is the text behind its name. */
export function substitute(vim, buffer, lines, argument) {
  const parts = partsOf(argument);
  if (parts === null) {
    repeatSubstitute(vim, buffer, lines, argument);
    return;
  }
  const [, flags, count] = /^\s*([&a-zA-Z]*)\s*(\d*)/.exec(parts.flags);
  const keeps = flags.startsWith("&") ? (last?.flags ?? "") : "";
  const pattern = vim.search.remember(parts.pattern);
  if (pattern) {
    last = { pattern: parts.pattern || (last?.pattern ?? ""), replacement: parts.replacement, flags: flags + keeps };
    run(vim, buffer, counted(buffer, lines, count), pattern, last);
  }
}

export function repeatSubstitute(vim, buffer, lines, argument = "") {
  const [, flags, count] = /^\s*([&a-zA-Z]*)\s*(\d*)/.exec(argument);
  const pattern = last && vim.search.remember(last.pattern);
  if (pattern) {
    const repeated = { ...last, flags: flags.includes("&") ? last.flags : flags };
    run(vim, buffer, counted(buffer, lines, count), pattern, repeated);
  } else {
    vim.say("vim.no-substitution");
  }
}

/** A count behind the flags means so many lines from the last one of the range. */
function counted(buffer, lines, count) {
  return count ? { first: lines.last, last: Math.min(lines.last + Number(count) - 1, buffer.lines) } : lines;
}

function run(vim, buffer, lines, pattern, { replacement, flags }) {
  const unknown = /[^gin&I]/.exec(flags);
  if (unknown) {
    vim.say("vim.unknown-flag", unknown[0]);
    return;
  }
  const insensitive = flags.includes("i") || (pattern.flags.includes("i") && !flags.includes("I"));
  const expression = new RegExp(pattern.source, insensitive ? "gimu" : "gmu");
  const changes = [];
  let changedLine = 0;
  for (let number = lines.first; number <= lines.last; number++) {
    const line = buffer.line(number);
    const matches = [...line.text.matchAll(expression)];
    for (const groups of flags.includes("g") ? matches : matches.slice(0, 1)) {
      const from = line.from + groups.index;
      changes.push({ from, to: from + groups[0].length, insert: replaced(replacement, groups) });
      changedLine = number;
    }
  }
  if (changes.length === 0) {
    vim.say("vim.not-found", vim.search.text);
  } else if (flags.includes("n")) {
    vim.say("vim.matches", changes.length);
  } else {
    const added = changes.reduce((sum, { insert }) => sum + insert.split("\n").length - 1, 0);
    vim.edit(changes, null, buffer.lineAt(changes[0].from).from);
    vim.toLine(changedLine + added);
  }
}

