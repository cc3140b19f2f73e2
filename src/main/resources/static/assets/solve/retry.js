// Repeats a request when the server can't be reached.

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 10_000;

/**
 * Calls ask until it resolves, with growing pauses, or at once when the browser is online again.
 * Rejects with any failure but a lost connection, and when signal aborts during a pause.
 *
 * @param say called after each try that failed
 */
export async function patiently(ask, signal, say) {
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await ask();
    } catch (error) {
      // Browsers report a lost connection as a TypeError, and nothing else that fetch can meet here.
      if (signal.aborted || !(error instanceof TypeError)) {
        throw error;
      }
    }
    say();
    await pauseOf(pause, signal);
  }
}

function pauseOf(millis, signal) {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const timer = setTimeout(() => end(resolve), millis);
    const end = (how) => {
      clearTimeout(timer);
      over.abort();
      how(signal.reason);
    };
    addEventListener("online", () => end(resolve), { signal: over.signal });
    signal.addEventListener("abort", () => end(reject), { signal: over.signal });
  });
}
