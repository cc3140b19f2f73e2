package dev.assay.compiler.mutate;

import dev.assay.compiler.Compilation.Compiled;
import dev.assay.compiler.CompiledMutant;
import dev.assay.compiler.Variants;
import dev.assay.compiler.entry.WantedMethod;
import dev.assay.compiler.javac.JdkClasses;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaCompiler;
import org.springframework.modulith.NamedInterface;

/**
 * The mutants of one source.
 *
 * @param source what they were made of, for those who compile them
 * @param importsEnd the offset behind its imports
 */
@NamedInterface("mutate")
public record Mutants(String source, int importsEnd, List<Mutant> all) {

  /** So many that javac's start weighs little, and so few that they fit into one budget. */
  static final int AT_ONCE = 16;

  /** Returns those of {@code count} shares that has the number {@code share}, from 0. */
  public Mutants share(int share, int count) {
    List<Mutant> some = new ArrayList<>();
    for (int i = share; i < all.size(); i += count) {
      some.add(all.get(i));
    }
    return new Mutants(source, importsEnd, some);
  }

  /** Returns them in groups that are compiled at once. */
  public List<Mutants> groups() {
    List<Mutants> groups = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<Mutant> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      groups.add(new Mutants(source, importsEnd, some));
    }
    return groups;
  }

  /**
   * Compiles them at once. The source itself is compiled with them: empty if not even that can be
   * done so.
   */
  public Optional<List<CompiledMutant>> compile(
      JavaCompiler javac, JdkClasses jdk, Map<String, String> support, WantedMethod wanted)
      throws IOException {
    List<String> sources = new ArrayList<>();
    all.forEach(mutant -> sources.add(mutant.source()));
    sources.add(source);
    Map<Integer, Compiled> compiled =
        Variants.compile(javac, jdk, sources, importsEnd, support, wanted);
    if (!compiled.containsKey(all.size())) {
      return Optional.empty();
    }
    List<CompiledMutant> mutants = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Compiled code = compiled.get(i);
      if (code != null) {
        mutants.add(new CompiledMutant(all.get(i), code));
      }
    }
    return Optional.of(mutants);
  }
}
