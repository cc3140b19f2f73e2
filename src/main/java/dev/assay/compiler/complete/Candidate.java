package dev.assay.compiler.complete;

import dev.assay.compiler.complete.Completion.Edit;
import dev.assay.compiler.complete.Completion.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name that may be meant, with all that ranks it.
 *
 * @param details one for each overload
 * @param ending to write behind the name
 * @param caret where in {@code ending} the cursor belongs
 * @param fits whether its type is the one that the place expects
 * @param use how often solutions use it, compared with its neighbours; the most used comes first
 */
record Candidate(
    String name,
    Kind kind,
    Nearness nearness,
    List<String> details,
    String ending,
    int caret,
    @Nullable Edit also,
    boolean fits,
    double use) {

  private static final int MAX_OTHERS = 12;

  /** How near a name is to the code at the cursor; the nearest first. */
  enum Nearness {
    LOCAL,
    MEMBER,
    SNIPPET,
    KEYWORD,
    USUAL_TYPE,
    COMMON_TYPE,
    RARE
  }

  /** Returns a name that is written by itself. */
  static Candidate of(String name, Kind kind, Nearness nearness, String detail) {
    return new Candidate(name, kind, nearness, List.of(detail), "", 0, null, false, 0);
  }

  Candidate withEnding(String text, int caretInText) {
    return new Candidate(name, kind, nearness, details, text, caretInText, also, fits, use);
  }

  Candidate withEdit(@Nullable Edit edit) {
    return new Candidate(name, kind, nearness, details, ending, caret, edit, fits, use);
  }

  Candidate ranked(boolean fitsHere, double used) {
    return new Candidate(name, kind, nearness, details, ending, caret, also, fitsHere, used);
  }

  /** Returns one candidate for two methods of the same name. */
  Candidate and(Candidate overload) {
    List<String> all = Stream.concat(details.stream(), overload.details.stream()).toList();
    int leftmost = Math.min(caret, overload.caret);
    boolean any = fits || overload.fits;
    return new Candidate(name, kind, nearness, all, ending, leftmost, also, any, use);
  }

  boolean isRare() {
    return nearness == Nearness.RARE;
  }

  /** Returns the order in which people expect candidates that fit a prefix. */
  static Comparator<Candidate> order(Prefix prefix) {
    return Comparator.comparing(Candidate::isRare)
        .thenComparing(candidate -> !candidate.name.equals(prefix.text()))
        .thenComparing(candidate -> prefix.quality(candidate.name))
        .thenComparing(candidate -> !candidate.fits)
        .thenComparing(Candidate::nearness)
        .thenComparing(Candidate::use, Comparator.reverseOrder())
        .thenComparing(Candidate::name);
  }

  /** Returns it as the editor gets it. */
  Completion completion() {
    List<String> shortest =
        details.stream().sorted(Comparator.comparingInt(String::length)).toList();
    boolean snippet = kind == Kind.SNIPPET;
    return new Completion(
        name,
        kind,
        shortest.getFirst(),
        shortest.subList(1, Math.min(shortest.size(), MAX_OTHERS + 1)),
        snippet ? ending : name + ending,
        snippet ? 0 : name.length() + caret,
        also,
        isRare());
  }
}
