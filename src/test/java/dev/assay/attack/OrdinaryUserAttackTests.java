package dev.assay.attack;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Attacks a server of a user without any privilege, where root runs the tests. */
class OrdinaryUserAttackTests extends Attacks {

  @Override
  AttackedServer server() throws IOException, InterruptedException {
    assumeTrue(
        Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0),
        "The tests run as an ordinary user: AttackTests says it all.");
    return ServerOfItsOwn.startAsNobody();
  }
}
