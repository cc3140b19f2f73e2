// Motions by lines, paragraphs and sentences.

const SENTENCE_END = /[.!?][)\]"']*(?=\s|$)/g;

/** Returns the motion to a line further down, or up if steps are negative; null at the end of the text. */
export function vertical(buffer, at, steps, column) {
  const line = buffer.lineAt(at);
  const target = buffer.line(line.number + steps);
  return target.number === line.number ? null : { to: buffer.place(target, column), linewise: true, column };
}

/** Returns the motion to the first character of a line that is no blank. */
export function toLine(buffer, number) {
  return { to: buffer.indent(buffer.line(number)), linewise: true };
}

/** Returns the motion to the empty line behind this paragraph, or before it if step is -1. */
export function paragraph(buffer, at, count, step) {
  let number = buffer.lineAt(at).number;
  for (let left = count; left > 0; left--) {
    let inText = false;
    for (let first = true; ; first = false) {
      const empty = buffer.line(number).length === 0;
      inText ||= !empty;
      if (!first && inText && empty) {
        break;
      }
      if (number + step < 1 || number + step > buffer.lines) {
        if (left > 1) {
          return null;
        }
        break;
      }
      number += step;
    }
  }
  const line = buffer.line(number);
  const atEnd = number === buffer.lines && step > 0 && line.length > 0;
  return atEnd ? { to: buffer.last(line), inclusive: true } : { to: line.from };
}

/** Returns the offsets at which sentences begin; empty lines count as sentences. */
function sentences(text) {
  const starts = new Set([text.search(/\S|$/)]);
  for (const { index, 0: end } of text.matchAll(SENTENCE_END)) {
    const next = text.slice(index + end.length).search(/\S/);
    starts.add(next < 0 ? text.length : index + end.length + next);
  }
  for (const { index, 0: gap } of text.matchAll(/\n\n+/g)) {
    starts.add(index + 1);
    starts.add(index + gap.length + text.slice(index + gap.length).search(/\S|$/));
  }
  return [...starts].sort((a, b) => a - b);
}

/** Returns the motion to the start of another sentence: a later one if step is 1, else an earlier one. */
export function sentence(buffer, at, count, step) {
  const starts = sentences(buffer.text);
  const found = step > 0 ? starts.filter((each) => each > at) : starts.filter((each) => each < at).reverse();
  const end = step > 0 ? buffer.text.length : 0;
  return { to: found[count - 1] ?? end };
}
