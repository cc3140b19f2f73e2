package dev.assay.sandbox;

import dev.assay.worker.Frame;
import java.util.regex.Pattern;

/**
 * Recognizes a case that may have failed because its worker has not opened the JDK's own files:
 * {@link FamiliarCode} can't foresee everything, such as a format that is made at run time.
 *
 * <p>The case is repeated where the files are open, so a wrong guess costs time only. The solution
 * may also have caught the error and printed or returned its text.
 */
final class LackOfFiles {

  /** Errors with which the JDK reports that a file of its own can't be read. */
  private static final Pattern ERROR =
      Pattern.compile(
          "java\\.lang\\.(?:InternalError|ExceptionInInitializerError|UnsatisfiedLinkError)\\b"
              + "|java\\.util\\.(?:ServiceConfigurationError|MissingResourceException)\\b"
              + "|java\\.time\\.zone\\.ZoneRulesException\\b"
              + "|Could not initialize class (?:java|javax|jdk|sun|com\\.sun)\\."
              + "|Operation not permitted");

  private LackOfFiles() {}

  static boolean isIn(Frame.Result result, HostPaths paths) {
    return ERROR.matcher(result.stdout()).find()
        || result.details().stream().anyMatch(text -> ERROR.matcher(text).find())
        || paths.areIn(result);
  }
}
