package dev.assay.web.browser;

import dev.assay.judge.engine.Slots;
import java.util.concurrent.CountDownLatch;

/** Keeps all slots from judging anything until a test releases them. */
final class HeldJudge {

  private final CountDownLatch mayJudge = new CountDownLatch(1);

  /** Returns once all slots are taken. */
  void hold(Slots slots) throws InterruptedException {
    var held = new CountDownLatch(slots.size());
    for (int i = 0; i < slots.size(); i++) {
      Thread.startVirtualThread(
          () ->
              slots.in(
                  Slots.Line.RUNS,
                  () -> {
                    held.countDown();
                    mayJudge.await();
                    return true;
                  }));
    }
    held.await();
  }

  /** Lets the slots judge again; may be called more than once. */
  void release() {
    mayJudge.countDown();
  }
}
