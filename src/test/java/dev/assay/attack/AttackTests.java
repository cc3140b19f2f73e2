package dev.assay.attack;

import java.io.IOException;
import java.util.List;

/** Attacks a server that is configured as in production. */
class AttackTests extends Attacks {

  @Override
  List<AttackedServer> servers() throws IOException {
    return ServerProcess.start();
  }
}
