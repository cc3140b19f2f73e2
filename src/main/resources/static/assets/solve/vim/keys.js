// Names of keys as Vim writes them: "a", "<Esc>", "<C-d>".

const NAMES = {
  Escape: "<Esc>",
  Enter: "<CR>",
  Tab: "<Tab>",
  Backspace: "<BS>",
  Delete: "<Del>",
  ArrowLeft: "<Left>",
  ArrowRight: "<Right>",
  ArrowUp: "<Up>",
  ArrowDown: "<Down>",
  Home: "<Home>",
  End: "<End>",
  PageUp: "<PageUp>",
  PageDown: "<PageDown>",
};

/** Keys with Control that are Vim's; the others stay the page's and the editor's. */
const WITH_CONTROL = {
  normal: "[cdufbeyrvqnpax",
  insert: "[cwuhro",
};

const SIGNS = {
  Minus: "-_", Equal: "=+", BracketLeft: "[{", BracketRight: "]}", Backslash: "\\|", Semicolon: ";:",
  Quote: "'\"", Comma: ",<", Period: ".>", Slash: "/?", Backquote: "`~", Space: "  ",
};
/** Signs that some keyboards type with Alt. */
const SIGN = /^[!-/:-@[-`{-~]$/;
const SHIFTED_DIGITS = ")!@#$%^&*(";

/** Returns the sign that a key has on a Latin keyboard, by its place; null for a key without one. */
function latin({ code, shiftKey }) {
  if (code.startsWith("Key")) {
    return shiftKey ? code.slice(3) : code.slice(3).toLowerCase();
  }
  if (code.startsWith("Digit")) {
    return shiftKey ? SHIFTED_DIGITS[Number(code.slice(5))] : code.slice(5);
  }
  return SIGNS[code]?.[shiftKey ? 1 : 0] ?? null;
}

/** Tells whether a method of input, such as one for Chinese, takes the key. */
export function isComposed(event) {
  return event.isComposing || event.keyCode === 229 || event.key === "Process" || event.key === "Dead";
}

/**
 * Returns Vim's name of a pressed key; null if the key is not Vim's.
 *
 * @param literal tells that the sign itself counts, as behind f, so no Latin one takes its place
 */
export function keyName(event, mode, literal) {
  const { key, ctrlKey, altKey, metaKey } = event;
  const graph = event.getModifierState?.("AltGraph") ?? false;
  const inserts = mode === "insert" || mode === "replace";
  if (ctrlKey && !graph) {
    const sign = key.length === 1 && key <= "~" ? key.toLowerCase() : latin(event);
    const known = !altKey && !metaKey && sign && WITH_CONTROL[inserts ? "insert" : "normal"].includes(sign);
    return known ? (sign === "[" || sign === "c" ? "<Esc>" : `<C-${sign}>`) : null;
  }
  if (metaKey || (altKey && !graph && !SIGN.test(key))) {
    return null;
  }
  if (isComposed(event)) {
    return inserts ? null : latin(event);
  }
  if ([...key].length === 1) {
    const foreign = key > "~" && !literal && !inserts && !altKey;
    return foreign ? (latin(event) ?? key) : key;
  }
  return NAMES[key] ?? null;
}
