// Values as short texts on one line.
import { NO_NODE } from "assay/solve/trace/nodes";
import { isMap } from "assay/solve/trace/shape";
import { Reference, simpleName } from "assay/solve/trace/value";

const DEEPEST = 3;
const MOST_NODES = 8;

/** Fields that hold what a node is about. */
const NODE_VALUES = new Set(["val", "value", "data", "key"]);

/** Writes values of one state, each within a number of characters: what has no room is not looked at. */
export class Summary {
  #objects;
  #fields;
  #nodes;
  #room;
  #left = 0;

  constructor(objects, { fields, nodes }, room = 28) {
    this.#objects = objects;
    this.#fields = fields;
    this.#nodes = nodes;
    this.#room = room;
  }

  of(value) {
    this.#left = this.#room;
    return cut(this.#write(value, DEEPEST), this.#room);
  }

  /** Returns the text of what a node holds beside its links, such as 7, or 1: 10 for a key and its value. */
  node(object) {
    this.#left = this.#room;
    return cut(this.#node(object, DEEPEST), this.#room);
  }

  #node(object, deep) {
    const names = this.#fields.get(object.type) ?? [];
    const { links } = this.#nodes.get(object.type) ?? NO_NODE;
    const values = object.cells.filter((cell, i) => !links.has(i) && !(cell instanceof Reference));
    const main = names.findIndex((name) => NODE_VALUES.has(name));
    return main >= 0 && values.length > 2
      ? this.#write(object.cells[main], deep - 1)
      : this.#all(values, ": ", deep - 1);
  }

  #write(value, deep) {
    if (--this.#left < 0) {
      return "…";
    }
    if (!(value instanceof Reference)) {
      const text = String(value);
      this.#left -= text.length;
      return text;
    }
    const object = this.#objects.get(value.id);
    if (!object || deep <= 0) {
      return "…";
    }
    switch (object.kind) {
      case "o":
        return this.#object(object, deep);
      case "b":
        return this.#write(object.cells[0], deep - 1);
      case "p":
        return this.#all(object.cells, "=", deep - 1);
      case "x":
        return simpleName(object.type);
      default:
        return this.#collection(object, deep);
    }
  }

  #collection(object, deep) {
    const [open, close] = "alq".includes(object.kind) ? "[]" : "{}";
    const parts = [];
    const step = isMap(object) ? 2 : 1;
    for (let i = 0; i < object.cells.length && this.#left >= 0; i += step) {
      const text = this.#write(object.cells[i], deep - 1);
      parts.push(step === 2 ? `${text}=${this.#write(object.cells[i + 1], deep - 1)}` : text);
    }
    if (parts.length * step < object.length) {
      parts.push("…");
    }
    return open + parts.join(", ") + close;
  }

  #object(object, deep) {
    const { shape, links, next } = this.#nodes.get(object.type) ?? NO_NODE;
    if (shape !== "chain") {
      const values = links.size > 0 ? this.#node(object, deep) : this.#all(object.cells, ", ", deep - 1);
      return `${simpleName(object.type)}(${values})`;
    }
    const parts = [];
    const seen = new Set();
    let node = object;
    while (node && !seen.has(node) && parts.length < MOST_NODES && this.#left >= 0) {
      seen.add(node);
      parts.push(this.#node(node, deep));
      node = this.#objects.get(node.cells[next]?.id);
    }
    return parts.join(" → ");
  }

  #all(cells, separator, deep) {
    const parts = [];
    for (let i = 0; i < cells.length && this.#left >= 0; i++) {
      parts.push(this.#write(cells[i], deep));
    }
    return parts.join(separator);
  }
}

function cut(text, room) {
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`;
}
