package dev.assay.compiler.entry;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import dev.assay.compiler.source.Fault;
import dev.assay.compiler.source.Fault.Span;
import dev.assay.language.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The classes of a text that have the name of a support class. */
public final class Namesakes {
  private final Function<Tree, Span> spans;
  private final Set<String> supportFiles = new HashSet<>();
  private final List<Fault> faults = new ArrayList<>();
  private final List<Span> nested = new ArrayList<>();

  public Namesakes(
      CompilationUnitTree unit, List<CompilationUnitTree> support, Function<Tree, Span> spans) {
    this.spans = spans;
    for (CompilationUnitTree file : support) {
      for (String name : names(file.getTypeDecls()).toList()) {
        classes(unit.getTypeDecls())
            .forEach(type -> compare(type, name, file.getSourceFile().getName()));
      }
    }
  }

  /** Returns the names of classes among {@code declarations}. */
  public static Stream<String> names(List<? extends Tree> declarations) {
    return classes(declarations).map(type -> type.getSimpleName().toString());
  }

  private static Stream<ClassTree> classes(List<? extends Tree> declarations) {
    return declarations.stream().filter(ClassTree.class::isInstance).map(ClassTree.class::cast);
  }

  private void compare(ClassTree type, String name, String supportFile) {
    if (type.getSimpleName().contentEquals(name)) {
      supportFiles.add(supportFile);
      Span span = spans.apply(type);
      faults.add(new Fault(span, span.start(), Wording.of("compiler.given-class", name)));
    }
    searchInside(type, name);
  }

  private void searchInside(ClassTree type, String name) {
    classes(type.getMembers())
        .forEach(
            member -> {
              if (member.getSimpleName().contentEquals(name)) {
                nested.add(spans.apply(member));
              } else {
                searchInside(member, name);
              }
            });
  }

  /** Returns the support files that declare one of the text's top-level classes. */
  public Set<String> supportFiles() {
    return supportFiles;
  }

  /** Returns a fault for each such top-level class. */
  public List<Fault> faults() {
    return faults;
  }

  /** Returns the places of the nested ones. */
  public List<Span> nested() {
    return nested;
  }
}
