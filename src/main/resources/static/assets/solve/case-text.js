// Reads whole cases that people paste: nums = [1,2], target = 3; an example with its output; JSON.
import { GAP, valueAt, valuesOf } from "assay/solve/scan";

const HEAD = new RegExp(
  `^[${GAP}]*(?:(?:example|示例)\\s*\\d*\\s*[:：]?)?[${GAP}]*(?:(?:input|输入)\\s*[:：])?`,
  "iu",
);
const NEXT_INPUT = /(?:input|输入)\s*[:：]/iu;
const NAME = new RegExp(
  `[${GAP}]*"?([\\p{L}_$][\\p{L}\\p{N}_$]*)"?[${GAP}]*[=＝:：][${GAP}]*`,
  "uy",
);
const JSON_START = /^\s*\[?\s*\{\s*(?=")/;
const JSON_BETWEEN = /\s*\}\s*,?\s*\{?/y;

/**
 * Returns the cases in text, each a map from name to the text of its value; an empty list if the
 * text names no argument and has not one value in a line for each.
 */
export function readCases(text, names) {
  const json = JSON_START.exec(text);
  const named = read(text, names, json ? json[0].length : HEAD.exec(text)[0].length, Boolean(json));
  return named.length > 0 ? named : readLines(text.replace(HEAD, ""), names);
}

function read(text, names, start, isJson) {
  const cases = [];
  for (let at = start; ; ) {
    NAME.lastIndex = at;
    const found = NAME.exec(text);
    if (found && names.includes(found[1])) {
      const { start, end } = valueAt(text, NAME.lastIndex);
      if (cases.length === 0 || cases.at(-1).has(found[1])) {
        cases.push(new Map());
      }
      cases.at(-1).set(found[1], text.slice(start, end));
      at = end;
      JSON_BETWEEN.lastIndex = at;
      if (isJson && JSON_BETWEEN.test(text)) {
        at = JSON_BETWEEN.lastIndex;
      }
    } else {
      const next = cases.length > 0 ? NEXT_INPUT.exec(text.slice(at)) : null;
      if (!next) {
        return cases;
      }
      at += next.index + next[0].length;
    }
  }
}

/** Several values without names are the arguments in their order, if each has a line. */
function readLines(text, names) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const values = lines.length > 1 ? valuesOf(text) : null;
  if (values?.length !== lines.length || lines.length % names.length !== 0) {
    return [];
  }
  const cases = [];
  for (let at = 0; at < lines.length; at += names.length) {
    cases.push(new Map(names.map((name, i) => [name, values[at + i]])));
  }
  return cases;
}

/** Writes a case on one line, as the server reads it; arguments without a value are left out. */
export function writeCase(values) {
  return [...values]
    .map(([name, value]) => [name, value.replaceAll("\n", " ").trim()])
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name} = ${value}`)
    .join(", ");
}
