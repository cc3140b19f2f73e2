package dev.assay.sharing;

import java.util.Set;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator's decisions about sharing.
 *
 * @param sharing the widest visibility
 * @param removedSolutions ids of solutions that only their owners still see
 */
@ConfigurationProperties("assay")
record SharingProperties(
    @DefaultValue("link") Sharing sharing, @DefaultValue Set<UUID> removedSolutions) {

  /** The widest visibility that a solution may have. */
  enum Sharing {
    OFF,
    SOLVED,
    LINK
  }
}
