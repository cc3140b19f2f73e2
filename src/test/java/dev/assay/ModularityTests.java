package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** Holds the code to the edges that the {@code package-info.java} of each feature declares. */
class ModularityTests {

  private static final Path DOCUMENT = Path.of("src/docs/architecture.md");
  private static final String BEGIN = "<!-- modules: written by ModularityTests -->\n";
  private static final String END = "<!-- end of modules -->";

  private static final ApplicationModules MODULES = ApplicationModules.of(Assay.class);

  /** Kept, because a module looks through all its classes each time it is asked. */
  private static final Map<ApplicationModule, List<ApplicationModule>> DEPENDENCIES =
      new HashMap<>();

  @Test
  void featuresDependOnlyWhereTheyMay() {
    MODULES.verify();
  }

  /** With {@code -Dassay.write-documents} it writes the diagram instead. */
  @Test
  void architectureShowsTheModulesAsTheyAre() throws IOException {
    String document = Files.readString(DOCUMENT);
    int begin = document.indexOf(BEGIN) + BEGIN.length();
    int end = document.indexOf(END);
    String right = document.substring(0, begin) + diagram() + document.substring(end);
    if (System.getProperty("assay.write-documents") != null) {
      Files.writeString(DOCUMENT, right);
    }
    assertThat(Files.readString(DOCUMENT))
        .as("%s; -Dassay.write-documents=true writes it anew", DOCUMENT)
        .isEqualTo(right);
  }

  /** Leaves out an edge where the target is also reached over others, so that layers show. */
  private static String diagram() {
    var edges = new TreeSet<String>();
    List<ApplicationModule> modules =
        MODULES.stream().sorted(Comparator.comparing(ModularityTests::name)).toList();
    for (ApplicationModule module : modules) {
      List<ApplicationModule> direct = dependencies(module);
      direct.stream()
          .filter(target -> direct.stream().noneMatch(between -> reaches(between, target)))
          .forEach(target -> edges.add("  " + name(module) + " --> " + name(target)));
    }
    return edges.stream()
        .collect(Collectors.joining("\n", "```mermaid\nflowchart TD\n", "\n```\n"));
  }

  private static boolean reaches(ApplicationModule from, ApplicationModule target) {
    List<ApplicationModule> direct = dependencies(from);
    return direct.contains(target) || direct.stream().anyMatch(each -> reaches(each, target));
  }

  private static List<ApplicationModule> dependencies(ApplicationModule module) {
    return DEPENDENCIES.computeIfAbsent(
        module,
        asked ->
            asked
                .getDirectDependencies(
                    MODULES, DependencyType.DEFAULT, DependencyType.USES_COMPONENT)
                .uniqueModules()
                .toList());
  }

  private static String name(ApplicationModule module) {
    return module.getIdentifier().toString();
  }
}
