// The command :g runs another one on each line that matches a pattern; :v on those that don't.
import { unescaped } from "assay/solve/vim/search";

/** Calls run with vim and the command for each such line. */
export function globally(run, vim, buffer, given, argument, inverse = argument.startsWith("!")) {
  const lines = given.given ? given : { first: 1, last: buffer.lines };
  const text = argument.startsWith("!") ? argument.slice(1) : argument;
  const end = unescaped(text, text[0], 1);
  const pattern = vim.search.remember(text.slice(1, end < 0 ? undefined : end));
  const command = end < 0 ? "" : text.slice(end + 1).trim();
  if (!pattern || command === "" || /^(g|v)/.test(command)) {
    return;
  }
  const expression = new RegExp(pattern.source, pattern.flags.replace("g", ""));
  const marked = [];
  for (let number = lines.first; number <= lines.last; number++) {
    if (expression.test(buffer.line(number).text) !== inverse) {
      marked.push(`:g${number}`);
      vim.marks.set(`:g${number}`, buffer.line(number).from);
    }
  }
  if (marked.length === 0) {
    vim.say("vim.not-found", vim.search.text);
  }
  for (const mark of marked) {
    vim.go(vim.marks.take(mark));
    run(vim, command);
  }
}
