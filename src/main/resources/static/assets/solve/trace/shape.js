// Tells how an object is drawn.
import { NO_NODE } from "assay/solve/trace/nodes";
import { Reference } from "assay/solve/trace/value";

export function isMap(object) {
  return object.kind === "m";
}

const STRIPS = new Set(["a", "l", "q", "e"]);

/** Returns one of strip, grid, pairs, chain, tree, object, or text for what stands on a line. */
export function shapeOf(object, objects, nodes) {
  if (STRIPS.has(object.kind)) {
    return hasRows(object, objects) ? "grid" : "strip";
  }
  if (object.kind !== "o") {
    return isMap(object) ? "pairs" : "text";
  }
  return (nodes.get(object.type) ?? NO_NODE).shape;
}

function hasRows(object, objects) {
  const row = object.cells.find((cell) => cell instanceof Reference);
  const kind = objects.get(row?.id)?.kind;
  return kind === "a" || kind === "l";
}
