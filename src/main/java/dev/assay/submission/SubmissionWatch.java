package dev.assay.submission;

import dev.assay.submission.Submission.State;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reports a submission's progress to one listener: whenever it is woken, and each second by itself,
 * because another node may be judging.
 */
class SubmissionWatch implements Subscription, Runnable {
  private static final Logger log = LoggerFactory.getLogger(SubmissionWatch.class);
  private static final long POLL_MILLIS = 1_000;

  private final UUID id;
  private final SubmissionListener listener;
  private final LiveProgress live;
  private final Semaphore changes = new Semaphore(0);
  private volatile boolean open = true;

  SubmissionWatch(UUID id, SubmissionListener listener, LiveProgress live) {
    this.id = id;
    this.listener = listener;
    this.live = live;
  }

  void wake() {
    changes.release();
  }

  @Override
  public void close() {
    open = false;
    wake();
  }

  @Override
  public void run() {
    try {
      tellUntilJudged();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      log.debug("The listener of submission {} failed; its subscription ends", id, e);
    } finally {
      live.forget(id, this);
    }
  }

  private void tellUntilJudged() throws InterruptedException {
    @Nullable ProgressStep told = null;
    boolean woken = true;
    while (open) {
      var found = live.step(id);
      if (found.isEmpty()) {
        listener.withdrawn();
        return;
      }
      var step = found.get();
      if (step.state() == State.JUDGED) {
        listener.judged(live.find(id).orElseThrow());
        return;
      }
      if (!woken || !step.equals(told)) {
        listener.progressed(step.state(), step.judged(), step.total());
        told = step;
      }
      woken = changes.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
      changes.drainPermits();
    }
  }
}
