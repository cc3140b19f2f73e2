package dev.assay.compiler.entry;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.assay.compiler.source.Fault.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The classes of a text that have the name of a support class. */
public final class Namesakes {
  private final Function<Tree, Span> spans;
  private final List<Namesake> outer = new ArrayList<>();
  private final List<Namesake> nested = new ArrayList<>();

  /**
   * A class of the text.
   *
   * @param supportFile that declares the support class
   * @param order the place of a natural order that the support class has not; empty without one
   */
  public record Namesake(String name, String supportFile, Span span, Optional<Span> order) {}

  public Namesakes(
      CompilationUnitTree unit, List<CompilationUnitTree> support, Function<Tree, Span> spans) {
    this.spans = spans;
    for (CompilationUnitTree file : support) {
      String name = file.getSourceFile().getName();
      classes(file.getTypeDecls())
          .forEach(
              given ->
                  classes(unit.getTypeDecls()).forEach(type -> search(type, given, name, outer)));
    }
  }

  /** Returns the names of classes among {@code declarations}. */
  public static Stream<String> names(List<? extends Tree> declarations) {
    return classes(declarations).map(type -> type.getSimpleName().toString());
  }

  private static Stream<ClassTree> classes(List<? extends Tree> declarations) {
    return declarations.stream().filter(ClassTree.class::isInstance).map(ClassTree.class::cast);
  }

  private void search(ClassTree type, ClassTree given, String file, List<Namesake> found) {
    String name = given.getSimpleName().toString();
    if (type.getSimpleName().contentEquals(name)) {
      Optional<Span> order = order(given).isPresent() ? Optional.empty() : order(type);
      found.add(new Namesake(name, file, spans.apply(type), order));
    } else {
      classes(type.getMembers()).forEach(member -> search(member, given, file, nested));
    }
  }

  private Optional<Span> order(ClassTree type) {
    return type.getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(method -> method.getName().contentEquals("compareTo"))
        .findFirst()
        .map(spans);
  }

  /** Returns those outside of other classes, beside which the support class cannot be. */
  public List<Namesake> outer() {
    return outer;
  }

  /** Returns the others, which hide the support class. */
  public List<Namesake> nested() {
    return nested;
  }
}
