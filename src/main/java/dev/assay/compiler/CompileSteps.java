package dev.assay.compiler;

import dev.assay.compiler.Compilation.Compiled;
import dev.assay.compiler.Compilation.Rejected;
import dev.assay.compiler.JavacRun.Result;
import dev.assay.compiler.entry.TemplateConstructors;
import dev.assay.compiler.entry.WantedCode;
import dev.assay.compiler.javac.FreshContext;
import dev.assay.compiler.javac.JavacContext;
import dev.assay.compiler.javac.JavacOptions;
import dev.assay.compiler.javac.RefusedSourceException;
import dev.assay.compiler.source.BraceCheck;
import dev.assay.compiler.source.Fault;
import dev.assay.compiler.source.Fault.Span;
import dev.assay.compiler.source.Imports;
import dev.assay.compiler.source.LineIndex;
import dev.assay.compiler.source.LookAlikes;
import dev.assay.compiler.source.SourceText;
import dev.assay.compiler.source.SupportFault;
import dev.assay.language.Localized;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compiles one source in as many runs of javac as it needs. Between the runs the text is mended: it
 * gets the imports that it lacks and a class around bare methods, and loses imports that lead
 * nowhere and classes that the problem provides.
 */
final class CompileSteps {
  /** More than any source needs. */
  private static final int MAX_RUNS = 6;

  private final JavacContext context;
  private final Review review;
  private final int maxErrors;
  private final WantedCode wanted;

  private final Support given;
  private final Map<String, SourceText> support = new TreeMap<>();
  private final LineIndex lines;
  private final LeftOut leftOut = new LeftOut();
  private SourceText text;

  CompileSteps(
      FreshContext fresh, int maxErrors, String source, Support support, WantedCode wanted) {
    this(fresh, SourceText::withImports, Review.NONE, maxErrors, source, support, wanted);
  }

  /**
   * @param context of all steps
   * @param imports that the source and its support get
   * @param review of the trees of each run
   */
  CompileSteps(
      JavacContext context,
      Imports imports,
      Review review,
      int maxErrors,
      String source,
      Support support,
      WantedCode wanted) {
    this.context = context;
    this.review = review;
    this.maxErrors = maxErrors;
    this.wanted = wanted;
    lines = new LineIndex(source);
    text = imports.into(source, !support.sources().isEmpty());
    given = support;

    support.sources().forEach((name, code) -> this.support.put(name, imports.into(code, true)));
  }

  /** Compiles in one run in {@code context}; empty if that does not succeed. */
  Optional<Compilation> atOnce(JavacContext context) throws IOException {
    var usual = SourceText.withUsualImports(text.user(), !given.sources().isEmpty());
    Map<String, SourceText> beside = new TreeMap<>();
    given
        .sources()
        .forEach((name, code) -> beside.put(name, SourceText.withUsualImports(code, true)));
    Result result =
        JavacRun.of(context, JavacOptions.toCompile(maxErrors), usual, beside, wanted, review);
    return result instanceof Result.Sound sound ? Optional.of(judged(sound)) : Optional.empty();
  }

  /** Compiles in all steps. */
  Compilation run() throws IOException {
    List<Fault> beforeMending = List.of();
    boolean mended = false;
    for (int i = 0; i < MAX_RUNS; i++) {
      switch (runStep()) {
        case Result.Unparsed unparsed -> {
          List<Fault> faults = withBrace(faultsOfBareText().orElse(unparsed.faults()));
          return rejected(review.repairedSyntax(text, faults));
        }
        case Result.BareMembers bare -> wrap(bare.importsEnd(), bare.classes());
        case Result.Redeclares again -> leftOut.addOuter(again.classes());
        case Result.Faulty faulty -> {
          if (mended || faulty.deadImports().isEmpty() && faulty.nested().isEmpty()) {
            if (addConstructors(faulty)) {
              continue;
            }
            List<Fault> remaining = beforeMending.isEmpty() ? faulty.faults() : beforeMending;
            return rejected(faultsOfLeavingOut(faulty).orElse(remaining));
          }
          mended = true;
          beforeMending = faulty.blamesOnlyNeedless() ? List.of() : withoutGivenImports(faulty);
          leftOut.addNested(faulty.nested());
          for (Span dead : faulty.deadImports()) {
            text = text.blank(dead.start(), dead.end());
          }
        }
        case Result.Unfit unfit -> {
          if (mended || unfit.nested().isEmpty()) {
            return rejected(beforeMending.isEmpty() ? explained(unfit) : beforeMending);
          }
          mended = true;
          leftOut.addNested(unfit.nested());
        }
        case Result.Sound sound -> {
          List<Fault> lost = leftOut.lostOrders();
          return lost.isEmpty() ? judged(sound) : rejected(lost);
        }
      }
    }
    throw new IllegalStateException("no result after " + MAX_RUNS + " runs of javac");
  }

