package dev.assay;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.cli.CommandLineInterface;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Holds the documents against each other and against the code. */
class DocumentsTests {

  private static final Set<String> FOREIGN_CLASSES =
      Set.of("ForkedMain", "JavacTaskPool", "JdbcClient", "LinkageError", "ListNode", "TreeNode");

  private static final Path SOURCES = Path.of("src/main/java/dev/assay");
  private static final Path README = Path.of("README.md");
  private static final Path OPERATING = Path.of("src/docs/operating.md");
  private static final Path ARCHITECTURE = Path.of("src/docs/architecture.md");

  private static final Pattern LINK =
      Pattern.compile("]\\(([^)\\s]+)\\)|(?:src|href)=\"([^\"]+)\"");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *#*$");
  private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```");
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

  static Stream<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>(List.of(README, Path.of("problems/README.md")));
    for (Path folder : List.of(Path.of(".github"), Path.of("src/docs"))) {
      if (Files.exists(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
      }
    }
    return documents.stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void linksLeadToFilesAndHeadingsThatExist(Path document) throws IOException {
    assertThat(brokenLinks(document)).isEmpty();
  }

  @Test
  void findsLinksThatLeadNowhere(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("page.md");
    Files.writeString(
        folder.resolve("other.md"), "# It's *here*: `a.b`, again\n# Twice\n# Twice\n");
    Files.writeString(
        page,
        """
        ## A heading
        [good](other.md#its-here-ab-again) [good](#a-heading) [good](other.md#twice-1) [good](.)
        [bad](none.md) [bad](other.md#none) [bad](#none) <img src="none.png"> [web](https://a.b/c)
        ```
        # no heading, [no link](none.txt)
        ```
        [bad](#no-heading-no-linknonetxt) `[no](link)`
        """);
    assertThat(brokenLinks(page))
        .containsExactly(
            "none.md", "other.md#none", "#none", "none.png", "#no-heading-no-linknonetxt");
  }

  private static List<String> brokenLinks(Path document) throws IOException {
    String text = CODE.matcher(prose(document)).replaceAll("");
    return found(LINK, text)
        .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
        .filter(link -> !link.matches("[a-z]+:.*"))
        .filter(link -> !leadsSomewhere(document, link))
        .toList();
  }

  private static boolean leadsSomewhere(Path document, String link) {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
    return Files.exists(target.toAbsolutePath())
        && (parts.length == 1 || anchors(target).contains(parts[1]));
  }

  /** GitHub's rule: lower case, hyphens for spaces, a number behind what comes again. */
  private static Set<String> anchors(Path document) {
    Set<String> anchors = new TreeSet<>();
    found(HEADING, prose(document))
        .map(heading -> heading.group(1).replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1"))
        .map(heading -> heading.toLowerCase().replaceAll("[^\\p{L}\\p{N} _-]", ""))
        .map(heading -> heading.replace(' ', '-'))
        .forEach(
            anchor -> {
              String free = anchor;
              for (int i = 1; !anchors.add(free); i++) {
                free = anchor + "-" + i;
              }
            });
    return anchors;
  }

  @Test
  void operatingNamesEachPropertyWithItsDefault() {
    assertThat(documentedProperties().keySet()).isEqualTo(properties().keySet());
    assertThat(documentedProperties())
        .allSatisfy(
            (name, value) -> {
              String inCode = properties().get(name);
              assertThat(value).as(name).isIn(inCode, inCode.isEmpty() ? value : inCode);
            });
  }

  /** Of the tables whose first cell names properties of ours: name to default, or to words. */
  private static Map<String, String> documentedProperties() {
    Map<String, String> documented = new TreeMap<>();
    for (List<String> cells : rows(OPERATING)) {
      List<String> names = codes(cells.getFirst());
      if (!names.isEmpty() && names.getFirst().startsWith("assay.")) {
        Iterator<String> values = codes(cells.get(1)).iterator();
        names.forEach(name -> documented.put(name, values.hasNext() ? values.next() : ""));
      }
    }
    return documented;
  }

  /** Name to default, which is empty where the code computes it. */
  private static Map<String, String> properties() {
    Map<String, String> properties = new TreeMap<>();
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    scanner.findCandidateComponents("dev.assay").stream()
        .map(found -> classOf(String.valueOf(found.getBeanClassName())))
        .forEach(type -> addProperties(type, properties));
    found(Pattern.compile("\\$\\{(assay\\.[a-z.-]+)(?::([^}]*))?}"), sources())
        .forEach(use -> properties.putIfAbsent(use.group(1), String.valueOf(use.group(2))));
    return properties;
  }

  private static void addProperties(Class<?> type, Map<String, String> properties) {
    assertThat(type.isRecord()).as("%s is a record", type).isTrue();
    String prefix = type.getAnnotation(ConfigurationProperties.class).value();
    RecordComponent[] components = type.getRecordComponents();
    Parameter[] parameters = type.getDeclaredConstructors()[0].getParameters();
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName().replaceAll("(?=[A-Z])", "-").toLowerCase();
      properties.put(prefix + "." + name, defaultOf(parameters[i]));
    }
  }

  private static String defaultOf(Parameter parameter) {
    var value = parameter.getAnnotation(DefaultValue.class);
    return value == null ? "" : String.join(",", value.value());
  }

  private static Class<?> classOf(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Modules of the diagram aside, each package is a room, and each room has the named classes. */
  @Test
  void architectureHasARoomForEachPackage() {
    Map<String, List<String>> rooms = new TreeMap<>();
    for (List<String> cells : rows(ARCHITECTURE)) {
      rooms.put(codes(cells.getFirst()).getFirst(), codes(cells.getLast()));
    }
    assertThat(rooms.keySet()).isEqualTo(packages());
    rooms.forEach(
        (room, classes) ->
            assertThat(classes)
                .as("classes of %s", room)
                .allSatisfy(each -> assertThat(folder(room).resolve(each + ".java")).exists()));
  }

  /** So that no page tells of a class that was renamed. */
  @Test
  void documentsNameClassesThatExist() throws IOException {
    Set<String> classes = new TreeSet<>(FOREIGN_CLASSES);
    for (Path root : List.of(Path.of("src/main/java"), Path.of("src/test/java"))) {
      try (Stream<Path> files = Files.walk(root)) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".java"))
            .forEach(name -> classes.add(name.replace(".java", "")));
      }
    }
    try (Stream<Path> documents = Files.walk(ARCHITECTURE.getParent())) {
      assertThat(documents.filter(file -> file.toString().endsWith(".md")))
          .allSatisfy(
              document ->
                  assertThat(codes(prose(document)))
                      .filteredOn(code -> code.matches("([A-Z][a-z]+){2,}"))
                      .isSubsetOf(classes));
    }
  }

  private static Set<String> packages() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> SOURCES.relativize(file.getParent()).toString().replace('/', '.'))
          .map(name -> name.isEmpty() ? "dev.assay" : name)
          .collect(toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path folder(String room) {
    return room.equals("dev.assay") ? SOURCES : SOURCES.resolve(room.replace('.', '/'));
  }

  /** The blocks of its section, in their order, are the files that the text before them names. */
  @Test
  void theFirstProblemOfReadmeLoads(@TempDir Path folder) throws IOException {
    Path problem = folder.resolve("running-sum");
    List<String> blocks =
        found(Pattern.compile("(?ms)^```(?:yaml|java)\n(.*?)^```"), text(README))
            .map(block -> block.group(1))
            .toList();
    List<String> files =
        List.of(
            "problem.yaml",
            "cases/sample.yaml",
            "cases/secret.yaml",
            "Validator.java",
            "submissions/accepted/reference.java");
    assertThat(blocks).hasSameSizeAs(files);
    for (String file : files) {
      Path path = problem.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, blocks.get(files.indexOf(file)));
    }
    Files.writeString(problem.resolve("statement.md"), "Sum up.\n");
    Files.writeString(problem.resolve("statement.zh.md"), "求和。\n");
    String zip = folder.resolve("running-sum.zip").toString();
    assertThat(CommandLineInterface.run(new String[] {"export", problem.toString(), "--to", zip}))
        .as("what export says to a faulty package")
        .isZero();
  }

  @Test
  void readmeIsShort() {
    assertThat(text(README).lines().count()).isLessThanOrEqualTo(135);
  }

  /** Returns the cells of all rows of tables but their heads. */
  private static List<List<String>> rows(Path document) {
    return prose(document)
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
        .toList();
  }

  private static List<String> codes(String text) {
    return found(CODE, text).map(code -> code.group(1)).toList();
  }

  private static String prose(Path document) {
    return FENCED.matcher(text(document)).replaceAll("");
  }

  private static String text(Path document) {
    try {
      return Files.readString(document);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(DocumentsTests::text)
          .collect(joining("\n"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<MatchResult> found(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }
}
