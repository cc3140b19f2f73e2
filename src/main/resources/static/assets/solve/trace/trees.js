// Trees: from which nodes they are drawn, and where each node stands.
import { byType, callers, nodesOf } from "assay/solve/trace/callers";
import { isMap } from "assay/solve/trace/shape";
import { JavaText, referred } from "assay/solve/trace/value";

const MOST_NODES = 127;
const STEP = 46;
const LEVEL = 52;
const RADIUS = 17;
const LETTERS = 26;

/** Returns a card for the trees of each class. Callers' variables keep a tree whole while a recursion is in a part of it. */
export function trees(scene, roots) {
  return [...byType(scene, roots, "tree")].map(([type, all]) => ({
    key: `tree ${type}`,
    shape: "tree",
    object: { type, kind: "o" },
    roots: all,
    ...laidOut(scene, all, type),
  }));
}

/**
 * Returns {nodes: [{id, text, side, parent, x, y, names, changed, place}], edges: [{from, to, label, changed}], width,
 * height, more}, where side is how parent, the text of a node, leads to this one.
 */
function laidOut(scene, roots, type) {
  const { objects, fields, nodes, changes, summary } = scene;
  const { links, children: sides } = nodes.get(type);
  const values = [...(fields.get(type) ?? []).keys()].filter((cell) => !links.has(cell));
  const branchesOf = (node) => sides.flatMap((side) => branchesAt(node, side, scene));
  const childrenOf = (node) => branchesOf(node).map(({ child }) => child);
  const layout = { nodes: [], edges: [], column: 0, depth: 0, more: false };
  const seen = new Set();

  function place(node, depth, { side = "", parent = "" } = {}) {
    if (!node || seen.has(node.id)) {
      return null;
    }
    if (seen.size >= MOST_NODES) {
      layout.more = true;
      return null;
    }
    seen.add(node.id);
    const branches = branchesOf(node);
    const text = summary.node(node);
    const middle = Math.ceil(branches.length / 2);
    const placed = (branch) => ({ ...branch, to: place(branch.child, depth + 1, { side: branch.side, parent: text }) });
    const before = branches.slice(0, middle).map(placed);
    const own = {
      id: node.id,
      text,
      side,
      parent,
      x: layout.column++ * STEP + RADIUS + 2,
      y: depth * LEVEL + RADIUS + 2,
      names: roots.filter(({ object }) => object.id === node.id).map(({ name }) => name),
      changed: values.some((cell) => changes.cell(node.id, cell)),
      place: { object: node.id, cell: values[0] ?? 0 },
    };
    const after = branches.slice(middle).map(placed);
    layout.depth = Math.max(layout.depth, depth);
    layout.nodes.push(own);
    for (const { to, label, places } of [...before, ...after]) {
      if (to) {
        const changed = places.some(({ object, cell }) => changes.cell(object, cell));
        layout.edges.push({ from: own, to, label, changed });
      }
    }
    return own;
  }

  for (const root of topmost(scene, roots, type, childrenOf)) {
    if (place(root, 0)) {
      layout.column += 0.5;
    }
  }
  return { ...layout, width: Math.max(layout.column, 1) * STEP, height: (layout.depth + 1) * LEVEL + 4 };
}

/**
 * Returns the branches [{child, label, side, places}] at a field of a node: one or two fields are the sides of a binary tree,
 * where child may be undefined; an array, a list or a map has a branch for each of its nodes. places are the cells that
 * make the branch.
 */
function branchesAt(node, side, { objects, summary, fields }) {
  const own = { object: node.id, cell: side };
  const value = referred(node.cells[side], objects);
  const name = fields.get(node.type)?.[side] ?? String(side);
  if (!value || value.kind === "o") {
    return [{ child: value, label: "", side: name, places: [own] }];
  }
  return value.cells.flatMap((_cell, cell) => {
    const child = isMap(value) && cell % 2 === 0 ? undefined : referred(value.cells[cell], objects);
    const places = [own, { object: value.id, cell }];
    const label = labelOf(value, cell, summary);
    return child?.type === node.type ? [{ child, label, side: label || `${name}[${cell}]`, places }] : [];
  });
}

/** Returns what leads to a child: its key, its index, or the letter that an array of 26 nodes means by an index. */
function labelOf(holder, cell, summary) {
  if (isMap(holder)) {
    const key = holder.cells[cell - 1];
    return key instanceof JavaText ? key.text : summary.of(key);
  }
  if (holder.kind !== "a") {
    return "";
  }
  return holder.length === LETTERS ? String.fromCharCode("a".charCodeAt(0) + cell) : String(cell);
}

/** Returns the nodes that variables refer to, the outermost frame's first, without those inside of others' trees. */
function topmost(scene, roots, type, childrenOf) {
  const outer = callers(scene.frame).flatMap((frame) => nodesOf(frame, type, scene));
  const all = new Set([...outer, ...roots.map(({ object }) => object)]);
  const inside = new Set();
  for (const start of all) {
    const next = inside.has(start) ? [] : childrenOf(start);
    while (next.length > 0 && inside.size < 4 * MOST_NODES) {
      const node = next.pop();
      if (node && !inside.has(node)) {
        inside.add(node);
        next.push(...childrenOf(node));
      }
    }
  }
  return [...all].filter((node) => !inside.has(node));
}
