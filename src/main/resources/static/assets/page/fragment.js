// Fetches parts of pages that the server has rendered and shows them. No other module turns text
// into HTML; the server's templates have escaped everything in a fragment.

const policy = window.trustedTypes?.createPolicy("assay", { createHTML: (html) => html });

/** Fetches a fragment. Resolves to {ok, status, retryAfter, html}; rejects when the server can't be reached. */
export async function load(url, options = {}) {
  const response = await fetch(url, {
    cache: "no-store",
    ...options,
    headers: { ...options.headers, "Assay-Fragment": "true", Accept: "text/html" },
  });
  const { ok, status } = response;
  return { ok, status, retryAfter: secondsToWait(response), html: await response.text() };
}

/** Returns the seconds to wait before asking again, or 0 if the server named none. */
export function secondsToWait(response) {
  return Number(response.headers.get("Retry-After")) || 0;
}

/** Replaces the content of target by html. */
export function show(target, html) {
  const template = document.createElement("template");
  template.innerHTML = policy ? policy.createHTML(html) : html;
  target.replaceChildren(template.content);
  target.dispatchEvent(new CustomEvent("assay:shown", { bubbles: true }));
}

/** Replaces the content of target by a copy of the template with this id. */
export function showTemplate(target, id) {
  target.replaceChildren(document.getElementById(id).content.cloneNode(true));
}
