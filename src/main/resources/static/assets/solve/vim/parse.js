// Reads keys until they make a command. A generator that is paused wherever the next key decides: it
// yields null to wait for a key, {literal: true} if the key's own sign counts, or {prompt, text} to wait
// for a line of text.
import { aliases } from "assay/solve/vim/motions";

const PREFIXES = new Set(["g", "z", "Z", "[", "]"]);
const WITH_CHAR = new Set(["f", "F", "t", "T", "'", "`", "m", "r", "gr", "@", "q"]);
const WITH_LINE = new Set(["/", "?", ":"]);
export const operators = new Set(["d", "c", "y", ">", "<", "=", "g~", "gu", "gU", "g?"]);
const TO_LINE_END = { D: "d", C: "c" };
const CHARS = { "<CR>": "\n", "<Tab>": "\t" };

/**
 * Returns {register, count, operator, name, arg, force}; count is 0 if none was typed, name is "line"
 * for an operator on lines. Returns null when the visitor gave up.
 */
export function* parse(inVisual) {
  const command = { register: null, count: 0, operator: null, name: "", arg: null, force: null };
  command.name = yield* nameOf(command);
  if (!inVisual && operators.has(command.name)) {
    command.operator = command.name;
    const inner = { register: null, count: 0 };
    command.name = yield* nameOf(inner);
    while (["v", "V", "<C-v>"].includes(command.name)) {
      command.force = command.name;
      command.name = yield* nameOf(inner);
    }
    command.register = inner.register ?? command.register;
    command.count = (inner.count || 1) * (command.count || 1) * (inner.count || command.count ? 1 : 0);
    if (isDoubled(command)) {
      command.name = "line";
      return command;
    }
  }
  if (!inVisual && TO_LINE_END[command.name]) {
    command.operator = TO_LINE_END[command.name];
    command.name = "$";
  }
  const { name } = command;
  if (name === "<Esc>") {
    return command.operator ? null : command;
  }
  if ((command.operator || inVisual) && (name === "i" || name === "a")) {
    command.name += yield* char();
  } else if (WITH_CHAR.has(name)) {
    command.arg = yield* char();
    if (command.arg === null) {
      return null;
    }
  } else if (WITH_LINE.has(name)) {
    const text = inVisual && name === ":" ? "'<,'>" : command.count && name === ":" ? rows(command.count) : "";
    command.arg = yield { prompt: name, text };
    if (command.arg === null) {
      return null;
    }
  }
  return command;
}

/** A count before : becomes a range of so many lines. */
function rows(count) {
  return count === 1 ? "." : `.,.+${count - 1}`;
}

function isDoubled({ operator, name }) {
  return name === operator || (operator.length > 1 && (name === operator.at(-1) || name === `g${operator}`));
}

/** Reads counts and a register into command. Returns the name that follows. */
function* nameOf(command) {
  for (;;) {
    const key = yield null;
    if (/^[1-9]$/.test(key) || (key === "0" && command.count > 0)) {
      command.count = Math.min(command.count * 10 + Number(key), 99_999);
    } else if (key === '"') {
      command.register = yield* char();
    } else if (PREFIXES.has(key)) {
      const next = yield null;
      return next === "<Esc>" ? next : key + (aliases[next] && next.startsWith("<") ? aliases[next] : next);
    } else {
      return aliases[key] ?? key;
    }
  }
}

function* char() {
  const key = yield { literal: true };
  return CHARS[key] ?? (key.length > 1 && key.startsWith("<") ? null : key);
}
