// The keys of other editors, for those who have them in their fingers.
import { emacsStyleKeymap } from "@codemirror/commands";
import { Prec } from "@codemirror/state";
import { keymap } from "@codemirror/view";

/** Resolves to the extension for a key map; what nobody chose isn't loaded. */
export async function loadKeyMap(name) {
  return name === "emacs" ? Prec.high(keymap.of(emacsStyleKeymap)) : [];
}
