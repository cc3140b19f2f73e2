package dev.assay.compiler.knowledge;

import dev.assay.language.Localized;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** The answer to a wish for another name. */
@NamedInterface("knowledge")
public sealed interface Renaming {

  /**
   * Each place of the name, to be replaced.
   *
   * @param name the present one
   * @param places offsets, in their order
   */
  @NamedInterface("knowledge")
  record Renamed(String name, List<Integer> places) implements Renaming {
    public Renamed {
      places = List.copyOf(places);
    }
  }

  /** The reason why the name stays. */
  @NamedInterface("knowledge")
  record Refused(Localized<String> reason) implements Renaming {}
}
