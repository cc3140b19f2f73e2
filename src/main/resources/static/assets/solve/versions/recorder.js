// Decides which states of the draft become versions: one for each minute of typing, and one before each
// action that replaces the code or sends it.
import { saveVersion } from "assay/solve/versions/store";

const MINUTE = 60_000;
const PAUSE = 2_000;

/**
 * Returns functions to call after each change and before each action.
 *
 * @param start the code at first, of which no version is needed
 * @param saved called after each saved version
 */
export function recordVersions(problem, start, saved) {
  let known = start;
  let waiting = null;
  let timer;
  let present = null;
  let writing = Promise.resolve();

  function write(text, reason) {
    const now = Date.now();
    const recent = present?.reason === "typing" && now - present.since < MINUTE;
    const goesOn = recent || (present !== null && text === present.text);
    const version = goesOn ? present : { problem, since: now };
    Object.assign(version, { at: now, reason, text });
    present = version;
    known = text;
    writing = writing.then(() => save(version)).catch(() => {}); // this browser keeps no versions
  }

  async function save(version) {
    version.id = await saveVersion({ ...version });
    saved();
  }

  function flush() {
    clearTimeout(timer);
    if (waiting !== null && waiting !== known && waiting !== start) {
      write(waiting, "typing");
    }
    waiting = null;
  }

  addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", () => document.hidden && flush());

  return {
    /** Takes the code after a change. */
    changed(text) {
      waiting = text;
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE);
    },
    /** Takes note that the code is now a version that is kept already. */
    known(text) {
      clearTimeout(timer);
      waiting = null;
      known = text;
    },
    /** Saves the code before an action: "reset", "restore", "format", "submission", "trace", or "other-tab". */
    before(reason, text) {
      clearTimeout(timer);
      waiting = null;
      if (text !== start) {
        write(text, reason);
      }
      present = null;
      known = text;
    },
  };
}
