package dev.assay.attack;

import java.io.IOException;

/** Attacks a server of whoever runs the tests. */
class AttackTests extends Attacks {

  @Override
  AttackedServer server() throws IOException {
    return ServerOfItsOwn.start();
  }
}
