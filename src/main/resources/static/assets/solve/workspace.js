// The problem page: the statement on one side, the code on the other. Runs and submits the code.
import { seekSmallest } from "assay/aid/counterexample";
import { offerAgain } from "assay/solve/again";
import { ownCases } from "assay/solve/cases";
import { post } from "assay/solve/compiler";
import { openDesk } from "assay/solve/desk";
import { afterPaint, load, show, showTemplate } from "assay/page/fragment";
import { onReturn } from "assay/page/fresh";
import { highlightAll } from "assay/page/highlight";
import "assay/page/plain";
import { fillWhenShown } from "assay/sharing/tab";
import "assay/picture/switch";
import { offerNotes } from "assay/solve/notes";
import { offerShortcuts } from "assay/solve/shortcuts";
import { makeSplitter } from "assay/solve/splitter";
import { offerStepping } from "assay/solve/step-through";
import { offerDrawer } from "assay/solve/drawer";
import { keepGate } from "assay/solve/gate";
import { stayAboveKeyboard } from "assay/solve/keyboard";
import { keepResult, keepScroll } from "assay/solve/kept";
import { keepTabs } from "assay/solve/route";
import { idOf, offerStop, Stopped } from "assay/solve/stop";
import { offerStopwatch } from "assay/solve/stopwatch";
import { makeTabs } from "assay/solve/tabs";
import { announce } from "assay/submission/announce";
import { serveValues } from "assay/submission/values";
import { follow } from "assay/submission/verdict";

const workspace = document.querySelector(".workspace");
const form = workspace.querySelector("form.solving");
const result = document.getElementById("result");
const buttons = [form.querySelector("[data-run]"), form.querySelector("[data-submit]")];
const slug = workspace.dataset.problem;
const solvingSeconds = offerStopwatch(document.querySelector("[data-stopwatch]"), slug);
const editor = openDesk(form, slug, [
  { key: "Mod-Enter", run: () => start(submit) },
  { key: "Mod-'", run: () => start(run) },
]);

const tabs = ["panes", "reading-tabs", "console-tabs"].map((name) => workspace.querySelector(`[data-${name}]`));
const [showPane, showReading, showConsole] = tabs.map(makeTabs);
keepTabs(new Map([[tabs[0], showPane], [tabs[1], showReading], [tabs[2], showConsole]]));
for (const separator of workspace.querySelectorAll(".splitter")) {
  separator.hidden = false;
  makeSplitter(separator);
}
const cases = ownCases(
  form.querySelector(".cases"),
  form.querySelector("#cases"),
  slug,
  form.querySelector("#cases").defaultValue,
);

let sentCases = [];
const inputOfCase = serveValues(result, {
  take(text) {
    showConsole("cases-panel");
    cases.add(text);
  },
  run(text) {
    cases.add(text);
    result.addEventListener("assay:shown", () => openCase(text), { once: true });
    start(run);
  },
  sent: (place) => sentCases[place],
});
seekSmallest(result);

const stepping = offerStepping(workspace, {
  editor,
  post,
  take: editor.takeKept,
  inputOf: async (button) => (result.contains(button) ? inputOfCase(button) : cases.current() || undefined),
  refuse(problem = {}, seconds = 0, again = null) {
    showPane("console");
    showConsole("result");
    showRefusal(problem);
    refuse(seconds, again);
    editor.mark(problem.diagnostics ?? []);
    announce(result);
  },
});

let busy = false;
const stop = offerStop(form, result, () => showTemplate(result, "retrying"));

/** Starts action, whose request goes on its way while the page is laid out. */
function start(action) {
  if (!busy) {
    busy = true;
    stepping.close();
    const attempt = stop.begin();
    const done = attempt.race(action(attempt));
    buttons.forEach((button) => (button.ariaDisabled = "true"));
    buttons[action === run ? 0 : 1].ariaBusy = "true";
    showPane("console");
    showConsole("result");
    keepHeight(true);
    showTemplate(result, action === submit ? "sending" : "working");
    done
      .catch((error) => showTemplate(result, error instanceof Stopped ? "stopped" : "offline"))
      .finally(() => {
        busy = false;
        buttons.forEach((button) => (button.ariaDisabled = button.ariaBusy = null));
        stop.end();
        keepHeight(false);
        announce(result);
      });
  }
  return true;
}

/** Keeps the console as high as it is while something shorter stands there for a moment. */
function keepHeight(keeps) {
  result.style.minHeight = keeps ? `${result.offsetHeight}px` : "";
}

async function run(attempt) {
  sentCases = cases.texts();
  const body = new URLSearchParams({ code: editor.text() });
  sentCases.forEach((text) => body.append("case", text));
  const answer = await attempt.run((id, signal) => {
    body.set("runId", id);
    return load(buttons[0].formAction, { method: "POST", body, signal });
  });
  showOwn(answer.html);
  markFaults();
  refuse(answer.retryAfter, () => start(run));
  const faulty = result.querySelector("[data-case]");
  if (faulty) {
    showConsole("cases-panel");
    cases.mark(Number(faulty.dataset.case), faulty.querySelector("p").textContent, faulty.dataset);
  }
}

