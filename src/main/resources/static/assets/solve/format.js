// Lays the code out anew and keeps the cursor where it was.
import { isolateHistory } from "@codemirror/commands";
import { post } from "assay/solve/compiler";

/**
 * Has the code of an editor laid out. Resolves to null, or to what is wrong: {detail, diagnostics}.
 * Rejects when the server can't be reached.
 */
export async function formatCode(view, url) {
  const code = view.state.doc.toString();
  const response = await post(url, { code });
  const answer = await response.json();
  if (!response.ok) {
    return answer;
  }
  if (view.state.doc.toString() === code) {
    replaceCode(view, code, answer.code);
  }
  return null;
}

function replaceCode(view, before, after) {
  if (before === after) {
    return;
  }
  const { anchor, head } = view.state.selection.main;
  view.dispatch({
    changes: difference(before, after),
    selection: { anchor: moved(anchor, before, after), head: moved(head, before, after) },
    annotations: isolateHistory.of("full"),
    scrollIntoView: true,
  });
}

function difference(before, after) {
  let from = 0;
  while (from < before.length && before[from] === after[from]) {
    from++;
  }
  let end = 0;
  const most = Math.min(before.length, after.length) - from;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) {
    end++;
  }
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}

/** A layout changes spaces only: a place is known by how many other characters are before it. */
function moved(place, before, after) {
  let letters = before.slice(0, place).replace(/\s/g, "").length;
  let at = 0;
  while (letters > 0 && at < after.length) {
    letters -= /\s/.test(after[at]) ? 0 : 1;
    at++;
  }
  return at;
}
