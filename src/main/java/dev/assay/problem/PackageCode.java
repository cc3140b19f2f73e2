package dev.assay.problem;

import dev.assay.problem.signature.GivenClasses;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The Java sources of a problem package. They are as untrusted as a submission.
 *
 * @param caller the source of Caller.java, which calls the solution for each case, or null
 * @param support file name to source of the classes that a solution may use
 * @param notations file name to source of the classes that turn values of cases into objects
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

  /** Tells whether {@code support/} has this file, other than the ones that Assay gives. */
  public boolean hasOwn(String file) {
    String source = besideSolution().get(file);
    String type = file.replaceFirst("(Notation)?\\.java$", "");
    return source != null
        && !(GivenClasses.NOTATIONS.containsKey(type)
            && source.equals(GivenClasses.source(file.replace(".java", ""))));
  }

  /** Returns the sources beside Caller.java, without the solution, by file name. */
  public Map<String, String> besideCaller() {
    Map<String, String> sources = besideSolution();
    sources.put("Threads.java", GivenClasses.source("Threads"));
    return sources;
  }

  /** Returns the sources that are compiled beside a solution, by file name. */
  public Map<String, String> besideSolution() {
    Map<String, String> sources = new TreeMap<>(support);
    sources.putAll(notations);
    return sources;
  }
}