async function submit(attempt) {
  const code = editor.text();
  const body = new URLSearchParams({ code, solvingSeconds: solvingSeconds() ?? "" });
  form.querySelectorAll(":scope > [type=hidden]").forEach(({ name, value }) => body.set(name, value));
  const send = () => load(form.action, { method: "POST", body });
  const answering = attempt.submit(code, send, find);
  editor.versions.before("submission", code);
  await showAnswer(attempt, await answering);
}

/** Shows a part of a page in result; throws if a proxy has answered in the server's place. */
function showOwn(html) {
  show(result, html);
  if (!result.querySelector(".outcome, .notice")) {
    throw new Error();
  }
}

/** Resolves to the answer about a submission that is at the server already. */
async function find(id) {
  const address = form.dataset.verdict.replace("-id-", id);
  return { ...(await load(address)), location: address.split("?")[0] };
}

/** Shows the verdict that an answer brings; if it brings none yet, then the progress and the verdict. */
async function showAnswer(attempt, answer) {
  sentCases = [];
  showOwn(answer.html);
  if (!answer.ok) {
    refuse(answer.retryAfter, () => start(submit));
    return;
  }
  attempt.follows(idOf(answer));
  if (result.querySelector(".pending")) {
    await follow(result);
  }
  markFaults();
  afterPaint(refreshHistory);
  afterPaint(editor.versions.refresh);
}

/** Says why the server refused something; without a reason, that it gave no answer. */
function showRefusal({ title, detail }) {
  showTemplate(result, "offline");
  if (title) {
    result.querySelector("h2").textContent = title;
    result.querySelector("p").textContent = detail ?? "";
  }
}

/** Opens the case of a run that was sent with this text, also where an earlier one failed. */
function openCase(text) {
  const place = sentCases.indexOf(text);
  result.querySelector(`.case-tabs [href="#case-${place + 1}"]`)?.click();
}

/** Offers to repeat what was refused later, if the server said when. */
function refuse(seconds, again) {
  if (seconds > 0) {
    offerAgain(result.querySelector(".notice"), seconds, again);
  }
}

/** Marks in the editor where the compiler found faults, unless the code was refused unread. */
function markFaults() {
  if (!result.querySelector(".outcome")) {
    return;
  }
  const places = [...result.querySelectorAll(".diagnostic")].map(({ dataset }) => ({
    line: Number(dataset.line),
    column: Number(dataset.column),
    endLine: Number(dataset.endLine),
    endColumn: Number(dataset.endColumn),
    severity: dataset.severity,
    message: "",
  }));
  result.querySelectorAll(".diagnostic pre").forEach((pre, i) => (places[i].message = pre.textContent));
  editor.mark(places);
}

async function refreshHistory() {
  const target = document.querySelector("[data-history]");
  const answer = await load(target.dataset.url).catch(() => null);
  if (answer?.ok) {
    show(target, answer.html);
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  start(event.submitter === buttons[0] ? run : submit);
});

document.addEventListener("keydown", (event) => {
  const inDialog = document.querySelector("dialog[open]");
  if ((event.ctrlKey || event.metaKey) && !event.defaultPrevented && !inDialog) {
    if (event.key === "Enter") {
      event.preventDefault();
      start(submit);
    } else if (event.key === "'") {
      event.preventDefault();
      start(run);
    }
  }
});

document.querySelector(".skip[href='#code']").addEventListener("click", (event) => {
  event.preventDefault();
  showPane("solving");
  editor.focus();
});

// Links in compiler messages and stack frames lead to the line in the editor; one leads to the editorial.
result.addEventListener("click", (event) => {
  const place = event.target.closest("a.place");
  if (event.target.closest("[data-editorial]")) {
    event.preventDefault();
    showPane("reading");
    showReading("editorial");
  } else if (place) {
    event.preventDefault();
    showPane("solving");
    const { line, column } = (place.closest("[data-line]") ?? place).dataset;
    editor.jump(Number(line), Number(column ?? 1));
  }
});

// Shows the verdict of a submission that was still being judged when the visitor left the page.
const [newest] = document.querySelectorAll("[data-history] tbody tr");
if (newest?.dataset.pending) {
  const { pending } = newest.dataset;
  start(async (attempt) => showAnswer(attempt, await attempt.find(pending, find)));
}

const keptTrace = new URLSearchParams(location.search).get("trace");
if (keptTrace) {
  stepping.openKept(keptTrace, form.querySelector("#cases-panel [data-step-through]"));
}

keepResult(result, slug, () => busy);
keepScroll(slug);
onReturn(refreshHistory);
const gate = document.querySelector("[data-gate]");
if (gate) {
  keepGate(gate, slug, result);
}
result.addEventListener("click", (event) => {
  if (event.target.closest("[data-editorial]")) {
    event.preventDefault();
    showPane("reading");
    showReading("editorial");
    tabs[1].querySelector("[aria-selected=true]").focus();
  }
});
offerDrawer(document.querySelector("[data-drawer-open]"), document.getElementById("drawer"));
offerShortcuts(form.querySelector("[data-shortcuts]"), document.getElementById("shortcuts"));
fillWhenShown(document.querySelector("[data-solutions-list]"));
offerNotes(document.getElementById("notes"));
stayAboveKeyboard(editor.showCursor);
highlightAll(document.querySelector(".reading"));
