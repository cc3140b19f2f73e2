// Follows a submission until it is judged. The stream of events begins with the present state, so
// after a lost connection it is enough to open it again.
import { load, show, showTemplate } from "assay/page/fragment";

const LONGEST_PAUSE = 10_000;
const GONE = 404;

function say(panel, { state, position, judged, total }) {
  const text = panel.querySelector("[data-progress-text]");
  const bar = panel.querySelector("[data-progress]");
  if (state === "QUEUED") {
    text.textContent = position ? panel.dataset.queued.replace("{0}", position) : panel.dataset.next;
  } else if (total === 0) {
    text.textContent = panel.dataset.compiling;
  } else {
    text.textContent = panel.dataset.running.replace("{0}", judged).replace("{1}", total);
    fill(bar, judged, total);
  }
}

/** Fills the strokes of the cases that are judged. */
function fill(bar, judged, total) {
  bar.ariaValueMax = total;
  bar.ariaValueNow = judged;
  const strokes = [...bar.querySelectorAll("path")];
  strokes.forEach((stroke, i) =>
    stroke.classList.toggle("on", i < Math.floor((judged / total) * strokes.length)),
  );
}

async function showVerdict(target, url) {
  for (let pause = 250; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const answer = await load(url).catch(() => null);
    if (answer) {
      show(target, answer.html);
      return;
    }
    await new Promise((resume) => setTimeout(resume, pause));
  }
}

/** Shows the progress of the submission in target's pending panel, then its verdict. */
export function follow(target) {
  const panel = target.querySelector(".pending");
  return new Promise((resolve) => {
    let pause = 500;
    let events;
    const open = () => {
      events = new EventSource(panel.dataset.events);
      events.addEventListener("progress", (event) => {
        pause = 500;
        say(panel, JSON.parse(event.data));
      });
      events.addEventListener("judged", async () => {
        events.close();
        await showVerdict(target, panel.dataset.url);
        resolve();
      });
      events.addEventListener("withdrawn", () => {
        events.close();
        if (document.getElementById("stopped")) {
          showTemplate(target, "stopped");
        } else {
          panel.textContent = panel.dataset.withdrawn;
        }
        resolve();
      });
      events.addEventListener("error", async () => {
        events.close();
        if (!panel.isConnected) {
          return;
        }
        panel.querySelector("[data-progress-text]").textContent = panel.dataset.lost;
        const answer = await load(panel.dataset.url).catch(() => null);
        if (answer?.status === GONE) {
          show(target, answer.html);
          resolve();
          return;
        }
        setTimeout(open, pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE);
      });
    };
    open();
    // A page with an open stream can't be kept for Back.
    const leave = () => events.close();
    const comeBack = ({ persisted }) => persisted && events.readyState === EventSource.CLOSED && panel.isConnected && open();
    addEventListener("pagehide", leave);
    addEventListener("pageshow", comeBack);
  });
}
