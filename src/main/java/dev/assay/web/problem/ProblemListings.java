package dev.assay.web.problem;

import dev.assay.problem.Problem;
import dev.assay.problem.catalogue.ProblemCatalogue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the listing of the problems that there are now; makes it anew once they have changed. */
@Component
class ProblemListings {

  private static final int VERSION_BYTES = 12;

  private final ProblemCatalogue problems;
  private final MessageSource messages;
  private final JsonMapper json;
  private volatile @Nullable ProblemListing latest;

  ProblemListings(ProblemCatalogue problems, MessageSource messages, JsonMapper json) {
    this.problems = problems;
    this.messages = messages;
    this.json = json;
  }

  ProblemListing current() {
    ProblemListing known = latest;
    return known != null && known.index().isOf(problems.all()) ? known : renewed();
  }

  /** Lets other requests wait, so that the listing is made once. */
  private synchronized ProblemListing renewed() {
    List<Problem> all = problems.all();
    ProblemListing known = latest;
    if (known != null && known.index().isOf(all)) {
      return known;
    }
    ProblemListing next = ProblemListing.of(all, this::names, this::hash);
    latest = next;
    return next;
  }

  private List<String> names(String tag) {
    return Stream.of(Locale.ENGLISH, Locale.CHINESE)
        .map(language -> Objects.toString(messages.getMessage("tag." + tag, null, "", language)))
        .toList();
  }

  private String hash(List<ProblemJson.Summary> summaries) {
    byte[] text = json.writeValueAsString(summaries).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(Arrays.copyOf(hash, VERSION_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