  private Result runStep() throws IOException {
    return runStep(leftOut.removedFrom(text), support);
  }

  private Result runStep(SourceText source, Map<String, SourceText> beside) throws IOException {
    return JavacRun.of(context, JavacOptions.toCompile(maxErrors), source, beside, wanted, review);
  }

  /** Adds constructors that the code may call; tells whether any are new. */
  private boolean addConstructors(Result.Faulty faulty) {
    List<TemplateConstructors> lacking =
        faulty.constructors().stream().filter(each -> each.mayBeCalledBy(text.blanked())).toList();
    for (TemplateConstructors each : lacking) {
      support.computeIfPresent(
          each.supportFile(), (file, code) -> code.insert(code.toUser(each.end()), each.text()));
    }
    return !lacking.isEmpty();
  }

  /** Returns all faults if some come from leaving classes out, and explains these; else empty. */
  private Optional<List<Fault>> faultsOfLeavingOut(Result.Faulty faulty) throws IOException {
    if (leftOut.isEmpty()) {
      return Optional.empty();
    }
    return leftOut.explained(faulty.faults(), faultsWithOwnClasses());
  }

  private List<Fault> faultsWithOwnClasses() throws IOException {
    return runWithOwnClasses().orElse(null) instanceof Result.Faulty own ? own.faults() : List.of();
  }

  /** Tells that a class left out may have what is wanted. */
  private List<Fault> explained(Result.Unfit unfit) throws IOException {
    boolean wasFit = !leftOut.isEmpty() && runWithOwnClasses().orElse(null) instanceof Result.Sound;
    return List.of(wasFit ? leftOut.explained(unfit.fault()) : unfit.fault());
  }

  /** Returns an empty value where the own classes lack a type of the wanted method. */
  private Optional<Result> runWithOwnClasses() throws IOException {
    try {
      return Optional.of(runStep(text, leftOut.besideOwn(support)));
    } catch (RefusedSourceException unfit) {
      return Optional.empty();
    }
  }

  /** Leaves out faults of imports whose classes are at hand under another name. */
  private List<Fault> withoutGivenImports(Result.Faulty faulty) {
    List<Span> given =
        faulty.deadImports().stream()
            .filter(
                dead -> {
                  String written = text.blanked().substring(dead.start(), dead.end());
                  String name = written.replaceAll("(?s).*\\.|[\\s;]", "");
                  return support.containsKey(name + ".java");
                })
            .toList();
    return faulty.faults().stream()
        .filter(fault -> given.stream().noneMatch(span -> span.contains(fault.position())))
        .toList();
  }

  /** Also refuses reflection, which javac does not, where support classes are guarded. */
  private Compilation judged(Result.Sound sound) {
    Optional<Localized<String>> reflection =
        given.guarded() ? ReflectionCheck.find(sound.classes().values()) : Optional.empty();
    if (reflection.isPresent()) {
      return rejected(List.of(new Fault(new Span(0, 0), 0, reflection.get())));
    }
    return new Compiled(
        given.guarded() ? PublicMembers.of(sound.classes()) : sound.classes(),
        sound.found().entryPoints(),
        StaticState.isIn(sound.classes().values()),
        LastingState.isIn(sound.classes().values()),
        sound.found().judgedClass().orElse(null));
  }

  /**
   * Returns the faults of the text without insertions, which can change how the parser reads the
   * rest; empty if it can be parsed without them.
   */
  private Optional<List<Fault>> faultsOfBareText() throws IOException {
    text = text.withoutInsertions();
    return runStep() instanceof Result.Unparsed bare
        ? Optional.of(bare.faults())
        : Optional.empty();
  }

  /** Adds the brace that is too many or lacks its partner, if it stands before all faults. */
  private List<Fault> withBrace(List<Fault> faults) {
    Optional<Fault> brace = BraceCheck.find(text.blanked());
    return brace.isPresent()
            && faults.stream().allMatch(fault -> brace.get().position() < fault.position())
        ? Stream.concat(brace.stream(), faults.stream()).toList()
        : faults;
  }

  private void wrap(int importsEnd, Set<String> classes) {
    String name = classes.contains(wanted.preferredClass()) ? "Main" : wanted.preferredClass();
    text = text.insert(importsEnd, "class " + name + "{").insert(text.user().length(), "\n}");
  }

  private Rejected rejected(List<Fault> faults) {
    List<SupportFault> ofSupport =
        faults.stream().map(Fault::ofSupport).filter(Objects::nonNull).distinct().toList();
    return new Rejected(lines.errors(LookAlikes.blamed(text.user(), faults), maxErrors), ofSupport);
  }
}
