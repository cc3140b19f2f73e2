package dev.assay.compiler;

import dev.assay.compiler.entry.Namesakes.Namesake;
import dev.assay.compiler.source.Fault;
import dev.assay.compiler.source.SourceText;
import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The classes of a source that are left out because the problem provides them: objects of cases are
 * of the provided class. The code must then do with the members of that class.
 */
final class LeftOut {
  private final List<Namesake> all = new ArrayList<>();
  private final Set<String> replacedFiles = new HashSet<>();

  /** Adds classes beside which the support classes can't be. */
  void addOuter(List<Namesake> classes) {
    all.addAll(classes);
    classes.forEach(each -> replacedFiles.add(each.supportFile()));
  }

  /** Adds classes inside of others. */
  void addNested(List<Namesake> classes) {
    all.addAll(classes);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Returns {@code text} without these classes. */
  SourceText removedFrom(SourceText text) {
    SourceText without = text;
    for (Namesake each : all) {
      without = without.blank(each.span().start(), each.span().end());
    }
    return without;
  }

  /** Returns {@code support} without the files beside which the source's own classes can't be. */
  <T> Map<String, T> besideOwn(Map<String, T> support) {
    Map<String, T> without = new TreeMap<>(support);
    without.keySet().removeAll(replacedFiles);
    return without;
  }

  /**
   * Explains those of {@code faults} that come from leaving out.
   *
   * @param own the faults that javac finds in the source with its own classes
   * @return empty if there are none
   */
  Optional<List<Fault>> explained(List<Fault> faults, List<Fault> own) {
    Set<Integer> others = own.stream().map(Fault::position).collect(Collectors.toSet());
    return faults.stream().allMatch(fault -> others.contains(fault.position()))
        ? Optional.empty()
        : Optional.of(
            faults.stream()
                .map(fault -> others.contains(fault.position()) ? fault : explained(fault))
                .toList());
  }

  /** Explains a fault that comes from leaving out. */
  Fault explained(Fault fault) {
    return new Fault(fault.span(), fault.position(), because(fault.message()));
  }

  /** Returns a fault for each natural order that is lost: collections ask for it unseen. */
  List<Fault> lostOrders() {
    return all.stream()
        .flatMap(each -> each.order().stream())
        .map(
            place ->
                new Fault(
                    place, place.start(), because(Wording.of("obstacle.missing", "`compareTo`"))))
        .toList();
  }

  private Localized<String> because(Localized<String> fault) {
    String names =
        all.stream()
            .map(each -> "`" + each.name() + "`")
            .distinct()
            .collect(Collectors.joining(", "));
    return Wording.of("compiler.left-out", names, fault);
  }
}
