// Fetches parts of pages that the server has rendered and shows them. No other module turns text
// into HTML; the server's templates have escaped everything in a fragment.

const policy = window.trustedTypes?.createPolicy("assay", { createHTML: (html) => html });

/** Fetches a fragment. Resolves to {ok, status, retryAfter, location, html}; rejects when the server can't be reached. */
export async function load(url, options = {}) {
  const response = await fetch(url, {
    cache: "no-store",
    ...options,
    headers: { ...options.headers, "Assay-Fragment": "true", Accept: "text/html" },
  });
  const { ok, status } = response;
  const retryAfter = Number(response.headers.get("Retry-After")) || 0; // seconds; 0 if the server named none
  return { ok, status, retryAfter, location: response.headers.get("Location"), html: await response.text() };
}

/** Replaces the content of target by html. */
export function show(target, html) {
  const template = document.createElement("template");
  template.innerHTML = policy ? policy.createHTML(html) : html;
  target.replaceChildren(template.content);
  target.dispatchEvent(new CustomEvent("assay:shown", { bubbles: true }));
}

/** Calls work when the browser has painted what is shown by now: what nobody waits for must not delay that. */
export function afterPaint(work) {
  setTimeout(work, 100); // frames of a tab in the background never come
}

/** Replaces the content of target by a copy of the template with this id. */
export function showTemplate(target, id) {
  target.replaceChildren(document.getElementById(id).content.cloneNode(true));
}
