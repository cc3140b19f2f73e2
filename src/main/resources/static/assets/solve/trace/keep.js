// Keeps what is played by a link, and copies the link. Pages without TLS have no clipboard; there the link is shown.

/** Resolves to a sentence about how it went; keep resolves to {link}, or to {reason} if the server refused. */
export async function keepByLink(keep, words) {
  const { link, reason } = await keep().catch(() => ({ reason: words.of("offline") }));
  if (!link) {
    return reason;
  }
  try {
    await navigator.clipboard.writeText(link);
    return words.of("copied", link);
  } catch {
    return words.of("link", link);
  }
}
