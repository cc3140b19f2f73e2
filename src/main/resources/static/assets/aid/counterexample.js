// Asks for the smallest input that a failed submission fails, and shows it below the verdict.
import { load, show } from "assay/page/fragment";

const FIRST_PAUSE = 120;
const LONGEST_PAUSE = 1000;

/** The server ends every search within 10 seconds, but others may come first. */
const LONGEST = 25_000;

const OK = 200;
const SOUGHT = 202;
const TOO_MANY = 429;
const FAILED = 500;

/** Tells whether to ask again: it is sought, or the server could not answer this time. */
function mayComeYet(status) {
  return status === SOUGHT || status === TOO_MANY || status >= FAILED;
}

/** Resolves to the HTML to show; to an empty text if there is nothing. */
async function found(place) {
  const end = Date.now() + LONGEST;
  for (let pause = FIRST_PAUSE; place.isConnected && Date.now() < end; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
    const answer = await load(place.dataset.url).catch(() => ({ status: FAILED, retryAfter: 0 }));
    if (!mayComeYet(answer.status)) {
      return answer.status === OK ? answer.html : "";
    }
    const wait = Math.max(pause, answer.retryAfter * 1000);
    await new Promise((resume) => setTimeout(resume, wait));
  }
  return "";
}

/** Shows what is found, and says its first line to screen readers, which have heard the verdict already. */
async function fill(place) {
  const announcer = document.querySelector("[data-smallest-announcer]");
  announcer.textContent = "";
  const html = await found(place);
  if (html && place.isConnected) {
    show(place, html);
    place.hidden = false;
    announcer.textContent = place.querySelector("h3, p")?.textContent ?? "";
  }
}

/** Fills the place for the smallest input, now and whenever another verdict is shown in root. */
export function seekSmallest(root) {
  const look = () => {
    const place = root.querySelector("[data-counterexample]:not([data-begun])");
    if (place) {
      place.dataset.begun = "";
      fill(place);
    }
  };
  root.addEventListener("assay:shown", look);
  look();
}
