// Runs rows of [start, keys, end] in the editor of the page and returns the rows that end otherwise.
async (rows) => {
  const { EditorView } = await import("@codemirror/view");
  const content = document.querySelector(".cm-content");
  const view = EditorView.findFromDOM(content);
  const named = { Esc: "Escape", CR: "Enter", BS: "Backspace", Del: "Delete", Left: "ArrowLeft", Right: "ArrowRight", End: "End", Home: "Home" };

  /** Presses a key, and types its sign, as a browser does, unless a handler took the key. */
  async function press(name) {
    const control = /^<C-(.)>$/.exec(name)?.[1];
    const key = control ?? named[name.slice(1, -1)] ?? name;
    const event = new KeyboardEvent("keydown", { key, ctrlKey: control !== undefined, bubbles: true, cancelable: true });
    const free = document.activeElement.dispatchEvent(event);
    if (free && key === "Backspace") {
      document.execCommand("delete");
    } else if (free && !control && [...key].length === 1) {
      document.execCommand("insertText", false, key);
    }
    await null;
  }

  const plain = (text) => text.replaceAll("⏎", "\n").replaceAll("→", "\t");

  function shown() {
    const { doc, selection } = view.state;
    const block = content.querySelector(".cm-vim-cursor");
    const at = block ? view.posAtDOM(block) : selection.main.head;
    return `${doc.sliceString(0, at)}‸${doc.sliceString(at)}`.replaceAll("\n", "⏎").replaceAll("\t", "→");
  }

  const faults = [];
  for (const [start, keys, end] of rows) {
    await press("<Esc>");
    await press("<Esc>");
    const text = plain(start);
    const anchor = text.indexOf("‸");
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text.replace("‸", "") }, selection: { anchor } });
    await null;
    for (const key of keys.match(/<[A-Z][A-Za-z]*(?:-.)?>|[^]/gu)) {
      await press(key);
    }
    if (shown() !== end) {
      faults.push(`${start} | ${keys} | ${shown()} instead of ${end}`);
    }
  }
  return faults;
};
