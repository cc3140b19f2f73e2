package dev.assay.compiler;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.assay.compiler.entry.EntrySearch;
import dev.assay.compiler.entry.Namesakes;
import dev.assay.compiler.entry.Namesakes.Namesake;
import dev.assay.compiler.entry.TemplateConstructors;
import dev.assay.compiler.entry.WantedCode;
import dev.assay.compiler.javac.JavacContext;
import dev.assay.compiler.javac.MemoryFileManager;
import dev.assay.compiler.javac.MemorySource;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Fault;
import dev.assay.compiler.source.Fault.Span;
import dev.assay.compiler.source.Faults;
import dev.assay.compiler.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** One run of javac over a text. It ends early when the text must first be changed. */
final class JavacRun {
  /** How it ended. */
  sealed interface Result {
    /** The text isn't Java. */
    record Unparsed(List<Fault> faults) implements Result {}

    /**
     * The text has errors, but can be parsed.
     *
     * @param deadImports that may be to blame: of classes outside java.base
     * @param nested classes that may be to blame: support files declare them, too
     * @param constructors whose lack may be to blame
     */
    record Faulty(
        List<Fault> faults,
        List<Span> deadImports,
        List<Namesake> nested,
        List<TemplateConstructors> constructors)
        implements Result {
      /** Tells whether all errors may be gone once the parts that may be to blame are. */
      boolean blamesOnlyNeedless() {
        List<Span> needless =
            Stream.concat(deadImports.stream(), nested.stream().map(Namesake::span)).toList();
        return faults.stream()
            .allMatch(fault -> needless.stream().anyMatch(span -> span.contains(fault.position())));
      }
    }

    /**
     * The text has no errors, but not what is wanted.
     *
     * @param nested as in {@link Faulty}
     */
    record Unfit(Fault fault, List<Namesake> nested) implements Result {}

    /**
     * The text declares methods outside of any class.
     *
     * @param importsEnd offset at which a class around them may start
     * @param classes names of the classes beside them
     */
    record BareMembers(int importsEnd, Set<String> classes) implements Result {}

    /** The text declares classes that support files declare, too, outside of others. */
    record Redeclares(List<Namesake> classes) implements Result {}

    /**
     * The text compiled.
     *
     * @param classes binary name to class file
     */
    record Sound(EntrySearch.Found found, Map<String, byte[]> classes) implements Result {}
  }

  private final JavacContext context;
  private final Review review;
  private final SourceText text;
  private final List<Fault> faults;
  private final MemoryFileManager files;
  private final JavacTask task;
  private final Trees trees;
  private final SourcePositions positions;

  private JavacRun(
      JavacContext context,
      Review review,
      JavacTask task,
      MemoryFileManager files,
      SourceText text,
      List<Fault> faults) {
    this.context = context;
    this.review = review;
    this.text = text;
    this.faults = faults;
    this.files = files;
    this.task = task;
    trees = Trees.instance(task);
    positions = trees.getSourcePositions();
  }

  /**
   * Compiles {@code text} beside {@code support}, file name to source.
   *
   * @param review of the trees, before they are gone
   */
  static Result of(
      JavacContext context,
      List<String> options,
      SourceText text,
      Map<String, SourceText> support,
      WantedCode wanted,
      Review review)
      throws IOException {
    var main = new MemorySource(0, "Solution.java", text.forJavac());
    List<MemorySource> sources = new ArrayList<>();
    sources.add(main);
    support.forEach(
        (name, source) -> sources.add(new MemorySource(sources.size(), name, source.forJavac())));
    var faults = new Faults(main, text);
    return context.run(
        options,
        sources,
        faults,
        (task, files) ->
            new JavacRun(context, review, task, files, text, faults.all()).run(wanted));
  }

  /** Parses {@code text} and returns its syntax errors. */
  static List<Fault> parse(JavacContext context, List<String> options, SourceText text)
      throws IOException {
    var file = new MemorySource(0, "Solution.java", text.forJavac());
    var faults = new Faults(file, text);
    context.run(options, List.of(file), faults, (task, files) -> task.parse());
    return faults.all();
  }

