// Brings the editor together with its draft, the bar above it and the settings.
import { lastReset, openDraft } from "assay/solve/draft";
import { createEditor } from "assay/solve/editor";
import { offerSettings } from "assay/solve/settings";
import { offerVersions } from "assay/solve/versions/versions";

/** Opens the editor of a problem in its form. keys are the page's own shortcuts. */
export function openDesk(form, slug, keys) {
  const host = form.querySelector("[data-editor]");
  const textarea = form.querySelector("#code");
  const tool = (name) => form.querySelector(`[data-tool=${name}]`);
  const note = tool("note");
  const { template } = textarea.dataset;
  const say = (name) => (note.textContent = name ? note.dataset[name] : "");

  const draft = openDraft(slug, template, {
    saved: (exists) => say(exists ? "saved" : ""),
    failed: () => say("failed"),
    taken(text, before) {
      versions.before("other-tab", before);
      editor.replace(text);
      say("taken");
      offer("reset", before);
    },
    replaced(text) {
      say("replaced");
      offer("other", text);
    },
  });
  const editor = createEditor(host, textarea, {
    text: draft.text,
    template,
    label: host.dataset.label,
    phrases: JSON.parse(host.dataset.phrases ?? "{}"),
    compiler: host.dataset.compiler,
    symbols: form.querySelector("[data-symbols]"),
    keys: [...keys, { key: "Mod-s", run: keepNow }, { key: "Shift-Alt-f", run: format }],
    keep: keepNow,
    keysFailed: () => say("keysFailed"),
    onChange(text) {
      draft.keep(text);
      versions.changed(text);
      offerReset(text);
    },
  });

  const versions = offerVersions(slug, template, {
    present: () => editor.text(),
    replace(text) {
      editor.replace(text);
      draft.keepNow(text);
      say("restored");
      document.querySelector("[data-panes] a[href='#solving']")?.click(); // on phones, the code is behind this tab
      editor.focus();
    },
  });

  function keepNow() {
    draft.keepNow(editor.text());
    return true;
  }

  /** Saves the draft first, so that the note about it can't replace the reason of a failure. */
  function format() {
    keepNow();
    versions.before("format", editor.text());
    editor
      .format()
      .then((wrong) => (note.textContent = wrong?.detail ?? ""))
      .catch(() => say("offline"));
    return true;
  }

  function reset() {
    if (editor.text() !== template) {
      lastReset(slug, editor.text());
      versions.before("reset", editor.text());
      editor.replace(template);
      say("undone");
    }
    editor.focus();
  }

  /** Offers the code from before the last reset for as long as the template is unchanged. */
  function offerReset(text) {
    const last = text === template ? lastReset(slug) : null;
    if (last !== null) {
      offer("reset", last);
    } else if (tool("back").dataset.offers === "reset") {
      tool("back").hidden = true;
    }
  }

  /** Takes over the code that the page was opened with, and removes from the address where it came from. */
  function takeGiven(code) {
    if (code !== template && code !== draft.text) {
      editor.replace(code);
      offer("reset", draft.text);
    }
    forgetSource();
  }

  /** Takes over code that is kept by a link. What it replaces becomes a version, and can be brought back at once. */
  function takeKept(code) {
    const before = editor.text();
    if (code !== before) {
      versions.before("trace", before);
      editor.replace(code);
      offer("reset", before);
    }
    forgetSource();
  }

  function forgetSource() {
    const url = new URL(location.href);
    url.searchParams.delete("submission");
    url.searchParams.delete("trace");
    history.replaceState(history.state, "", url);
  }

  function offer(what, text) {
    const back = tool("back");
    back.dataset.offers = what;
    back.textContent = back.dataset[what];
    back.hidden = false;
    back.onclick = () => {
      back.hidden = true;
      editor.replace(text);
      editor.focus();
    };
  }

  const on = (name, action) => {
    tool(name).addEventListener("click", action);
    tool(name).hidden = false;
  };
  on("format", format);
  on("reset", reset);
  offerSettings(tool("settings"), document.getElementById("settings"));
  offerReset(draft.text);
  say(draft.text !== template ? "saved" : "");
  const isKeptTrace = new URLSearchParams(location.search).has("trace");
  if (!isKeptTrace) {
    takeGiven(textarea.defaultValue);
  }
  return { ...editor, versions, takeKept };
}
