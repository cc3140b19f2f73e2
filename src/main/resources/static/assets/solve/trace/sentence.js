// Says in a few words what the last line did, such as "line 9, nums1[4] = 5".
import { isMap } from "assay/solve/trace/shape";
import { Reference, simpleName } from "assay/solve/trace/value";
import { callText } from "assay/solve/trace/view/calls";

const MOST_PARTS = 3;

/** Returns the sentence about a step of a scene whose frame is the one that runs. */
export function sentenceOf(scene, words) {
  const { film, state } = scene;
  const { step, top } = state;
  const { call, point } = top;
  if (point.returns) {
    return call.result
      ? words.of("returns", top.point.line, callText(film, call), call.result)
      : words.of("ends", top.point.line, callText(film, call));
  }
  if (call.from === step) {
    const text = callText(film, call);
    return top.below ? words.of("called", top.below.point.line, text) : words.of("starts", text);
  }
  const parts = [...localParts(scene), ...objectParts(scene)];
  const { line } = film.top(top.before).point;
  if (parts.length === 0) {
    return words.of("nothing", line);
  }
  const shown = parts.slice(0, MOST_PARTS);
  return words.of("did", line, shown.join(", ") + (parts.length > MOST_PARTS ? ", …" : ""));
}

/** Returns the sentence about the last step of all, and what came of the run. */
export function endingOf(scene, outcome, words) {
  const { film, state } = scene;
  const { cut, threads } = film.trace;
  const { point } = state.top;
  const message = text(outcome?.message, 300).replace(/^java\.(lang|util)\./, "");
  const fails = !cut && !point.returns && message !== "";
  const said = fails ? words.of("fails", point.line, message) : sentenceOf(scene, words);
  const result =
    outcome?.verdict === "WRONG_ANSWER"
      ? words.of("wrong", text(outcome.expected, 60), text(outcome.actual, 60))
      : [words.verdict(outcome?.verdict), fails ? "" : message].filter((each) => each !== "").join(": ");
  const full = cut ? words.of(cut === "stack" ? "cutStack" : "cut") : "";
  const slowed = cut && outcome?.verdict === "TIME_LIMIT_EXCEEDED" ? words.of("cutTime") : "";
  return words.join([said, full, result, slowed, threads ? words.of("threads") : ""]);
}

function text(value, most) {
  return typeof value !== "string" ? "" : value.length > most ? `${value.slice(0, most)}…` : value;
}

function localParts({ film, state, frame, summary }) {
  const { variables } = film.trace.methods[frame.call.method];
  const scope = new Set(frame.point.scope ?? frame.locals.keys());
  return film
    .changedLocals(state.step)
    .filter((variable) => scope.has(variable))
    .map((variable) => `${variables[variable]} = ${summary.of(frame.locals[variable])}`);
}

function objectParts(scene) {
  const { film, state, summary } = scene;
  return film
    .changedObjects(state.step)
    .filter(({ isNew }) => !isNew)
    .flatMap(({ id, after, cells }) => {
      const name = nameOf(scene, id) ?? simpleName(after.type);
      return cells
        .filter((cell) => !isMap(after) || cell % 2 === 1)
        .slice(0, MOST_PARTS + 1)
        .map((cell) => `${name}${placeIn(after, cell, scene)} = ${summary.of(after.cells[cell])}`);
    });
}

function placeIn(object, cell, { fields, summary }) {
  if (object.kind === "o") {
    return `.${fields.get(object.type)?.[cell] ?? cell}`;
  }
  return `[${isMap(object) ? summary.of(object.cells[cell - 1]) : cell}]`;
}

/** Returns how the frame reaches an object: by a variable, or by a cell of what a variable refers to. */
function nameOf({ frame, film, objects, fields }, id) {
  const { variables } = film.trace.methods[frame.call.method];
  const leads = (value) => value instanceof Reference && value.id === id;
  const direct = frame.locals.findIndex(leads);
  if (direct >= 0) {
    return variables[direct];
  }
  for (const [variable, value] of frame.locals.entries()) {
    const object = value instanceof Reference ? objects.get(value.id) : undefined;
    const cell = object ? object.cells.findIndex(leads) : -1;
    if (cell >= 0) {
      const self = object.kind === "o" ? `.${fields.get(object.type)?.[cell] ?? cell}` : `[${cell}]`;
      return variables[variable] === "this" ? self.slice(1) : variables[variable] + self;
    }
  }
  return undefined;
}
