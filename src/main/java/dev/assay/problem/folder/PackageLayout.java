package dev.assay.problem.folder;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Defines which files and folders belong into a package. */
public final class PackageLayout {

  /** The most that all files of a package may have together. */
  public static final int MAX_BYTES = 64 << 20;

  /** The most files and folders that one folder of a package may have. */
  public static final int MAX_FILES = 1_000;

  private static final List<String> VERDICTS =
      List.of(
          "accepted",
          "wrong_answer",
          "time_limit_exceeded",
          "memory_limit_exceeded",
          "output_limit_exceeded",
          "runtime_error",
          "compile_error");

  private static final List<String> TOP_FILES =
      List.of(
          "problem.yaml",
          "statement.md",
          "statement.zh.md",
          "editorial.md",
          "editorial.zh.md",
          "Validator.java",
          "Caller.java",
          "Checker.java",
          "Generator.java");

  private static final List<String> TOP_FOLDERS = List.of("cases", "submissions", "support");

  private static final Pattern INNER_FILES =
      Pattern.compile(
          "cases/(sample|secret|secret-[^/]+)\\.yaml|support/[^/]+\\.java|submissions/[^/]+/[^/]+\\.java");

  /** Names of files and folders that systems, editors, archivers and compilers leave behind. */
  private static final Pattern LITTER =
      Pattern.compile(
          "\\..*|.*~|~\\$.*|#.*#|.*\\.(bak|orig|rej|swp|swo|tmp|class|iml)"
              + "|(eh)?thumbs\\.db|desktop\\.ini|icon\\r|__macosx|\\$recycle\\.bin|@eadir",
          Pattern.CASE_INSENSITIVE);

  /** Names of texts about a package that are no part of the problem. */
  private static final Pattern NOTES =
      Pattern.compile(
          "(README|LICEN[CS]E|COPYING|NOTICE|AUTHORS|CHANGELOG|CONTRIBUTING)"
              + "([._-](en|zh|cn)([_-][A-Za-z]+)?)?(\\.(md|txt|rst|adoc))?",
          Pattern.CASE_INSENSITIVE);

  private PackageLayout() {}

  /** Tells whether a package is read as if it had no file or folder of this name. */
  public static boolean isHidden(String name) {
    return isLitter(name) || NOTES.matcher(name).matches();
  }

  /** Tells whether no package can have this name; a problem may well be called {@code notice}. */
  public static boolean isLitter(String name) {
    return LITTER.matcher(name).matches();
  }

  static boolean isFile(String path) {
    return TOP_FILES.contains(path) || INNER_FILES.matcher(path).matches();
  }

  static boolean isFolder(String path) {
    return TOP_FOLDERS.contains(path)
        || path.startsWith("submissions/")
            && VERDICTS.contains(path.substring("submissions/".length()));
  }

  /** Lists the names that are allowed beside the unknown file {@code path}. */
  static Localized<String> expectedBeside(String path) {
    Optional<String> inOtherCase =
        Stream.concat(TOP_FILES.stream(), TOP_FOLDERS.stream())
            .filter(path::equalsIgnoreCase)
            .findFirst();
    if (inOtherCase.isPresent()) {
      return Wording.of("finding.beside.case", inOtherCase.get());
    }
    int slash = path.lastIndexOf('/');
    return switch (slash < 0 ? "" : path.substring(0, slash)) {
      case "cases" -> Wording.of("finding.beside.cases");
      case "support" -> Wording.of("finding.beside.support");
      case "submissions" -> Wording.of("finding.beside.submissions", String.join(", ", VERDICTS));
      case "" -> Wording.of("finding.beside.package", String.join(", ", TOP_FILES));
      default -> Wording.of("finding.beside.verdict");
    };
  }
}
