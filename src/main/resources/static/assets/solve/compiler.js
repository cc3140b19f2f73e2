// Sends the editor's own questions to the server's compiler. They must not disturb the visitor: without
// an answer the editor just doesn't help, and a busy or failing server is left alone for a while.

const PATIENCE = 10_000;
const AFTER_FAILURE = 5_000;
let quietUntil = 0;

/** Resolves to the answer to a question, or to null if there is none. */
export async function ask(url, question, signal) {
  if (Date.now() < quietUntil || navigator.onLine === false) {
    return null;
  }
  try {
    const response = await post(url, question, AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]));
    if (response.ok) {
      return await response.json();
    }
    if (response.status === 429 || response.status >= 500) {
      beQuiet(1000 * Number(response.headers.get("Retry-After")) || AFTER_FAILURE);
    }
  } catch {
    if (!signal.aborted) {
      beQuiet(AFTER_FAILURE);
    }
  }
  return null;
}

/** Returns for how many more milliseconds no question is sent. */
export function quietFor() {
  return Math.max(quietUntil - Date.now(), 0);
}

/** Sends a question that the visitor waits for, even while the editor's own questions pause. */
export function post(url, question, signal) {
  return fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(question),
    signal,
  });
}

function beQuiet(millis) {
  quietUntil = Date.now() + millis;
}
