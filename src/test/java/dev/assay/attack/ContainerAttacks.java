package dev.assay.attack;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * Attacks the container that {@code .ci/container} has built and started. Its name does not end in
 * Tests, so it is left out when all tests run.
 */
class ContainerAttacks extends Attacks {

  @Override
  List<AttackedServer> servers() throws IOException {
    return List.of(
        new ServerInContainer(
            URI.create(property("url")),
            Long.parseLong(property("pid")),
            Path.of(property("folder"))));
  }

  private static String property(String name) {
    return requireNonNull(System.getProperty("assay.container." + name), name);
  }
}
