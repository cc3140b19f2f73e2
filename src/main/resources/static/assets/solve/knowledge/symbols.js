// Knows where each variable, method and type of the code is declared and used. The server answers once
// for each text, whatever the cursor then does in it.
import { ask } from "assay/solve/compiler";

/** Returns a function from a document to a promise of its symbols; null if the server has no answer. */
export function knowSymbols(url) {
  const known = new WeakMap();
  let last = new AbortController();
  return (doc) => {
    if (!known.has(doc)) {
      last.abort();
      last = new AbortController();
      known.set(doc, answered(url, doc, last.signal, () => known.delete(doc)));
    }
    return known.get(doc);
  };
}

async function answered(url, doc, signal, forget) {
  const code = doc.toString();
  const answer = code.trim() ? await ask(url, { code }, signal) : null;
  if (!answer) {
    forget();
  }
  return answer?.symbols ?? null;
}

/** Returns the symbol that is named at an offset, or undefined. */
export function symbolAt(symbols, offset) {
  return symbols?.find(({ name, places }) =>
    places.some((place) => place <= offset && offset <= place + name.length),
  );
}

/** Returns the range of a name at one of its places. */
export function rangeOf({ name }, place) {
  return { from: place, to: place + name.length };
}
