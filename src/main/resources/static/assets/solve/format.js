// Formats the code of the editor by the server and keeps the cursor where it was.
import { isolateHistory } from "@codemirror/commands";
import { post } from "assay/solve/compiler";

/**
 * Formats the code of an editor, unless it changes meanwhile. Resolves to null, or to
 * {detail, diagnostics} if the code can't be formatted. Rejects when the server can't be reached.
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

/** Formatting changes only spaces, so the number of other characters before a place stays the same. */
function moved(place, before, after) {
  let letters = before.slice(0, place).replace(/\s/g, "").length;
  let at = 0;
  while (letters > 0 && at < after.length) {
    letters -= /\s/.test(after[at]) ? 0 : 1;
    at++;
  }
  return at;
}
