// Reads a trace. It comes from a worker that runs a stranger's code, so nothing about it is believed.
import { nodesIn } from "assay/solve/trace/nodes";
import { valueOf } from "assay/solve/trace/value";

const MOST_STEPS = 20_000;
const MOST_NAMES = 100_000;
const MOST_VARIABLES = 2_000;
const MOST_DEPTH = 20_000;
const LONGEST_NAME = 121;
const LONGEST_KIND = 180;

/** The cells of an object that are told and drawn; it may have more. */
export const MOST_CELLS = 128;

/** Says that a trace has not the shape that the player knows. */
export class UnreadableTrace extends Error {}

/**
 * Returns the traces of an answer, which tells beside them what their numbers mean, as {methods: [{owner, name, variables}], points: [{method, line, returns, scope}],
 * fields: Map of names by class, nodes: see nodes.js, indexes: [{method, array, by, columns}], threads, cut,
 * steps: [{point, depth, locals, objects, result}]}.
 *
 * @throws UnreadableTrace
 */
export function readTraces(answer) {
  return list(answer?.traces, 100).map((trace) => readTrace({ ...answer, ...trace }));
}

function readTrace(raw) {
  const methods = list(raw?.methods).map((method) => ({
    owner: name(method?.owner),
    name: name(method?.name),
    variables: list(method?.vars, MOST_VARIABLES).map((each) => name(each)),
  }));
  const points = list(raw.points).map((point) => readPoint(point, methods));
  const fields = new Map(Object.entries(record(raw.fields)).map(([type, names]) => [type, list(names).map((each) => name(each))]));
  const steps = list(raw.trace?.steps, MOST_STEPS).map((step) => readStep(step, points, methods));
  const cut = name(raw.trace.cut ?? "");
  const indexes = readIndexes(raw.indexes);
  return { methods, points, fields, nodes: nodesIn(steps, fields), indexes, threads: raw.threads === true, cut, steps };
}

function readPoint(point, methods) {
  const [method, line, flags = 0, scope = null] = list(point);
  return {
    method: whole(method, methods.length),
    line: whole(line, 1_000_000),
    returns: (Number(flags) & 1) === 1,
    scope: scope === null ? null : list(scope).map((id) => whole(id, MOST_NAMES)),
  };
}

/** Returns which variables index which array, as far as it is told. */
function readIndexes(indexes) {
  return list(indexes ?? []).map((each) => ({
    method: whole(each?.method, MOST_NAMES),
    array: name(each.array),
    by: list(each.by).map((each) => name(each)),
    columns: list(each.columns ?? []).map((each) => name(each)),
  }));
}

function readStep(step, points, methods) {
  const [at, depth, locals, objects, ...result] = list(step);
  const point = points[whole(at, points.length)];
  const { variables } = methods[point.method];
  return {
    point,
    depth: whole(depth, MOST_DEPTH),
    locals: entries(locals).map(([id, value]) => [whole(id, variables.length), valueOf(value)]),
    objects: entries(objects).map(readObject),
    result: result.length > 0 ? { value: valueOf(result[0]) } : null,
  };
}

/** Returns [id, {kind, type, length, cells}] of a new object, or [id, cells that changed]. */
function readObject([id, told]) {
  if (!Array.isArray(told)) {
    const changes = entries(told).map(([cell, value]) => [cell, valueOf(value)]);
    return [id, changes.filter(([cell]) => cell < MOST_CELLS)];
  }
  const [description, cells] = told;
  const [, kind, type, length] = /^(\w+):(.*?)(?::(\d+))?$/s.exec(name(description, LONGEST_KIND)) ?? refuse("object");
  const values = list(cells).map(valueOf);
  return [id, { id, kind, type, length: Number(length ?? values.length), cells: values.slice(0, MOST_CELLS) }];
}

function entries(told) {
  return told ? Object.entries(record(told)).map(([key, value]) => [whole(Number(key), MOST_NAMES), value]) : [];
}

function list(value, most = MOST_NAMES) {
  return Array.isArray(value) && value.length <= most ? value : refuse("list");
}

function record(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : refuse("record");
}

function whole(value, limit) {
  return Number.isInteger(value) && value >= 0 && value < limit ? value : refuse("number");
}

function name(value, longest = LONGEST_NAME) {
  return typeof value === "string" ? value.slice(0, longest) : refuse("name");
}

function refuse(what) {
  throw new UnreadableTrace(what);
}
