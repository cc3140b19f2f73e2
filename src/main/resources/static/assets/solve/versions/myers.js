// The shortest way from one list to another by removing and adding elements. Eugene W. Myers: An O(ND)
// Difference Algorithm and Its Variations, Algorithmica 1 (1986).

/** Beyond so many differences, the rest counts as different as a whole. */
const MOST = 1_500;

/** Returns steps from before to after: {kind: "same" | "removed" | "added", value}. */
export function steps(before, after) {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) {
    start++;
  }
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) {
    end++;
  }
  const same = (values) => values.map((value) => ({ kind: "same", value }));
  return [
    ...same(before.slice(0, start)),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...same(end > 0 ? before.slice(-end) : []),
  ];
}

function middle(before, after) {
  const trace = reach(before, after);
  return trace ? walkBack(before, after, trace) : replaced(before, after);
}

function replaced(before, after) {
  return [...before.map((value) => ({ kind: "removed", value })), ...after.map((value) => ({ kind: "added", value }))];
}

/** Returns, for each number of differences, how far each diagonal reached; null if there are too many. */
function reach(before, after) {
  const trace = [];
  let furthest = new Map([[1, 0]]);
  for (let edits = 0; edits <= Math.min(before.length + after.length, MOST); edits++) {
    trace.push(furthest);
    const next = new Map(furthest);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = goesDown(furthest, diagonal, edits) ? furthest.get(diagonal + 1) : furthest.get(diagonal - 1) + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) {
        x++;
      }
      next.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) {
        return trace;
      }
    }
    furthest = next;
  }
  return null;
}

function goesDown(furthest, diagonal, edits) {
  return diagonal === -edits || (diagonal !== edits && furthest.get(diagonal - 1) < furthest.get(diagonal + 1));
}

function walkBack(before, after, trace) {
  const found = [];
  let x = before.length;
  let y = after.length;
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const furthest = trace[edits];
    const diagonal = x - y;
    const previous = goesDown(furthest, diagonal, edits) ? diagonal + 1 : diagonal - 1;
    const fromX = furthest.get(previous);
    const fromY = fromX - previous;
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      found.push({ kind: "same", value: before[--x] });
      y--;
    }
    if (edits > 0) {
      found.push(x === fromX ? { kind: "added", value: after[--y] } : { kind: "removed", value: before[--x] });
    }
  }
  return found.reverse();
}
