// Where steps lead: over and out of calls, to a line, to where something is written.
import { Reference } from "assay/solve/trace/value";

const MOST_REACHED = 500;

/** Returns the next step that is no deeper: calls in between run as one step. */
export function over(film, at) {
  return find(film, at, (step) => film.top(step).depth <= film.top(at).depth) ?? film.length - 1;
}

/** Returns the next step of the caller, after the call has ended. */
export function out(film, at) {
  return find(film, at, (step) => film.top(step).depth < film.top(at).depth) ?? film.length - 1;
}

/** Returns the next step that is about to run a line, from the start again after the end; null if none is. */
export function toLine(film, at, line) {
  const runs = (step) => film.top(step).point.line === line && !film.top(step).point.returns;
  return find(film, at, runs) ?? find(film, -1, runs);
}

/** Returns the next step (or the one before, if direction is -1) at which a place or what it leads to has changed, or null. */
export function nextChange(film, at, place, direction = 1) {
  const { objects } = film.at(at);
  const reached = reachable(valueAt(film.top(at), place, objects), objects);
  const changes = (step) =>
    isWritten(film, step, place) || film.changedObjects(step).some(({ id }) => reached.has(id));
  return find(film, at, changes, direction);
}

/** Returns the last step at which a place was written, before this one if it is written at this one; null if never. */
export function lastWrite(film, at, place) {
  return find(film, isWritten(film, at, place) ? at : at + 1, (step) => isWritten(film, step, place), -1);
}

/** A place is {method, variable, call}, where call may be left out, or {object, cell}, or {field} for a static field. */
function isWritten(film, step, { object, cell, method, variable, call, field }) {
  if (object !== undefined) {
    return film.changedObjects(step).some(({ id, cells }) => id === object && cells.includes(cell));
  }
  const frame = film.top(step);
  if (field !== undefined) {
    const { variables } = film.trace.methods[frame.call.method];
    return film.changedLocals(step).some((id) => variables[id] === field);
  }
  return (
    frame.call.method === method &&
    (call === undefined || frame.call === call) &&
    film.changedLocals(step).includes(variable)
  );
}

function valueAt(top, { object, cell, method, variable, field }, objects) {
  if (field !== undefined) {
    return top.statics.get(field);
  }
  if (object !== undefined) {
    return objects.get(object)?.cells[cell];
  }
  for (let frame = top; frame; frame = frame.below) {
    if (frame.call.method === method) {
      return frame.locals[variable];
    }
  }
  return undefined;
}

function reachable(value, objects) {
  const found = new Set();
  const next = [value];
  while (next.length > 0 && found.size < MOST_REACHED) {
    const each = next.pop();
    if (each instanceof Reference && !found.has(each.id)) {
      found.add(each.id);
      next.push(...(objects.get(each.id)?.cells ?? []));
    }
  }
  return found;
}

function find(film, from, holds, direction = 1) {
  for (let step = from + direction; step >= 0 && step < film.length; step += direction) {
    if (holds(step)) {
      return step;
    }
  }
  return null;
}
