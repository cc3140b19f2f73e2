package dev.assay.compiler.trace;

import dev.assay.language.Localized;
import java.util.Map;

/** The result of weaving. */
public sealed interface Weaving {

  /**
   * Code that records what it does.
   *
   * @param classes binary name to class file, the recorder's own classes included
   * @param recorder binary name of the class that has what was recorded
   * @param map the meaning of the numbers in what it records
   */
  record Woven(Map<String, byte[]> classes, String recorder, TraceMap map) implements Weaving {
    public Woven {
      classes = Map.copyOf(classes);
    }

    /** Tells whether {@code className} is one of the recorder's own. */
    public boolean isOfRecorder(String className) {
      return className.startsWith(recorder.substring(0, recorder.lastIndexOf('.') + 1));
    }
  }

  /**
   * The code can't be traced.
   *
   * @param reason for the user
   */
  record Untraceable(Localized<String> reason) implements Weaving {}
}
