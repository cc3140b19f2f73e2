package dev.assay.compiler;

import dev.assay.compiler.Compilation.Compiled;
import dev.assay.compiler.Compilation.Rejected;
import dev.assay.compiler.JavacRun.Result;
import dev.assay.compiler.entry.WantedCode;
import dev.assay.compiler.javac.FreshContext;
import dev.assay.compiler.javac.JavacContext;
import dev.assay.compiler.javac.JavacOptions;
import dev.assay.compiler.source.Fault;
import dev.assay.compiler.source.Fault.Span;
import dev.assay.compiler.source.LineIndex;
import dev.assay.compiler.source.SourceText;
import dev.assay.language.Localized;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The way of one source through as many attempts as it takes: what people paste is first given the
 * imports it lacks, then a class around bare methods, then freed of imports that lead nowhere and
 * of classes inside others that the problem gives.
 */
final class CompileSteps {
  /** More than all the changes that one source can need. */
  private static final int ATTEMPTS = 5;

  private final FreshContext fresh;
  private final int maxErrors;
  private final WantedCode wanted;
  private final boolean firm;
  private final Support given;
  private final Map<String, SourceText> support = new TreeMap<>();
  private final LineIndex places;
  private SourceText text;

  CompileSteps(
      FreshContext fresh, int maxErrors, String source, Support support, WantedCode wanted) {
    this.fresh = fresh;
    this.maxErrors = maxErrors;
    this.wanted = wanted;
    places = new LineIndex(source);
    text = SourceText.withImports(source, !support.sources().isEmpty());
    given = support;
    firm = support.firm();
    support
        .sources()
        .forEach((name, code) -> this.support.put(name, SourceText.withImports(code, false)));
  }

  /** Compiles in {@code context}; empty when it takes more than one attempt, or fails. */
  Optional<Compilation> atOnce(JavacContext context) throws IOException {
    var usual = SourceText.withUsualImports(text.user(), !given.sources().isEmpty());
    Map<String, SourceText> beside = new TreeMap<>();
    given
        .sources()
        .forEach((name, code) -> beside.put(name, SourceText.withUsualImports(code, false)));
    Result result = JavacRun.of(context, JavacOptions.toCompile(maxErrors), usual, beside, wanted);
    return result instanceof Result.Sound sound ? Optional.of(judged(sound)) : Optional.empty();
  }

  /** Goes all steps, each in a fresh context. */
  Compilation run() throws IOException {
    @Nullable List<Fault> beforeBlanking = null;
    for (int i = 0; i < ATTEMPTS; i++) {
      switch (attempt()) {
        case Result.Unparsed unparsed -> {
          return rejected(faultsOfBareText().orElse(unparsed.faults()));
        }
        case Result.BareMembers bare -> wrap(bare.importsEnd(), bare.classes());
        case Result.Redeclares again -> {
          if (firm) {
            return rejected(again.faults());
          }
          support.keySet().removeAll(again.supportFiles());
        }
        case Result.Faulty faulty -> {
          if (beforeBlanking != null || faulty.needless().isEmpty()) {
            return rejected(beforeBlanking != null ? beforeBlanking : faulty.faults());
          }
          beforeBlanking = faulty.faults();
          for (Span dead : faulty.needless()) {
            text = text.blank(dead.start(), dead.end());
          }
        }
        case Result.Sound sound -> {
          return judged(sound);
        }
      }
    }
    throw new IllegalStateException("a source that changes for ever");
  }

  private Result attempt() throws IOException {
    return JavacRun.of(fresh, JavacOptions.toCompile(maxErrors), text, support, wanted);
  }

  /** Where others rely on what a source must not reach, javac's consent is not enough. */
  private Compilation judged(Result.Sound sound) {
    Optional<Localized<String>> prying =
        firm ? ReflectionCheck.find(sound.classes().values()) : Optional.empty();
    if (prying.isPresent()) {
      return rejected(List.of(new Fault(new Span(0, 0), 0, prying.get())));
    }
    return new Compiled(
        firm ? PublicMembers.of(sound.classes()) : sound.classes(),
        sound.entryPoints(),
        StaticState.isIn(sound.classes().values()));
  }

  /** What was inserted can change what the parser takes the rest for. */
  private Optional<List<Fault>> faultsOfBareText() throws IOException {
    text = text.withoutInsertions();
    return attempt() instanceof Result.Unparsed bare
        ? Optional.of(bare.faults())
        : Optional.empty();
  }

  private void wrap(int importsEnd, Set<String> classes) {
    String name = classes.contains(wanted.preferredClass()) ? "Main" : wanted.preferredClass();
    text = text.insert(importsEnd, "class " + name + "{").insert(text.user().length(), "\n}");
  }

  private Rejected rejected(List<Fault> faults) {
    return new Rejected(places.errors(faults, maxErrors));
  }
}
