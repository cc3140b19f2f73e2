package dev.assay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.CacheMode;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** Guards the house rules that neither the compiler nor the declared edges of features express. */
@AnalyzeClasses(
    packages = "dev.assay",
    importOptions = DoNotIncludeTests.class,
    cacheMode = CacheMode.PER_CLASS)
class ArchitectureTests {

  /** The judge names its engine, which answers with the judge's values. */
  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices()
          .matching("dev.assay.(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(resideInAPackage("..judge"), resideInAPackage("..judge.engine"));

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
}
