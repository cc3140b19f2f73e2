// The settings of the editor's look and of its typing.
import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { indentUnit } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";

/** Returns the editor's extension for settings of typing. */
export function behaviour({ tabSize, wrap, closeBrackets: closes }) {
  return [
    EditorState.tabSize.of(tabSize),
    indentUnit.of(" ".repeat(tabSize)),
    wrap ? EditorView.lineWrapping : [],
    closes ? [closeBrackets(), keymap.of(closeBracketsKeymap)] : [],
  ];
}

/** Gives the editor's element the font and the theme of settings. */
export function dress(host, { fontSize, font, ligatures, theme }) {
  host.style.fontSize = `${fontSize}px`;
  host.dataset.font = font;
  host.dataset.ligatures = ligatures ? "on" : "off";
  host.dataset.theme = theme;
}
