package dev.assay.attack;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Attacks a server as it is in production, beside other tests: most of the time is waiting. */
@Execution(ExecutionMode.CONCURRENT)
class AttackTests extends Attacks {

  @Override
  List<AttackedServer> servers() throws IOException {
    return ServerOfItsOwn.start();
  }
}
