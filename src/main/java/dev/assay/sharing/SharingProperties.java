package dev.assay.sharing;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator's decisions about sharing.
 *
 * @param sharing the widest visibility
 * @param removedSolutions ids of solutions and kept traces that only their owners still see
 * @param contact the mail address to which visitors report a solution, or null
 */
@ConfigurationProperties("assay")
record SharingProperties(
    @DefaultValue("link") Sharing sharing,
    @DefaultValue Set<UUID> removedSolutions,
    @Nullable String contact) {

  SharingProperties {
    if (contact != null && !contact.matches("[^\\s@?&/]+@[^\\s@?&/]+")) {
      throw new IllegalArgumentException(
          "assay.contact must be a mail address, such as judge@example.org");
    }
  }

  /** The widest visibility that a solution may have. */
  enum Sharing {
    OFF,
    SOLVED,
    LINK
  }
}
