// Asks the server's compiler what the editor wants to know by itself. Such questions must never be
// in the way: without an answer there is just no help, and a server that has had enough is left
// alone for a while.

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

/** Returns in how many milliseconds it is of use to ask again. */
export function quietFor() {
  return Math.max(quietUntil - Date.now(), 0);
}

/** Sends a question, for which somebody waits. */
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
