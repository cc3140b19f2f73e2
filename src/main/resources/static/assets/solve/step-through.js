// Lets the visitor step through a run of the code: asks the server for the trace of an input, and opens the player,
// which is loaded when it is first needed.
import { secondsToWait } from "assay/page/fragment";

/**
 * Serves the buttons with data-step-through in the workspace. data-input holds the input; without it inputOf finds it.
 *
 * @param tools {editor, post, inputOf(button), refuse(problem, seconds, again), take(code)}: refuse says why there is no
 *     trace, and after how many seconds again may be called, if the server named some; take replaces the code
 * @return {close, open(input, button), openKept(id, button)}
 */
export function offerStepping(workspace, tools) {
  const template = workspace.querySelector("template[data-player]");
  let current = null;
  let asking = null;

  async function open(input, button, hasChanged = false) {
    close();
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    const code = tools.editor.text();
    button.ariaBusy = "true";
    try {
      const answer = await ask(input, code, signal);
      const { openPlayer } = await import("assay/solve/trace/player");
      if (!signal.aborted && code === tools.editor.text()) {
        start(openPlayer, answer, button, { hasChanged, keep: () => keep({ code, input }) });
      }
    } catch (error) {
      if (!signal.aborted) {
        tools.refuse(error.problem, error.seconds, () => open(input, button, hasChanged));
      }
    } finally {
      button.ariaBusy = null;
    }
  }

  async function ask(input, code, signal) {
    const response = await tools.post(template.dataset.url, { code, input }, signal);
    const answer = await response.json();
    if (!response.ok) {
      throw new Refused(answer, secondsToWait(response));
    }
    if (answer.outcome?.verdict === "COMPILE_ERROR") {
      const { diagnostics } = answer;
      throw new Refused({ title: template.dataset.uncompiled, detail: diagnostics[0]?.message, diagnostics });
    }
    return answer;
  }

  /** Opens what is kept by a link. Its code takes the place of the visitor's, who can bring that back. */
  async function openKept(id, button) {
    try {
      const response = await fetch(template.dataset.kept.replace("-id-", encodeURIComponent(id)));
      const kept = await response.json();
      if (!response.ok) {
        throw new Refused(kept, secondsToWait(response));
      }
      tools.take(kept.code);
      await open(kept.input, button, kept.changed);
    } catch (error) {
      tools.refuse(error.problem, error.seconds, () => openKept(id, button));
    }
  }

  /** Resolves to {link, withdraw()}, or to {reason} if the server refused, as does withdraw. */
  async function keep(played) {
    const response = await tools.post(`${template.dataset.url}/kept`, played);
    const { id, title, detail } = await response.json();
    return response.ok
      ? { link: new URL(template.dataset.link.replace("-id-", id), location.href).href, withdraw: () => withdraw(id) }
      : { reason: detail ?? title };
  }

  async function withdraw(id) {
    const response = await fetch(template.dataset.kept.replace("-id-", id), { method: "DELETE" });
    if (response.ok || response.status === 404) {
      return {};
    }
    const { title, detail } = await response.json();
    return { reason: detail ?? title };
  }

  function start(openPlayer, answer, button, options) {
    const host = template.content.firstElementChild.cloneNode(true);
    workspace.querySelector(".solver").append(host);
    workspace.dataset.tracing = "";
    const run = tools.editor.showRun({
      chosen: (line) => current?.player.toLine(line),
      changed: () => queueMicrotask(close),
    });
    current = { host, run, button, player: null };
    try {
      current.player = openPlayer(host, answer, { ...options, follow: run.mark, leave });
    } catch {
      close();
      tools.refuse({ title: template.dataset.none, detail: outcomeOf(answer) });
    }
  }

  function outcomeOf({ outcome }) {
    return typeof outcome?.message === "string" ? outcome.message : "";
  }

  function close() {
    if (current) {
      const { host, run, player } = current;
      current = null;
      player?.close();
      run.end();
      host.remove();
      delete workspace.dataset.tracing;
    }
  }

  function leave() {
    const button = current?.button;
    close();
    if (button?.checkVisibility()) {
      button.focus();
    } else {
      tools.editor.focus();
    }
  }

  workspace.addEventListener("click", async ({ target }) => {
    const button = target.closest("[data-step-through]");
    if (button && button.ariaBusy !== "true") {
      const input = button.dataset.input ?? (await tools.inputOf(button).catch(() => null));
      if (input === null) {
        tools.refuse();
      } else {
        await open(input, button);
      }
    }
  });
  return { open, openKept, close };
}

/** Says that the server made no trace, and why. */
class Refused extends Error {
  constructor(problem, seconds = 0) {
    super(problem.title);
    this.problem = problem;
    this.seconds = seconds;
  }
}
