// The time that the visitor has spent on a problem: kept in this browser, the same in all its tabs. It
// counts while the problem is open in a tab, so that a night between two visits is left out.

const key = (slug) => `assay.solving-time.${slug}`;
const MOST_SECONDS = 7 * 24 * 60 * 60; // the server accepts no more
const LOCKED_MILLIS = 2000;

/**
 * Returns the time of a problem. It stands still until it is opened.
 *
 * @param changed called when another tab has paused, continued or reset it
 */
export function solvingTime(slug, changed) {
  let open = false;
  let state = fresh();

  /** spent: before it last began to run, which was at since. left: when the last tab was closed. */
  function fresh() {
    return { spent: 0, since: Date.now(), left: null, told: null };
  }

  function read() {
    try {
      const { spent, since, left, told } = JSON.parse(localStorage.getItem(key(slug)));
      const isTime = (value) => Number.isFinite(value) && value >= 0;
      const orNull = (value) => (isTime(value) ? value : null);
      return isTime(spent) ? { spent, since: orNull(since), left: orNull(left), told: orNull(told) } : null;
    } catch {
      return null;
    }
  }

  function write(changes) {
    state = { ...state, ...changes };
    try {
      localStorage.setItem(key(slug), JSON.stringify(state));
    } catch {
      // Storage is forbidden or full: the time counts until the page is left.
    }
  }

  /** Takes over the stored time, which another tab may have changed. */
  function refresh() {
    state = read() ?? state;
  }

  function millis() {
    return state.spent + (state.since === null ? 0 : Math.max(0, Date.now() - state.since));
  }

  /** Keeps the lock until the other tabs' storage has heard of it. */
  function tellAlone(tell) {
    tell();
    return new Promise((resolve) => setTimeout(resolve, LOCKED_MILLIS));
  }

  addEventListener("storage", (event) => {
    if (open && (event.key === key(slug) || event.key === null)) {
      refresh();
      if (state.left !== null || event.key === null) {
        write({ left: null }); // this tab is still open
      }
      changed();
    }
  });

  return {
    millis,
    seconds: () => Math.min(Math.floor(millis() / 1000), MOST_SECONDS),
    isRunning: () => state.since !== null,
    /** Begins to count, or goes on where the last tab was closed. */
    open() {
      if (!open) {
        open = true;
        state = read() ?? fresh();
        const { since, left } = state;
        write({ left: null, since: since === null || left === null ? since : since + Math.max(0, Date.now() - left) });
      }
    },
    close() {
      if (open) {
        open = false;
        refresh();
        write({ left: Date.now() });
      }
    },
    toggle() {
      refresh();
      write(state.since === null ? { since: Date.now() } : { spent: millis(), since: null });
    },
    /** Sets the time to zero; it runs on if it runs. */
    reset() {
      refresh();
      write({ spent: 0, since: state.since === null ? null : Date.now(), told: null });
    },
    /** Calls tell unless a tab has told already that a countdown from minutes has ended. */
    tellEnd(minutes, tell) {
      const tellFirst = () => {
        refresh();
        if (state.told !== minutes) {
          write({ told: minutes });
          tell();
        }
      };
      if (!navigator.locks) {
        tellFirst(); // over plain HTTP two windows may both tell, when they tick at the same moment
      } else if (state.told !== minutes) {
        navigator.locks.request(key(slug), { ifAvailable: true }, (lock) => lock && tellAlone(tellFirst));
      }
    },
  };
}
