// What every page has.
import "assay/page/theme";
import "assay/page/times";

// The server counts days where the reader is. A slash has no place in a cookie.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll("/", ".");
if (!document.cookie.includes(`zone=${zone}`)) {
  document.cookie = `zone=${zone}; path=/; max-age=31536000; samesite=lax`;
}
