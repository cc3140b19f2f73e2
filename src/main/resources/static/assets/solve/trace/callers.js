// The frames below the one that is shown. In a recursion they tell of which list or tree it sees a part.
import { referred } from "assay/solve/trace/value";

const MOST_FRAMES = 200;

/** Returns the callers of a frame, the outermost first. */
export function callers(frame) {
  const frames = [];
  for (let each = frame.below; each && frames.length < MOST_FRAMES; each = each.below) {
    frames.push(each);
  }
  return frames.reverse();
}

/** Returns the callers of a recursion that are calls of the same method. */
export function sameMethod(frame) {
  return callers(frame).filter(({ call }) => call.method === frame.call.method);
}

/** Returns the nodes of a class that the variables of a frame refer to. */
export function nodesOf({ locals }, type, { objects }) {
  return locals.map((value) => referred(value, objects)).filter((node) => node?.kind === "o" && node.type === type);
}

/** Returns the variables of each class, and none for classes of which only the callers in a recursion have nodes. */
export function byType({ frame, objects, nodes }, roots, shape) {
  const types = Map.groupBy(roots, ({ object }) => object.type);
  for (const { locals } of sameMethod(frame)) {
    for (const value of locals) {
      const { kind, type } = referred(value, objects) ?? {};
      if (kind === "o" && nodes.get(type)?.shape === shape && !types.has(type)) {
        types.set(type, []);
      }
    }
  }
  return types;
}
