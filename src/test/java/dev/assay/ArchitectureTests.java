package dev.assay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Guards the edges between features and the house rules that a compiler does not know. */
@AnalyzeClasses(packages = "dev.assay", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  private static final Map<String, Set<String>> EDGES =
      Map.ofEntries(
          Map.entry("language", Set.of()),
          Map.entry("problem", Set.of("language")),
          Map.entry("worker", Set.of()),
          Map.entry("compiler", Set.of("language")),
          Map.entry("account", Set.of()),
          Map.entry("sandbox", Set.of("worker")),
          Map.entry("judge", Set.of("language", "problem", "compiler", "sandbox", "worker")),
          Map.entry("submission", Set.of("language", "problem", "judge", "compiler", "account")),
          Map.entry("exchange", Set.of("language", "problem", "judge")),
          Map.entry(
              "cli",
              Set.of("language", "problem", "judge", "exchange", "compiler", "sandbox", "bench")),
          Map.entry(
              "bench",
              Set.of("language", "problem", "judge", "exchange", "compiler", "sandbox", "worker")));

  @ArchTest
  static final ArchRule featuresDependOnlyWhereTheyMay =
      classes().that().resideInAPackage("dev.assay.*..").should(keepTheEdges());

  @ArchTest
  static final ArchRule featuresFormNoCycle =
      slices().matching("dev.assay.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theWorkerNeedsNothingButJavaBase =
      classes()
          .that()
          .resideInAPackage("dev.assay.worker..")
          .and()
          .haveSimpleNameNotContaining("package-info")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.assay.worker..",
              "java.io..",
              "java.lang..",
              "java.math..",
              "java.net..",
              "java.nio..",
              "java.time..",
              "java.util..",
              "org.jspecify.annotations..");

  @ArchTest
  static final ArchRule nobodyDeserializes =
      noClasses().should().dependOnClassesThat().areAssignableTo(java.io.ObjectInputStream.class);

  @ArchTest
  static final ArchRule namesSayWhatThingsAre =
      noClasses()
          .that()
          .areNotAssignableTo(javax.tools.JavaFileManager.class)
          .should()
          .haveNameMatching(".*(Utils?|Impl|Helper|Manager)");

  @ArchTest
  static final ArchRule packagesAreNullMarked =
      classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);

  private static String feature(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return type.getPackageName().startsWith("dev.assay.") ? parts[2] : "";
  }

  private static ArchCondition<JavaClass> keepTheEdges() {
    return new ArchCondition<>("keep the edges between features") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String from = feature(type);
        type.getDirectDependenciesFromSelf()
            .forEach(
                dependency -> {
                  String to = feature(dependency.getTargetClass());
                  boolean allowed =
                      to.isEmpty()
                          ? !dependency.getTargetClass().getPackageName().equals("dev.assay")
                          : from.equals(to)
                              || from.equals("web")
                              || EDGES.getOrDefault(from, Set.of()).contains(to);
                  if (!allowed) {
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                  }
                });
      }
    };
  }
}
