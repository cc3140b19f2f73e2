package dev.assay.problem;

import dev.assay.problem.signature.GivenClasses;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The Java that a problem package brings, as source text. It is as untrusted as a submission.
 *
 * @param caller what stands between the cases and a solution, or null
 * @param support file name to source of the classes that a solution may use
 * @param notations file name to source of the classes that make objects of the cases' values
 */
public record PackageCode(
    @Nullable String validator,
    @Nullable String checker,
    @Nullable String generator,
    @Nullable String caller,
    Map<String, String> support,
    Map<String, String> notations) {

  public PackageCode {
    support = Map.copyOf(support);
    notations = Map.copyOf(notations);
  }

  /** Returns all that is compiled beside Caller.java but for a solution, file name to source. */
  public Map<String, String> besideCaller() {
    Map<String, String> sources = besideSolution();
    sources.put("Threads.java", GivenClasses.source("Threads"));
    return sources;
  }

  /** Returns all that is compiled beside a solution, file name to source. */
  public Map<String, String> besideSolution() {
    Map<String, String> sources = new TreeMap<>(support);
    sources.putAll(notations);
    return sources;
  }
}
