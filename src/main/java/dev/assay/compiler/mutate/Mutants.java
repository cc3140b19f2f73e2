package dev.assay.compiler.mutate;

import java.util.ArrayList;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * The mutants of one source.
 *
 * @param source the original, which is compiled with them
 * @param importsEnd the offset behind its imports
 */
@NamedInterface("mutate")
public record Mutants(String source, int importsEnd, List<Mutant> all) {

  /** Enough that javac's start weighs little, few enough that they fit into one budget. */
  private static final int AT_ONCE = 16;

  /** Returns one of {@code count} equal shares, numbered from 0. */
  public Mutants share(int share, int count) {
    List<Mutant> some = new ArrayList<>();
    for (int i = share; i < all.size(); i += count) {
      some.add(all.get(i));
    }
    return new Mutants(source, importsEnd, some);
  }

  /** Returns the mutants in groups that are compiled at once. */
  public List<Mutants> groups() {
    List<Mutants> groups = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<Mutant> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      groups.add(new Mutants(source, importsEnd, some));
    }
    return groups;
  }
}
