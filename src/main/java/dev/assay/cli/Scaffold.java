package dev.assay.cli;

import dev.assay.problem.Slug;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import dev.assay.problem.signature.CallerContract;
import dev.assay.problem.signature.Design;
import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.Signature;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The first files of a new problem: they load, and only the parts marked TODO are missing. */
final class Scaffold {

  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\n\\s*\n");
  private static final Pattern PARAMETER_NAME = Pattern.compile("(\\w+)\\s*[,)]");

  private final String slug;
  private final Map<String, String> files;

  private Scaffold(String slug, Map<String, String> files) {
    this.slug = slug;
    this.files = files;
  }

  /**
   * Derives the files from the signature {@code header}.
   *
   * @param answer the argument that holds the answer of a void method; null for its first array
   * @throws IllegalArgumentException with the reason when the slug or the signature can't be used
   */
  static Scaffold of(String slug, int number, String header, @Nullable String answer) {
    requireSlug(slug);
    String holder = answer == null ? likelyAnswer(header) : answer;
    Signature signature = Signature.parse(header, holder);
    return new Scaffold(
        slug, files(slug, number, signature, holder == null ? "" : "answer: " + holder + "\n"));
  }

  /**
   * Derives the files from the headers of the solution and of the methods that call it.
   *
   * @param calls at least one
   * @throws IllegalArgumentException with the reasons when something can't be used
   */
  static Scaffold calling(String slug, int number, String header, List<String> calls)
      throws IOException {
    requireSlug(slug);
    CallerScaffold caller = CallerScaffold.of(header, calls);
    Map<String, String> files =
        files(slug, number, caller.signature(), "call: " + caller.call() + "\n");
    files.putAll(caller.files());
    Scaffold scaffold = new Scaffold(slug, files);
    scaffold.requireLoadable();
    return scaffold;
  }

  private static void requireSlug(String slug) {
    if (!Slug.matches(slug)) {
      throw new IllegalArgumentException(
          slug + " is not a slug: use lower-case words joined by hyphens, like two-sum");
    }
  }

  /** Headers that are right by themselves may still not fit together, as the loader knows. */
  private void requireLoadable() throws IOException {
    Path folder = Files.createTempDirectory("assay-new");
    try {
      write(folder);
      if (ProblemLoader.load(folder.resolve(slug)) instanceof Loading.Faulty faulty) {
        throw new IllegalArgumentException(
            faulty.findings().stream()
                .map(finding -> finding.message().en())
                .collect(Collectors.joining("; ")));
      }
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static Map<String, String> files(
      String slug, int number, Signature signature, String keys) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("problem.yaml", metadata(slug, number, signature, keys));
    files.put("statement.md", "TODO: say what is given and what to return.\n");
    files.put("statement.zh.md", "TODO：说明给出什么，要求返回什么。\n");
    files.put("cases/sample.yaml", sample(signature));
    files.put("cases/secret.yaml", secret(signature));
    files.put("submissions/accepted/reference.java", reference(signature));
    files.put("Validator.java", validator(signature));
    return files;
  }

  /**
   * Writes the files.
   *
   * @param problems the folder in which the package's folder is made
   * @return the files that were written
   * @throws FileAlreadyExistsException when there is such a folder already
   */
  List<Path> write(Path problems) throws IOException {
    Path folder = problems.resolve(slug);
    if (Files.exists(folder)) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
      written.add(path);
    }
    return written;
  }

  private static @Nullable String likelyAnswer(String header) {
    if (!header.strip().startsWith("void ")) {
      return null;
    }
    Matcher parameter = PARAMETER_NAME.matcher(header);
    while (parameter.find()) {
      if (canHoldTheAnswer(header, parameter.group(1))) {
        return parameter.group(1);
      }
    }
    return null;
  }

  private static boolean canHoldTheAnswer(String header, String parameter) {
    try {
      Signature.parse(header, parameter);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String metadata(String slug, int number, Signature signature, String keys) {
    String words = slug.replace('-', ' ');
    String title = Character.toUpperCase(words.charAt(0)) + words.substring(1);
    return Schema.REFERENCE
        + """
        number: %d
        title: { en: %s, zh: %s }  # TODO: the Chinese title
        difficulty: easy           # easy | medium | hard
        tags: [array]
        signature: %s
        %sconstraints:               # shown as written; Validator.java enforces them
          - "TODO"
        """
            .formatted(number, title, title, signature.text(), keys);
  }

  private static String sample(Signature signature) {
    return """
        # Shown to solvers. TODO: write real cases.
        - input: %s
          output: %s
          explanation: { en: TODO, zh: TODO }
        """
        .formatted(input(signature), output(signature));
  }

  private static String secret(Signature signature) {
    return """
        # Hidden from solvers. TODO: add the smallest and largest inputs, and those that break code.
        - { name: smallest, input: %s, output: %s }
        """
        .formatted(input(signature), output(signature));
  }

  private static String output(Signature signature) {
    return signature.design() != null ? "[null]" : ZeroValue.inCases(signature.answerType());
  }

  /** Returns the simplest input; for a class, it only creates an object. */
  private static String input(Signature signature) {
    Design design = signature.design();
    if (design != null) {
      String arguments =
          design.members().getFirst().parameters().stream()
              .map(parameter -> ZeroValue.inCases(parameter.type()))
              .collect(Collectors.joining(", "));
      return "{ operations: [%s], arguments: [[%s]] }".formatted(design.name(), arguments);
    }
    return signature.parameters().stream()
        .map(parameter -> parameter.name() + ": " + ZeroValue.inCases(parameter.type()))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  /** Returns the template with an answer in each method, which fits the cases above. */
  private static String reference(Signature signature) {
    CallerContract calling = signature.calling();
    Signature solution = calling == null ? signature : calling.solution();
    Design design = solution.design();
    Iterator<JavaType> returned =
        design == null
            ? List.of(solution.returnType()).iterator()
            : design.members().stream()
                .filter(member -> solution.template().contains(" " + member.name() + "("))
                .map(Design.Member::returnType)
                .iterator();
    return EMPTY_BODY
        .matcher(signature.template())
        .replaceAll(body -> Matcher.quoteReplacement(body(returned.next())));
  }

  private static String body(JavaType returned) {
    boolean isVoid = returned.toString().equals("void");
    return "{\n        // TODO: solve it\n"
        + (isVoid ? "" : "        return " + ZeroValue.inJava(returned) + ";\n");
  }

  private static String java(JavaType type) {
    return type instanceof JavaType.Tuple ? "Object[][]" : type.toString();
  }

  private static String validator(Signature signature) {
    String parameters =
        signature.parameters().stream()
            .map(parameter -> java(parameter.type()) + " " + parameter.name())
            .collect(Collectors.joining(", "));
    return """
        /** Enforces the constraints on every case, and on the cases that solvers enter. */
        class Validator {
            static void validate(%s) {
                // TODO: throw new IllegalArgumentException("nums must have 1 to 1000 elements");
            }
        }
        """
        .formatted(parameters);
  }
}
