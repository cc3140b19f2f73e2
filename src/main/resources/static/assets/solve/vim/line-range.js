// The lines that a command line begins with: numbers, . $ % marks and patterns, with + and - behind them.
import { compile } from "assay/solve/vim/pattern";
import { unescaped } from "assay/solve/vim/search";

/** Returns {line, rest} of an address at the start of a text; line is null if there is none, NaN if it is wrong. */
function address(vim, buffer, text, current) {
  let line = null;
  let rest = text;
  const [sign] = text;
  if (/^\d/.test(text)) {
    line = Number.parseInt(text, 10);
    rest = text.replace(/^\d+/, "");
  } else if (sign === "." || sign === "$") {
    line = sign === "." ? current : buffer.lines;
    rest = text.slice(1);
  } else if (sign === "'" && text.length > 1) {
    line = markedLine(vim, buffer, text[1]);
    rest = text.slice(2);
  } else if (sign === "/" || sign === "?") {
    const end = unescaped(text, sign, 1);
    const pattern = text.slice(1, end < 0 ? undefined : end);
    line = searched(vim, buffer, pattern, sign === "/" ? 1 : -1, current);
    rest = end < 0 ? "" : text.slice(end + 1);
  }
  for (let offset; (offset = /^\s*([+-])(\d*)/.exec(rest)); rest = rest.slice(offset[0].length)) {
    line = (line ?? current) + Number(offset[1] + (offset[2] || 1));
  }
  return { line, rest };
}

function markedLine(vim, buffer, name) {
  if ((name === "<" || name === ">") && vim.lastVisual) {
    const { anchor, head } = vim.lastVisual;
    return buffer.lineAt(name === "<" ? Math.min(anchor, head) : Math.max(anchor, head)).number;
  }
  const at = vim.marks.get(name, buffer);
  return at === null ? NaN : buffer.lineAt(at).number;
}

function searched(vim, buffer, pattern, step, current) {
  try {
    const expression = pattern === "" ? vim.search.last : compile(pattern);
    const line = buffer.line(current);
    const at = expression ? vim.search.find(buffer, step > 0 ? line.to : line.from, step, expression) : -1;
    return at < 0 ? NaN : buffer.lineAt(at).number;
  } catch {
    return NaN;
  }
}

/**
 * Returns {first, last, given, rest} of a command line, where given tells whether it names lines.
 * Returns null for lines that don't exist.
 */
export function lineRange(vim, buffer, text) {
  const current = buffer.lineAt(vim.at).number;
  if (text.startsWith("%")) {
    return { first: 1, last: buffer.lines, given: true, rest: text.slice(1) };
  }
  const start = address(vim, buffer, text, current);
  let first = start.line ?? current;
  let last = first;
  let { rest } = start;
  let given = start.line !== null;
  while (/^\s*[,;]/.test(rest)) {
    const base = rest.trimStart()[0] === ";" ? last : current;
    const next = address(vim, buffer, rest.trimStart().slice(1), base);
    first = last;
    last = next.line ?? current;
    rest = next.rest;
    given = true;
  }
  if (Number.isNaN(first + last)) {
    return null;
  }
  [first, last] = [Math.min(first, last), Math.max(first, last)];
  const bare = rest.trim() === "";
  if (last > buffer.lines && !bare) {
    return null;
  }
  return { first: Math.max(first, 1), last: Math.max(Math.min(last, buffer.lines), 1), given, rest };
}
