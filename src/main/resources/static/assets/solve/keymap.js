// Key maps of other editors, for visitors who are used to them.
import { emacsStyleKeymap } from "@codemirror/commands";
import { Prec } from "@codemirror/state";
import { keymap } from "@codemirror/view";

/** Resolves to the editor's extension for a key map. */
export async function loadKeyMap(name) {
  return name === "emacs" ? Prec.high(keymap.of(emacsStyleKeymap)) : [];
}