  private Result run(WantedCode wanted) throws IOException {
    List<CompilationUnitTree> units = new ArrayList<>();
    task.parse().forEach(units::add);
    if (!faults.isEmpty()) {
      return new Result.Unparsed(faults);
    }
    CompilationUnitTree unit = units.removeFirst();
    for (Tree declaration : unit.getTypeDecls()) {
      if (declaration instanceof ClassTree type && isImplicit(unit, type)) {
        return new Result.BareMembers(
            importsEnd(unit), Namesakes.names(type.getMembers()).collect(Collectors.toSet()));
      }
    }
    Namesakes namesakes = new Namesakes(unit, units, tree -> span(unit, tree));
    if (!namesakes.outer().isEmpty()) {
      return new Result.Redeclares(namesakes.outer());
    }
    analyze();
    return faults.isEmpty()
        ? generate(unit, wanted, namesakes.nested())
        : new Result.Faulty(
            withParent(unit, wanted, review.repaired(source(unit), faults)),
            deadImports(unit),
            namesakes.nested(),
            TemplateConstructors.of(units, positions));
  }

  /** Ignores exceptions of javac after errors that it has reported. */
  private void analyze() throws IOException {
    try {
      task.analyze();
    } catch (RuntimeException e) {
      if (faults.isEmpty()) {
        throw e;
      }
      context.distrust();
    }
  }

  /** Adds that the class to call does not extend the given one. */
  private List<Fault> withParent(CompilationUnitTree unit, WantedCode wanted, List<Fault> faults) {
    return EntrySearch.withoutParent(unit, task, wanted)
        .map(missing -> Stream.concat(Stream.of(fault(unit, missing)), faults.stream()).toList())
        .orElse(faults);
  }

  private Fault fault(CompilationUnitTree unit, EntrySearch.NotFound missing) {
    int start = missing.element().map(element -> start(unit, element)).orElse(0);
    Span toLineEnd = new Span(start, text.user().length());
    return new Fault(toLineEnd, start, missing.message());
  }

  private Result generate(CompilationUnitTree unit, WantedCode wanted, List<Namesake> nested)
      throws IOException {
    return switch (EntrySearch.in(unit, task, wanted)) {
      case EntrySearch.NotFound missing -> new Result.Unfit(fault(unit, missing), nested);
      case EntrySearch.Found found -> {
        review.warn(source(unit));
        task.generate();
        yield faults.isEmpty()
            ? new Result.Sound(found, files.classes())
            : new Result.Faulty(faults, List.of(), List.of(), List.of());
      }
    };
  }

  private AnalysedSource source(CompilationUnitTree unit) {
    return new AnalysedSource(task, unit, text);
  }

  private int start(CompilationUnitTree unit, Element element) {
    Tree tree = trees.getTree(element);
    return tree == null ? 0 : text.toUser(positions.getStartPosition(unit, tree));
  }

  /**
   * Tells whether javac made {@code type} around bare methods: its modifiers have no place in the
   * text.
   */
  private boolean isImplicit(CompilationUnitTree unit, ClassTree type) {
    return !type.getModifiers().getFlags().isEmpty()
        && positions.getStartPosition(unit, type.getModifiers()) < 0;
  }

  private int importsEnd(CompilationUnitTree unit) {
    return unit.getImports().stream()
        .mapToInt(tree -> text.toUser(positions.getEndPosition(unit, tree)))
        .max()
        .orElse(0);
  }

  private List<Span> deadImports(CompilationUnitTree unit) {
    return unit.getImports().stream()
        .map(tree -> span(unit, tree))
        .filter(span -> faults.stream().anyMatch(fault -> span.contains(fault.position())))
        .toList();
  }

  private Span span(CompilationUnitTree unit, Tree tree) {
    return new Span(
        text.toUser(positions.getStartPosition(unit, tree)),
        text.toUser(positions.getEndPosition(unit, tree)));
  }
}
