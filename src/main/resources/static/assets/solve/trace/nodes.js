// Tells which classes are nodes of lists and trees. Names of fields only suggest it: an interval has a left and a right,
// too. So a field is a link if all that a trace tells of it are nulls and objects of the same class.
import { Reference } from "assay/solve/trace/value";

const NEXT = ["next", "after", "nxt"];
const LINKS = new Set([
  ...NEXT,
  ...["prev", "previous", "before", "pre", "left", "right", "parent", "random", "children", "neighbors"],
]);
const HOLDERS = new Set(["a", "l", "q", "e", "m"]);
const NEITHER = -1;

/** What a class is of which nothing is known. */
export const NO_NODE = { shape: "object", links: new Set(), next: -1, children: [] };

/**
 * Returns {shape, links, next, children} by class. shape is chain, tree or object; links are the cells that lead to
 * other nodes; next is the one of a chain, children are those of a tree.
 */
export function nodesIn(steps, fields) {
  const told = new Told(fields);
  steps.forEach(({ objects }) => objects.forEach(([id, object]) => told.take(id, object)));
  return new Map([...fields].map(([type, names]) => [type, nodeOf(names, (cell) => told.leadsTo(type, cell))]));
}

function nodeOf(names, leadsTo) {
  const one = new Set();
  const several = new Set();
  names.forEach((name, cell) => {
    if (LINKS.has(name)) {
      const to = leadsTo(cell);
      (to === "several" ? several : to === "one" ? one : new Set()).add(cell);
    }
  });
  const links = new Set([...one, ...several]);
  const cell = (name) => names.indexOf(name);
  const sides = [cell("left"), cell("right")];
  const next = NEXT.map(cell).find((each) => one.has(each)) ?? -1;
  const children = links.has(cell("children"))
    ? [cell("children")]
    : several.has(cell("next"))
      ? [cell("next")]
      : sides.every((side) => links.has(side))
        ? sides
        : [];
  return { shape: children.length > 0 ? "tree" : next >= 0 ? "chain" : "object", links, next, children };
}

/** All values that the fields of classes and the cells of their arrays, lists and maps ever have. */
class Told {
  #fields;
  #objects = new Map();
  #ofFields = new Map();
  #held = new Map();

  constructor(fields) {
    this.#fields = fields;
  }

  /** Takes an object, or pairs of its cells that changed and their values. */
  take(id, told) {
    const pairs = Array.isArray(told) ? told : [...told.cells.entries()];
    if (!Array.isArray(told)) {
      this.#objects.set(id, { kind: told.kind, type: told.type });
    }
    const object = this.#objects.get(id);
    if (object?.kind === "o") {
      const names = this.#fields.get(object.type) ?? [];
      pairs
        .filter(([cell]) => LINKS.has(names[cell]))
        .forEach(([cell, value]) => add(this.#ofFields, `${cell} ${object.type}`, value));
    } else if (HOLDERS.has(object?.kind)) {
      pairs
        .filter(([cell]) => object.kind !== "m" || cell % 2 === 1)
        .forEach(([, value]) => add(this.#held, id, value));
    }
  }

  /** Returns whether a field leads to "one" object of its class, to "several", or to anything else: null. */
  leadsTo(type, cell) {
    const ids = [...(this.#ofFields.get(`${cell} ${type}`) ?? [])];
    if (ids.every((id) => this.#is(id, type))) {
      return "one";
    }
    const all = ids.every((id) => this.#is(id, type) || this.#holds(id, type));
    return all ? "several" : null;
  }

  #is(id, type) {
    const object = this.#objects.get(id);
    return object?.kind === "o" && object.type === type;
  }

  #holds(id, type) {
    return (
      HOLDERS.has(this.#objects.get(id)?.kind) && [...(this.#held.get(id) ?? [])].every((each) => this.#is(each, type))
    );
  }
}

function add(sets, key, value) {
  if (value !== null) {
    const set = sets.get(key) ?? new Set();
    sets.set(key, set.add(value instanceof Reference ? value.id : NEITHER));
  }
}
