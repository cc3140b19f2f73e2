package dev.assay.web.submission;

import dev.assay.submission.Submission;
import dev.assay.submission.SubmissionListener;
import dev.assay.submission.Submissions;
import dev.assay.submission.Subscription;
import dev.assay.web.guard.FairUse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Holds the answer to a submission back for a moment. Most submissions are judged by then, so the
 * browser gets the verdict without asking again. A second request and an event stream took more
 * than 100 ms.
 */
@Component
class FirstMoment {

  /** Short enough to leave nobody without a word about the queue. */
  private static final Duration LENGTH = Duration.ofMillis(400);

  private final Submissions submissions;
  private final FairUse fairUse;

  FirstMoment(Submissions submissions, FairUse fairUse) {
    this.submissions = submissions;
    this.fairUse = fairUse;
  }

  /**
   * Returns once the submission is judged or withdrawn, and at the latest after {@link #LENGTH}; at
   * once while too many requests wait here.
   */
  void pass(Submission submission, HttpServletRequest request) {
    fairUse.lingering(request, () -> await(submission.id()));
  }

  private void await(UUID id) {
    var end = new End();
    Subscription subscription;
    try {
      subscription = submissions.listen(id, end);
    } catch (IllegalArgumentException e) {
      return; // withdrawn just now
    }
    try {
      end.reached.await(LENGTH.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The server is stopping.", e);
    } finally {
      subscription.close();
    }
  }

  /** Waits for the end of judging. */
  private static final class End implements SubmissionListener {
    private final CountDownLatch reached = new CountDownLatch(1);

    @Override
    public void progressed(Submission.State state, int judged, int total) {}

    @Override
    public void judged(Submission submission) {
      reached.countDown();
    }

    @Override
    public void withdrawn() {
      reached.countDown();
    }
  }
}
