// Loaded by every page: dresses the bar, shows times, refreshes old copies, tells the server the visitor's time zone.
import "assay/page/bar";
import "assay/page/fresh";
import "assay/page/theme";
import "assay/page/times";
import "assay/study/marks";

// The server counts days in the visitor's time zone. Cookies can't hold slashes.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll("/", ".");
if (!document.cookie.includes(`zone=${zone}`)) {
  document.cookie = `zone=${zone}; path=/; max-age=31536000; samesite=lax`;
}
