package dev.assay.compiler;

import dev.assay.compiler.fix.SyntaxRepairs;
import dev.assay.compiler.javac.JavacContext;
import dev.assay.compiler.javac.JavacOptions;
import dev.assay.compiler.source.Fault;
import dev.assay.compiler.source.Repair;
import dev.assay.compiler.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tries repairs of a text that isn't Java, which takes javac a fraction of a millisecond each. */
final class SyntaxCheck {
  /** Later faults mostly follow from the first ones. */
  private static final int MAX_FAULTS = 3;

  private static final int MAX_TRIES = 6;

  private final JavacContext context;
  private final int maxErrors;
  private int tries;

  SyntaxCheck(JavacContext context, int maxErrors) {
    this.context = context;
    this.maxErrors = maxErrors;
  }

  /** Returns {@code faults} of {@code text} with the repairs that javac can parse further with. */
  List<Fault> repaired(SourceText text, List<Fault> faults) throws IOException {
    List<Fault> with = new ArrayList<>(faults);
    for (int i = 0; i < Math.min(MAX_FAULTS, faults.size()); i++) {
      Fault fault = faults.get(i);
      List<Repair> repairs = new ArrayList<>();
      for (Repair repair : SyntaxRepairs.of(fault, text.user())) {
        if (tries++ < MAX_TRIES && mends(repair, fault, text, faults)) {
          repairs.add(repair);
        }
      }
      with.set(i, fault.with(repairs));
    }
    return with;
  }

  private boolean mends(Repair repair, Fault fault, SourceText text, List<Fault> before)
      throws IOException {
    SourceText mended = SourceText.of(applied(repair, text.user()));
    List<Fault> after = JavacRun.parse(context, JavacOptions.toCompile(maxErrors), mended);
    return after.size() < before.size()
        && after.stream().noneMatch(each -> Math.abs(each.position() - fault.position()) <= 1);
  }

  private static String applied(Repair repair, String text) {
    StringBuilder result = new StringBuilder(text);
    repair.edits().stream()
        .sorted(Comparator.comparingInt((Repair.Edit each) -> each.span().start()).reversed())
        .forEach(each -> result.replace(each.span().start(), each.span().end(), each.text()));
    return result.toString();
  }
}
