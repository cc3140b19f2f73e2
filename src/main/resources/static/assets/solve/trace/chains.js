// Linked lists: which nodes hang together, from which variables they can be reached, where chains meet.
import { byType, nodesOf, sameMethod } from "assay/solve/trace/callers";
import { referred } from "assay/solve/trace/value";

const MOST_NODES = 60;

/** Returns a card for the linked lists of each class; roots are variables with their objects. */
export function chains(scene, roots) {
  return [...byType(scene, roots, "chain")].map(([type, all]) => ({
    key: `chain ${type}`,
    shape: "chain",
    object: { type, kind: "o" },
    roots: all,
    chains: chainsFrom(scene, all, type),
  }));
}

/**
 * Returns chains {nodes, end, to}. A node is {id, text, names, moved, changed, linkChanged, place, link}. end is "null",
 * "loop", "joins" or "more"; to is the text of the node that the chain leads to.
 */
function chainsFrom(scene, roots, type) {
  const { objects, fields, nodes: known, changes, summary } = scene;
  const { next, links } = known.get(type);
  const values = [...(fields.get(type) ?? []).keys()].filter((cell) => !links.has(cell));
  const after = (node) => referred(node.cells[next], objects);
  const starts = startsOf(scene, roots, type, after);
  const drawn = new Set();
  return starts.map((start) => {
    const nodes = [];
    let node = start;
    while (node && !drawn.has(node.id) && nodes.length < MOST_NODES) {
      drawn.add(node.id);
      const { id } = node;
      nodes.push({
        id,
        text: summary.node(node),
        names: roots.filter(({ object }) => object.id === id).map(({ name }) => name),
        moved: roots.some(({ object, changed }) => object.id === id && changed),
        changed: values.some((cell) => changes.cell(id, cell)),
        linkChanged: changes.cell(id, next),
        place: { object: id, cell: values[0] ?? 0 },
        link: { object: id, cell: next },
      });
      node = after(node);
    }
    const own = nodes.some(({ id }) => id === node?.id);
    const end = !node ? "null" : own ? "loop" : drawn.has(node.id) ? "joins" : "more";
    return { nodes, end, to: node ? summary.node(node) : "" };
  });
}

/**
 * Returns the first nodes of the lists. Callers' variables keep a list whole while a recursion is in a part of it, or
 * behind its end.
 */
function startsOf(scene, roots, type, after) {
  const ofCallers = sameMethod(scene.frame).map((frame) => nodesOf(frame, type, scene));
  const own = roots.map(({ object }) => object);
  const shown = new Set(own.length > 0 ? own : ofCallers.findLast((nodes) => nodes.length > 0));
  return headsOf([...ofCallers.flat(), ...own], after).filter((start) => leadsTo(start, shown, after));
}

function leadsTo(start, wanted, after) {
  const seen = new Set();
  for (let node = start; node && !seen.has(node) && seen.size < 2 * MOST_NODES; node = after(node)) {
    if (wanted.has(node)) {
      return true;
    }
    seen.add(node);
  }
  return false;
}

/** Returns those nodes that no other one leads to; of a circle the first. */
function headsOf(nodes, after) {
  const distinct = [...new Set(nodes)];
  const led = new Set();
  for (const start of distinct) {
    if (!led.has(start)) {
      const seen = new Set([start]);
      for (let node = after(start); node && !seen.has(node) && seen.size < 2 * MOST_NODES; node = after(node)) {
        seen.add(node);
        led.add(node);
      }
    }
  }
  return distinct.filter((node) => !led.has(node));
}
