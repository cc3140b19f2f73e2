package dev.assay.problem.folder;

import dev.assay.language.Localized;
import dev.assay.problem.CheckerKind;
import dev.assay.problem.Difficulty;
import dev.assay.problem.Drawing;
import dev.assay.problem.Limits;
import dev.assay.problem.file.Languages;
import dev.assay.problem.signature.Signature;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content of problem.yaml. A faulty value is reported as a finding and replaced by a stand-in,
 * so that the rest of the package can still be checked.
 *
 * @param languages that the texts of the package must have
 * @param signature empty when it is at fault
 * @param smallest false where small inputs would give the solution away
 */
record Metadata(
    Languages languages,
    int number,
    Localized<String> title,
    Difficulty difficulty,
    List<String> tags,
    Optional<Signature> signature,
    CheckerKind checker,
    Limits limits,
    List<String> constraints,
    Localized<List<String>> hints,
    Optional<String> source,
    Map<String, Drawing> pictures,
    boolean smallest) {

  /** Stands in for a problem.yaml that cannot be read at all. */
  static final Metadata NONE =
      new Metadata(
          Languages.BOTH,
          0,
          new Localized<>("", ""),
          Difficulty.EASY,
          List.of(),
          Optional.empty(),
          new CheckerKind.Exact(),
          LimitsReader.DEFAULTS,
          List.of(),
          new Localized<>(List.of(), List.of()),
          Optional.empty(),
          Map.of(),
          true);
}
