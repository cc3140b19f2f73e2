// The keys that insert mode takes for itself; all others stay the editor's.
import { deleteCharBackward } from "@codemirror/commands";
import { endInsert, moveInsertion, uncover } from "assay/solve/vim/insert";
import { kind } from "assay/solve/vim/words";

/** Deletes before the cursor: a word, or all that was typed in this line. */
function deleteBack(find) {
  return (vim) => {
    const { state } = vim.view;
    const { head } = state.selection.main;
    const line = state.doc.lineAt(head);
    const from = head === line.from ? Math.max(head - 1, 0) : find(line, head, vim.insertion.start);
    vim.view.dispatch({ changes: { from, to: head }, userEvent: "delete.backward" });
  };
}

const keys = {
  "<Esc>": endInsert,
  "<C-w>": deleteBack((line, head) => wordStart(line.text, head - line.from) + line.from),
  "<C-u>": deleteBack((line, head, start) => (start > line.from && start < head ? start : line.from)),
  "<C-h>": (vim) => deleteCharBackward(vim.view),
};

function wordStart(text, at) {
  const before = text.slice(0, at).trimEnd();
  let start = before.length;
  while (start > 0 && kind(before[start - 1]) === kind(before[before.length - 1])) {
    start--;
  }
  return start;
}

function insertRegister(vim, name) {
  const content = vim.registers.get(name);
  if (content) {
    const insert = content.kind === "line" ? `${content.text}\n` : content.text;
    vim.view.dispatch(vim.view.state.replaceSelection(insert), { scrollIntoView: true });
  }
}

/** Leaves insert mode for one command. */
function pause(vim) {
  const { head } = vim.view.state.selection.main;
  endInsert(vim);
  vim.once = true;
  vim.go(head);
}

/** Goes on inserting after the one command. */
export function goOnTyping(vim) {
  if (vim.once && vim.mode === "normal") {
    vim.once = false;
    vim.mode = "insert";
    vim.insertion = {};
    moveInsertion(vim, vim.at);
  }
}

/** Takes a key in insert or replace mode. Returns whether it was Vim's. */
export function typeKey(vim, key) {
  if (vim.pending === "<C-r>") {
    vim.pending = "";
    insertRegister(vim, key);
  } else if (key === "<C-r>") {
    vim.pending = key;
  } else if (key === "<C-o>") {
    pause(vim);
  } else if (key === "<BS>" && vim.mode === "replace") {
    uncover(vim);
  } else if (keys[key]) {
    keys[key](vim);
  } else {
    return false;
  }
  vim.show();
  return true;
}
