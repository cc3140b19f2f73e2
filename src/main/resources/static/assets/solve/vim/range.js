// The text that an operator takes: {from, to, kind}, where kind is "char", "line" or "block"; `to` is
// behind the last character. Lines go from the first one's start to the last one's end, without its break.

/** Returns lines as a range. */
export function linesFrom(buffer, from, to) {
  return { from: buffer.lineAt(from).from, to: buffer.lineAt(to).to, kind: "line", at: Math.min(from, to) };
}

/** Returns the range between the cursor and the end of a motion. */
export function rangeOf(buffer, at, motion, { operator, force }) {
  const start = Math.min(at, motion.to);
  const end = Math.max(at, motion.to);
  const linewise = force === "V" || (motion.linewise && force !== "v");
  if (linewise) {
    return linesFrom(buffer, start, end);
  }
  const inclusive = force === "v" ? !motion.linewise && !motion.inclusive : motion.inclusive;
  const range = { from: start, to: inclusive ? Math.max(buffer.after(end), end) : end, kind: "char" };
  return force ? range : adjusted(buffer, range, inclusive, operator);
}

/** Applies Vim's rules for a range that begins or ends at an end of a line. */
function adjusted(buffer, { from, to }, inclusive, operator) {
  let end = to;
  const first = buffer.lineAt(from);
  const last = buffer.lineAt(end);
  if (!inclusive && last.from === end && last.number > first.number) {
    end = buffer.line(last.number - 1).to;
    if (buffer.inIndent(from)) {
      return linesFrom(buffer, from, end);
    }
  }
  const several = buffer.lineAt(end).number > first.number;
  const rest = buffer.text.slice(end, buffer.lineAt(end).to);
  if (several && operator === "d" && rest.trim() === "" && buffer.inIndent(from)) {
    return linesFrom(buffer, from, end);
  }
  return { from, to: end, kind: "char" };
}

/** Returns the range that is selected in visual mode. */
export function selected(buffer, { kind, anchor, head, toEnd }) {
  const start = Math.min(anchor, head);
  const end = Math.max(anchor, head);
  if (kind === "line") {
    return { ...linesFrom(buffer, start, end), visual: true };
  }
  if (kind === "block") {
    return block(buffer, anchor, head, toEnd);
  }
  const atBreak = end === buffer.lineAt(end).to;
  return { from: start, to: Math.min(atBreak ? end + 1 : buffer.after(end), buffer.text.length), kind, visual: true };
}

function block(buffer, anchor, head, toEnd) {
  const columns = [anchor, head].map((at) => buffer.column(at));
  const ends = [anchor, head].map((at) => Math.max(buffer.column(buffer.after(at)), buffer.column(at) + 1));
  const left = Math.min(...columns);
  const right = toEnd ? Infinity : Math.max(...ends);
  const first = buffer.lineAt(Math.min(anchor, head)).number;
  const last = buffer.lineAt(Math.max(anchor, head)).number;
  const parts = [];
  for (let number = first; number <= last; number++) {
    const line = buffer.line(number);
    parts.push({ from: buffer.place(line, left), to: buffer.place(line, right), line });
  }
  return { from: parts[0].from, to: parts.at(-1).to, kind: "block", parts, left, right, visual: true };
}

/** Returns the text of a range as a register has it. */
export function contentOf(buffer, { from, to, kind, parts }) {
  if (kind === "block") {
    return { text: parts.map((part) => buffer.text.slice(part.from, part.to)).join("\n"), kind };
  }
  return { text: buffer.text.slice(from, to), kind };
}
