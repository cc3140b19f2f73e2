package dev.assay.judge.engine;

import dev.assay.compiler.Compilation.Rejected;
import dev.assay.judge.PackageException;
import dev.assay.judge.PackageException.Fault;
import dev.assay.problem.PackageCode;
import java.util.ArrayList;
import java.util.List;

/** Places all errors that javac found in a package's own code in their own files. */
final class SourceFaults {

  private SourceFaults() {}

  /**
   * Returns the errors of {@code file} and of the classes that were compiled beside it.
   *
   * @param file its path in the package
   */
  static List<Fault> of(PackageCode code, String file, Rejected rejected) {
    List<Fault> faults = new ArrayList<>(inSupport(code, rejected));
    rejected.ofSource().forEach(each -> faults.add(new Fault(file, each.line(), each.message())));
    rejected.ofSupport().stream()
        .filter(each -> !code.hasOwn(each.file()))
        .forEach(each -> faults.add(new Fault(file, 1, each.told())));
    return faults;
  }

  /** Returns the errors in the package's own files in {@code support/}. */
  static List<Fault> inSupport(PackageCode code, Rejected rejected) {
    return rejected.ofSupport().stream()
        .filter(each -> code.hasOwn(each.file()))
        .map(each -> new Fault("support/" + each.file(), each.line(), each.message()))
        .toList();
  }

  /** Returns the result of {@code work}; adds its faults to {@code faults} if it has some. */
  static void collect(List<Fault> faults, Runnable work) {
    try {
      work.run();
    } catch (PackageException e) {
      e.faults().stream().filter(fault -> !faults.contains(fault)).forEach(faults::add);
    }
  }
}
