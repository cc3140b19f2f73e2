package dev.assay.attack;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Attacks the container that {@code .ci/container} has built and started. */
@EnabledIfSystemProperty(
    named = "assay.container.url",
    matches = ".+",
    disabledReason = "no container: .ci/container builds and starts one")
class ContainerAttackTests extends Attacks {

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
