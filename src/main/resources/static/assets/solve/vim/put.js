// Puts the text of a register into the text: behind or before the cursor, or in place of a selection.

/** @param options after: behind the cursor; behind: leaves the cursor behind the new text */
export function put(vim, buffer, { register, count }, { after, behind }) {
  const content = vim.registers.get(register);
  if (content === null) {
    vim.say("vim.empty-register", register ?? '"');
    return;
  }
  const times = count || 1;
  if (content.kind === "line") {
    putLines(vim, buffer, content.text, times, after, behind);
  } else if (content.kind === "block") {
    putBlock(vim, buffer, content.text.split("\n"), times, after);
  } else {
    const at = after ? buffer.after(vim.at) : vim.at;
    const insert = content.text.repeat(times);
    vim.edit({ from: at, insert });
    const end = at + insert.length;
    vim.marks.set("[", at);
    vim.marks.set("]", end - 1);
    vim.go(behind ? end : insert.includes("\n") ? at : Math.max(end - 1, at));
    vim.settle();
  }
}

function putLines(vim, buffer, text, times, after, behind) {
  const line = buffer.lineAt(vim.at);
  const lines = Array(times).fill(text).join("\n");
  vim.edit(after ? { from: line.to, insert: `\n${lines}` } : { from: line.from, insert: `${lines}\n` });
  const first = after ? line.number + 1 : line.number;
  vim.toLine(behind ? first + lines.split("\n").length : first);
  if (behind) {
    vim.go(vim.view.state.doc.lineAt(vim.at).from);
  }
}

function putBlock(vim, buffer, rows, times, after) {
  const first = buffer.lineAt(vim.at).number;
  const column = buffer.column(after ? buffer.after(vim.at) : vim.at);
  const width = Math.max(...rows.map((row) => row.length));
  const changes = rows.map((row, index) => {
    const insert = Array(times).fill(row.padEnd(width)).join("");
    if (first + index > buffer.lines) {
      return { from: buffer.text.length, insert: `\n${" ".repeat(column)}${insert.trimEnd()}` };
    }
    const line = buffer.line(first + index);
    const from = buffer.place(line, column);
    const missing = " ".repeat(Math.max(column - buffer.column(from), 0));
    return { from, insert: missing + (from === line.to ? insert.trimEnd() : insert) };
  });
  vim.edit(changes);
  vim.go(changes[0].from);
  vim.settle();
}

/** Puts a register in place of a selected range. */
export function putOver(vim, buffer, range, content, times) {
  const text = Array(times).fill(content.text);
  const lines = range.kind === "line" || content.kind === "line";
  let insert = lines ? text.join("\n") : text.join("");
  let cursor = insert.includes("\n") ? range.from : range.from + Math.max(insert.length - 1, 0);
  if (range.kind === "line") {
    cursor = range.from + Math.max(insert.search(/\S/), 0);
  } else if (content.kind === "line") {
    const indent = Math.max(insert.search(/\S/), 0);
    insert = `\n${insert}\n`;
    cursor = range.from + 1 + indent;
  }
  const [first, ...others] = range.parts ?? [range];
  const gone = others.map(({ from, to }) => ({ from, to }));
  vim.edit([{ from: first.from, to: first.to, insert }, ...gone], null, range.from);
  vim.go(Math.max(cursor, range.from));
  vim.settle();
}
