package dev.assay.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Attacks a server of whoever runs the tests and, if that is root, one of nobody. */
class AttackTests extends Attacks {

  @Override
  List<AttackedServer> servers() throws IOException {
    if (Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0)) {
      return List.of(ServerOfItsOwn.start(), ServerOfItsOwn.startAsNobody());
    }
    System.out.println("The attacks are tried as an ordinary user only: root would try both.");
    return List.of(ServerOfItsOwn.start());
  }
}
