package dev.assay.exchange;

import dev.assay.exchange.harness.CaseText;
import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.Problem;
import dev.assay.problem.signature.Signature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes programs from a package's classes: its example submissions and its validator. */
final class KattisPrograms {

  /** The Kattis folder of each of our verdicts; Kattis has none for the others. */
  private static final Map<String, String> FOLDERS =
      Map.of(
          "ACCEPTED", "accepted",
          "WRONG_ANSWER", "wrong_answer",
          "TIME_LIMIT_EXCEEDED", "time_limit_exceeded",
          "RUNTIME_ERROR", "run_time_error",
          "MEMORY_LIMIT_EXCEEDED", "brute_force");

  /** In Assay the first failed case decides the verdict, and later cases may fail in other ways. */
  private static final String EXPECTATIONS =
      """
      wrong_answer:
        permitted: [AC, WA, TLE, RTE]
        required: [WA]
      time_limit_exceeded:
        permitted: [AC, WA, TLE, RTE]
        required: [TLE]
      run_time_error:
        permitted: [AC, WA, TLE, RTE]
        required: [RTE]
      brute_force:
        permitted: [AC, WA, TLE, RTE]
        required: [RTE, TLE]
      """;

  /** All on one line, so that the lines of a source move down by one only. */
  private static final String IMPORTS =
      "import java.io.*; import java.math.*; import java.util.*; import java.util.concurrent.*;"
          + " import java.util.concurrent.atomic.*; import java.util.function.*;"
          + " import java.util.random.*; import java.util.stream.*;\n";

  private static final List<String> HARNESS =
      List.of("CaseCall.java", "CaseReader.java", "CaseText.java", "CaseTypes.java");

  private static final Pattern PUBLIC_CLASS =
      Pattern.compile("(?m)^public (?:final |abstract )*(?:class|record|interface|enum) (\\w+)");

  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s");

  private final Problem problem;
  private final String className;
  private final Map<String, String> files = new TreeMap<>();
  private final List<String> remarks = new ArrayList<>();

  KattisPrograms(Problem problem) {
    this.problem = problem;
    this.className = KattisForm.className(problem.signature());
    problem.submissions().forEach(this::addSubmission);
    addValidator();
    files.put("submissions/submissions.yaml", EXPECTATIONS);
  }

  /** Returns the texts of all files by their names. */
  Map<String, String> files() {
    return files;
  }

  /** Returns a sentence for each submission that is left out. */
  List<String> remarks() {
    return remarks;
  }

  private void addSubmission(ExampleSubmission submission) {
    String file = submission.file().getFileName().toString();
    String name = file.substring(0, file.length() - ".java".length());
    String verdict = FOLDERS.get(submission.verdict());
    if (verdict == null) {
      remarks.add("Left out: " + file + ": Kattis has no folder for its verdict.");
    } else if (!name.matches("[a-zA-Z0-9_][a-zA-Z0-9_.-]*")) {
      remarks.add("Left out: " + file + ": Kattis does not allow its name.");
    } else if (!declares(submission.code(), className)
        || PACKAGE.matcher(submission.code()).find()) {
      remarks.add("Left out: " + file + ": it has no class " + className + " outside of packages.");
    } else {
      String folder = "submissions/" + verdict + "/" + name + "/";
      Matcher named = PUBLIC_CLASS.matcher(submission.code());
      String main = named.find() ? named.group(1) : className;
      addShared(folder, submission.code());
      files.put(folder + main + ".java", IMPORTS + submission.code());
      files.put(folder + "Main.java", main(submissionCall()));
    }
  }

  private void addValidator() {
    String folder = "input_validators/validator/";
    String validator = problem.code().validator();
    addShared(folder, validator == null ? "" : validator);
    if (validator != null) {
      files.put(folder + "Validator.java", IMPORTS + validator);
    }
    String how = problem.signature().design() == null ? "valid" : "validDesign";
    String which = validator == null ? "null" : "Validator.class";
    files.put(folder + "Main.java", main("CaseCall.%s(Wanted.class, %s)".formatted(how, which)));
    files.put(
        folder + "build", "#!/bin/sh\n# Needs a JDK, 17 or newer.\njavac -encoding UTF-8 *.java\n");
    files.put(folder + "run", "#!/bin/sh\nexec java -cp \"$(dirname \"$0\")\" Main\n");
  }

  /** Adds the classes that each program needs, except those that {@code code} declares itself. */
  private void addShared(String folder, String code) {
    problem
        .code()
        .besideSolution()
        .forEach(
            (name, source) -> {
              if (!declares(code, name.substring(0, name.length() - ".java".length()))) {
                files.put(folder + name, IMPORTS + source);
              }
            });
    for (String name : HARNESS) {
      files.put(folder + name, source(name));
    }
  }

  private static boolean declares(String code, String name) {
    return Pattern.compile("(?m)^\\s*(?:(?:public|final|abstract)\\s+)*class\\s+" + name + "\\b")
        .matcher(code)
        .find();
  }

  private String submissionCall() {
    Signature signature = problem.signature();
    return signature.design() == null
        ? "CaseCall.method(Wanted.class, %s.class, %d, %b, %d)"
            .formatted(
                className, signature.answer(), signature.prefix(), KattisForm.sortedLevels(problem))
        : "CaseCall.design(Wanted.class, %s.class, %d)"
            .formatted(className, KattisForm.sortedLevels(problem));
  }

  private String main(String call) {
    return """
        import java.util.*;

        public class Main {

            /** The methods that a solution has. */
            interface Wanted {
        %s    }

            public static void main(String[] arguments) {
                %s;
            }
        }
        """
        .formatted(KattisForm.members(problem.signature()), call);
  }

  /** Returns the source of a class of the harness, without its package declaration. */
  private static String source(String name) {
    try (InputStream in = CaseText.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the source of " + name + " is not on the class path");
      }
      String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return source.replaceFirst("package [^;]*;\\s*", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
