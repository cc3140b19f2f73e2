// What is drawn at a step: plain data, which the views compare with what they show.
import { chains } from "assay/solve/trace/chains";
import { isStatic } from "assay/solve/trace/film";
import { columnsAt, namesAt } from "assay/solve/trace/names";
import { shapeOf } from "assay/solve/trace/shape";
import { Summary } from "assay/solve/trace/summary";
import { trees } from "assay/solve/trace/trees";
import { MOST_CELLS } from "assay/solve/trace/read";
import { JavaText, referred } from "assay/solve/trace/value";

const MOST_CARDS = 40;
const MOST_VARIABLES = 120;

/**
 * Returns {roots, variables, cards} of a frame, beside what they were made of. roots are all variables, {name, value,
 * changed, place}; those in variables stand on a line and have a text. A card has a key, a shape, its roots, its
 * object, and what its view needs.
 */
export function sceneOf(film, state, frame) {
  const { trace } = film;
  const summary = new Summary(state.objects, trace);
  const changes = changesAt(film, state, frame);
  const { fields, nodes } = trace;
  const scene = { film, state, frame, summary, changes, objects: state.objects, fields, nodes };
  const roots = rootsOf(scene).slice(0, MOST_VARIABLES);
  const variables = [];
  const cards = new Map();
  const linked = { chain: [], tree: [] };
  for (const root of roots) {
    const object = referred(root.value, state.objects);
    const shape = object && shapeOf(object, state.objects, nodes);
    const labels = () => namesAt(scene, root.name, roots);
    const text = textIn(root.value, object);
    if (text !== null && labels().size > 0) {
      const card = { key: root.name, shape: "strip", object: letters(text), roots: [onLine(root, object, changes)] };
      cards.set(root.name, { ...card, labels });
    } else if (!object || shape === "text") {
      variables.push({ ...onLine(root, object, changes), text: summary.of(root.value) });
    } else if (linked[shape]) {
      linked[shape].push({ ...root, object });
    } else {
      addNamed(cards, object, shape, root, { labels, columns: () => columnsAt(scene, root.name, roots) });
    }
  }
  const all = [...cards.values(), ...chains(scene, linked.chain), ...trees(scene, linked.tree)];
  return { ...scene, roots, variables, cards: all.slice(0, MOST_CARDS) };
}

/** Returns a variable whose object, such as a StringBuilder, stands on a line as a value does. */
function onLine(root, object, changes) {
  return object
    ? { ...root, changed: root.changed || changes.any(object.id), place: { object: object.id, cell: 0 } }
    : root;
}

/** Returns the text of a String or StringBuilder, or null. */
function textIn(value, object) {
  const text = object?.kind === "b" ? object.cells[0] : value;
  return text instanceof JavaText && text.quote === '"' ? text.text : null;
}

/** A text is drawn as an array that the trace does not have. */
function letters(text) {
  return { id: -1, kind: "a", type: "String", length: text.length, cells: text.slice(0, MOST_CELLS).split("") };
}

/** Returns what changed at the step, for quick look-ups. The cells of a new array are no news beside the array. */
function changesAt(film, { step, top }, frame) {
  const locals = new Set(frame === top ? film.changedLocals(step) : []);
  const objects = new Map(film.changedObjects(step).map((each) => [each.id, each]));
  return {
    local: (variable) => step > 0 && locals.has(variable),
    cell(id, cell) {
      const change = step > 0 ? objects.get(id) : undefined;
      return change !== undefined && (!change.isNew || change.after.kind === "o") && change.cells.includes(cell);
    },
    any: (id) => step > 0 && objects.has(id),
  };
}

/** Returns the variables in scope; the fields of this stand as variables of their own. */
function rootsOf({ film, state, frame, changes, objects, fields, nodes }) {
  const { method } = frame.call;
  const { variables } = film.trace.methods[method];
  const scope = frame.point.scope ?? [...frame.locals.keys()];
  return scope.flatMap((variable) => {
    const name = variables[variable] ?? `?${variable}`;
    const value = isStatic(name) ? state.top.statics.get(name) : frame.locals[variable];
    const self = name === "this" ? referred(value, objects) : undefined;
    if (name === "this" && (!self || shapeOf(self, objects, nodes) === "object")) {
      return (self?.cells ?? []).map((cell, i) => ({
        name: `this.${fields.get(self.type)?.[i] ?? i}`,
        value: cell,
        changed: changes.cell(self.id, i),
        place: { object: self.id, cell: i },
      }));
    }
    const place = isStatic(name) ? { field: name } : { method, variable, call: frame.call };
    return value === undefined ? [] : [{ name, value, changed: changes.local(variable), place }];
  });
}

/** Several variables that refer to one object share its card. */
function addNamed(cards, object, shape, root, extras) {
  const card = cards.get(object.id);
  if (card) {
    card.roots.push(root);
    const { labels } = card;
    card.labels = () => merged(labels(), extras.labels());
  } else {
    cards.set(object.id, { key: `#${object.id}`, shape, object, roots: [root], ...extras });
  }
}

function merged(one, other) {
  const all = new Map(one);
  other.forEach((names, cell) => all.set(cell, [...(all.get(cell) ?? []), ...names]));
  return all;
}
