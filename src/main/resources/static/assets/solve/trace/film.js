// The states of a trace, which tells only what changes from step to step. Objects and frames are never
// changed but replaced by copies, so that a state that is kept stays as it was.
import { Summary } from "assay/solve/trace/summary";
import { isSame } from "assay/solve/trace/value";

const BETWEEN_KEYFRAMES = 100;
const NOTHING = [];
const NO_STATICS = new Map();

/** Says whether a variable is a static field: its name has that of its class before it, and is the same in all methods. */
export function isStatic(name) {
  return name?.includes(".") ?? false;
}

/**
 * A trace as states that can be shown in any order. A state is {step, top, objects}. top is the frame that
 * runs: {call, depth, locals, statics, point, before, below}, where before is the last step in the same call or -1,
 * and statics holds the static fields by name. objects has them by id. A call is {place, parent, depth, method, from, to,
 * arguments, result, threw}.
 */
export class Film {
  #tops = [];
  #locals = [];
  #objects = [];
  #keyframes = [];
  #now = new Map();
  #at = -1;
  #begun = new WeakMap();
  #staticsOf;

  constructor(trace) {
    this.trace = trace;
    this.calls = [];
    this.length = trace.steps.length;
    this.#staticsOf = trace.methods.map(({ variables }) => [...variables.keys()].filter((id) => isStatic(variables[id])));
    const objects = new Map();
    let top = null;
    trace.steps.forEach((step, i) => {
      const changed = [];
      for (const [id, told] of step.objects) {
        changed.push(this.#object(id, told, objects));
      }
      this.#objects.push(changed);
      const statics = top?.statics ?? NO_STATICS;
      top = this.#frame(step, i, top, objects);
      this.#tops.push(top);
      this.#locals.push(this.#written(step, top, statics));
      if (i % BETWEEN_KEYFRAMES === 0) {
        this.#keyframes.push(new Map(objects));
      }
    });
    for (; top; top = top.below) {
      top.call.to ??= this.length - 1;
    }
  }

  /** Returns the state at a step. It holds until the next call. */
  at(step) {
    if (step < this.#at || step - this.#at > BETWEEN_KEYFRAMES) {
      const keyframe = Math.floor(step / BETWEEN_KEYFRAMES);
      this.#now = new Map(this.#keyframes[keyframe]);
      this.#at = keyframe * BETWEEN_KEYFRAMES;
    }
    while (this.#at < step) {
      for (const { id, after } of this.#objects[++this.#at]) {
        this.#now.set(id, after);
      }
    }
    return { step, top: this.#tops[step], objects: this.#now };
  }

  top(step) {
    return this.#tops[step];
  }

  /** Returns the variables of the top frame that were written at a step, by their places in the method's list. */
  changedLocals(step) {
    return this.#locals[step];
  }

  /** Returns what changed in objects at a step: [{id, after, isNew, cells}], where cells are the places that changed. */
  changedObjects(step) {
    return this.#objects[step];
  }

  /**
   * A loop declares its variables anew each time: of one with the same value as before, nothing is told. Static fields
   * are told to each call anew, also if they hold what they held.
   */
  #written({ locals, point }, { before, statics }, staticsBefore) {
    const { variables } = this.trace.methods[point.method];
    const told = locals.map(([id]) => id).filter((id) => !isStatic(variables[id]));
    const fields = changedIn(statics, staticsBefore, variables, this.#staticsOf[point.method]);
    const begun = this.#begunBetween(this.#tops[before]?.point, point);
    return begun.length + fields.length > 0 ? [...new Set([...told, ...fields, ...begun])] : told;
  }

  /** Returns the variables in scope at a point that are not at the one before. */
  #begunBetween(before, point) {
    if (!before?.scope || !point.scope || before === point) {
      return NOTHING;
    }
    const known = this.#begun.get(before) ?? new Map();
    this.#begun.set(before, known);
    let begun = known.get(point);
    if (!begun) {
      const scope = new Set(before.scope);
      const { variables } = this.trace.methods[point.method];
      begun = point.scope.filter((id) => !scope.has(id) && !isStatic(variables[id]));
      known.set(point, begun);
    }
    return begun;
  }

  #object(id, told, objects) {
    const before = objects.get(id);
    let after;
    let cells;
    if (Array.isArray(told)) {
      after = { id, kind: "o", type: "", length: 0, cells: [], ...before };
      after.cells = after.cells.slice();
      told.forEach(([cell, value]) => (after.cells[Math.min(cell, after.cells.length)] = value));
      after.length = Math.max(after.length, after.cells.length);
      cells = told.map(([cell]) => cell);
    } else {
      after = told;
      cells = [...after.cells.keys()].filter((i) => !before || !isSame(before.cells[i], after.cells[i]));
    }
    objects.set(id, after);
    return { id, after, isNew: !before, cells };
  }

  /** Returns the frame that runs at a step, above those that have not ended. */
  #frame(step, i, last, objects) {
    const { point, depth } = step;
    let top = last;
    const goesOn = (frame) =>
      !frame.point.returns && (frame.depth < depth || (frame.depth === depth && frame.call.method === point.method));
    while (top && !goesOn(top)) {
      top.call.to ??= i - 1;
      top.call.threw ||= !top.point.returns;
      top = top.below;
    }
    const continues = top?.depth === depth;
    const call = continues ? top.call : this.#call(step, i, top);
    const locals = continues ? top.locals.slice() : [];
    step.locals.forEach(([id, value]) => (locals[id] = value));
    const frame = {
      call,
      depth,
      locals,
      statics: this.#statics(point.method, locals, last?.statics ?? NO_STATICS),
      point,
      before: continues ? top.step : -1,
      step: i,
      below: continues ? top.below : top,
    };
    if (!continues) {
      call.arguments = this.#arguments(frame, objects);
    }
    if (point.returns) {
      call.to = i;
      call.result = step.result ? new Summary(objects, this.trace).of(step.result.value) : "";
    }
    return frame;
  }

  /** Returns the static fields after a step of a method: it tells those of its class. */
  #statics(method, locals, before) {
    const { variables } = this.trace.methods[method];
    const changed = this.#staticsOf[method].filter(
      (id) => locals[id] !== undefined && !isSame(before.get(variables[id]), locals[id]),
    );
    return changed.length > 0 ? new Map([...before, ...changed.map((id) => [variables[id], locals[id]])]) : before;
  }

  #call({ point, depth }, i, below) {
    const parent = below?.call ?? null;
    const call = { place: this.calls.length, parent, depth, method: point.method, from: i, threw: false };
    this.calls.push(call);
    return call;
  }

  /** Returns the values that a call began with, in the order of the parameters. */
  #arguments({ call, locals }, objects) {
    const { variables } = this.trace.methods[call.method];
    const summary = new Summary(objects, this.trace, 14);
    const isPassed = (value, id) => variables[id] !== "this" && !isStatic(variables[id]) && value !== undefined;
    return locals.filter(isPassed).map((value) => summary.of(value));
  }
}

/** Returns which of some static fields hold something else than before. */
function changedIn(statics, before, variables, ids) {
  return statics === before ? NOTHING : ids.filter((id) => statics.get(variables[id]) !== before.get(variables[id]));
}
