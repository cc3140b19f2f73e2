package dev.assay.cli;

import dev.assay.problem.Slug;
import dev.assay.problem.signature.Design;
import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.Signature;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The first files of a new problem: they load, and only the parts marked TODO are missing. */
final class Scaffold {

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
    if (!Slug.matches(slug)) {
      throw new IllegalArgumentException(
          slug + " is not a slug: use lower-case words joined by hyphens, like two-sum");
    }
    String holder = answer == null ? likelyAnswer(header) : answer;
    Signature signature = Signature.parse(header, holder);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("problem.yaml", metadata(slug, number, signature, holder));
    files.put("statement.md", "TODO: say what is given and what to return.\n");
    files.put("statement.zh.md", "TODO：说明给出什么，要求返回什么。\n");
    files.put("cases/sample.yaml", sample(signature));
    files.put("cases/secret.yaml", secret(signature));
    files.put("submissions/accepted/reference.java", reference(signature));
    files.put("Validator.java", validator(signature));
    return new Scaffold(slug, files);
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

  private static String metadata(
      String slug, int number, Signature signature, @Nullable String answer) {
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
            .formatted(
                number,
                title,
                title,
                signature.text(),
                answer == null ? "" : "answer: " + answer + "\n");
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
    return signature.design() != null ? "[null]" : zero(signature.answerType());
  }

  /** Returns the simplest input; for a class, it only creates an object. */
  private static String input(Signature signature) {
    Design design = signature.design();
    if (design != null) {
      String arguments =
          design.members().getFirst().parameters().stream()
              .map(parameter -> zero(parameter.type()))
              .collect(Collectors.joining(", "));
      return "{ operations: [%s], arguments: [[%s]] }".formatted(design.name(), arguments);
    }
    return signature.parameters().stream()
        .map(parameter -> parameter.name() + ": " + zero(parameter.type()))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  /** Returns the simplest value of a type, as YAML. */
  private static String zero(JavaType type) {
    if (!(type instanceof JavaType.Scalar scalar)) {
      return type instanceof JavaType.MapOf ? "{}" : "[]";
    }
    return switch (scalar.toString()) {
      case "boolean", "Boolean" -> "false";
      case "String" -> "\"\"";
      case "char", "Character" -> "a";
      case "float", "double", "Float", "Double" -> "0.0";
      default -> "0";
    };
  }

  private static String reference(Signature signature) {
    return signature
        .template()
        .replaceAll(
            "\\{\n\\s*\n",
            "{\n        throw new UnsupportedOperationException(\"TODO: solve it\");\n");
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
