package dev.assay.compiler.fix;

import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Fault;
import dev.assay.compiler.source.Repair;
import java.util.ArrayList;
import java.util.List;

/** Finds repairs of the errors in a text that can be parsed. */
public final class Repairs {
  /**
   * Errors behind these get none: people read the first ones, and each costs a look at the tree.
   */
  private static final int MAX_FAULTS = 20;

  private static final int MAX_REPAIRS = 4;

  private static final List<Repairer> ALL =
      List.of(
          new SizeNames(),
          new MisspelledNames(),
          new MissingVariable(),
          new LossyConversion(),
          new CharOrString(),
          new Conversions(),
          new DeclaredType(),
          new ReturnedType(),
          new MissingReturn(),
          new MissingValue(),
          new MissingCase(),
          new UnreportedException(),
          new SecondDeclaration(),
          new Operands(),
          new ArrayStyleAccess(),
          new MissingBox(),
          new AbstractCollection(),
          new Dereference(),
          new MissingStatic(),
          new FinalVariable(),
          new CapturedVariable(),
          new UnreachableStatement(),
          new AmbiguousType());

  private Repairs() {}

  /** Returns {@code faults}, in the text of {@code source}, with their repairs. */
  public static List<Fault> added(AnalysedSource source, List<Fault> faults) {
    List<Fault> with = new ArrayList<>(faults);
    for (int i = 0; i < Math.min(MAX_FAULTS, faults.size()); i++) {
      with.set(i, added(source, faults.get(i)));
    }
    return with;
  }

  private static Fault added(AnalysedSource source, Fault fault) {
    Place place = fault.code().isEmpty() ? null : PlaceFinder.find(source, fault);
    if (place == null) {
      return fault;
    }
    List<Repair> repairs =
        ALL.stream()
            .flatMap(each -> each.of(place).stream())
            .distinct()
            .limit(MAX_REPAIRS)
            .toList();
    return fault.with(repairs);
  }
}
