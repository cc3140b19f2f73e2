package dev.assay.problem.folder;

import dev.assay.problem.file.Finding;
import dev.assay.problem.file.Findings;
import dev.assay.problem.file.PackageFile;
import dev.assay.problem.file.YamlNode;
import dev.assay.problem.file.YamlReader;
import dev.assay.problem.signature.JavaType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the lines of a package's cases, for faults that only judging can find. */
public final class CasePlaces {

  private static final int DEPTH = YamlReader.MAX_DEPTH + JavaType.Nested.MAX_DEPTH;

  private final Path folder;
  private final List<Place> places = new ArrayList<>();

  private record Place(Path file, int line) {}

  private CasePlaces(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads the places of a package that has just been loaded.
   *
   * @param folder the package's folder
   */
  public static CasePlaces in(Path folder) {
    CasePlaces places = new CasePlaces(folder);
    var findings = new Findings();
    for (PackageFile file : CaseFileReader.files(PackageFolder.read(folder, findings))) {
      Optional<YamlNode> root = YamlReader.read(file, findings, DEPTH);
      if (root.isPresent() && root.get() instanceof YamlNode.Sequence sequence) {
        sequence.items().forEach(item -> places.places.add(new Place(file.path(), item.line())));
      }
    }
    return places;
  }

  /**
   * Returns a finding at a case.
   *
   * @param number from 1, as the judge counts
   */
  public Finding finding(int number, String message) {
    if (number > places.size()) { // the file was changed meanwhile
      return new Finding(folder.resolve("cases"), 1, message);
    }
    Place place = places.get(number - 1);
    return new Finding(place.file(), place.line(), message);
  }
}
