package dev.assay.web.problem;

import dev.assay.web.request.PageRange;
import dev.assay.web.request.PathLookup;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Lists and describes problems for programs. */
@RestController
class ProblemApi {

  private static final int MOST = 1_000;

  private final ProblemListings listings;
  private final PathLookup lookup;

  ProblemApi(ProblemListings listings, PathLookup lookup) {
    this.listings = listings;
    this.lookup = lookup;
  }

  /**
   * Lists the problems by number; a {@code Link} header leads to the next page. The tag is weak, so
   * that the answer may be compressed.
   */
  @GetMapping("/api/problems")
  ResponseEntity<List<ProblemJson.Summary>> list(
      @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size,
      HttpServletRequest request) {
    PageRange range = PageRange.of(page, size, MOST, MOST);
    ProblemListing listing = listings.current();
    List<ProblemJson.Summary> all = listing.summaries();
    var answer =
        ResponseEntity.ok()
            .cacheControl(CacheControl.noCache())
            .eTag("W/\"%s-%d-%d\"".formatted(listing.version(), range.page(), range.size()));
    if (range.offset() + range.size() < all.size()) {
      var uri = UriComponentsBuilder.fromPath(request.getContextPath() + "/api/problems");
      answer.header(HttpHeaders.LINK, range.linkToNext(uri));
    }
    return answer.body(all.stream().skip(range.offset()).limit(range.size()).toList());
  }

  @GetMapping("/api/problems/{slug}")
  ProblemJson problem(@PathVariable String slug, Locale language) {
    return ProblemJson.of(lookup.problem(slug), language);
  }
}
