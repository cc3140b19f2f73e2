package dev.assay.web.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.assay.submission.Submission;
import dev.assay.submission.SubmissionListener;
import dev.assay.submission.Submissions;
import dev.assay.submission.Subscription;
import dev.assay.web.guard.ConcurrencyLimit;
import dev.assay.web.guard.FairUse;
import dev.assay.web.request.PathLookup;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Streams the progress of a submission, up to its verdict.
 *
 * <p>A stream begins with the present state, so a client that lost its connection just opens
 * another.
 */
@RestController
class EventApi {

  private static final Duration MAX_DURATION = Duration.ofMinutes(10);

  private final Submissions submissions;
  private final PathLookup lookup;
  private final Visitors visitors;
  private final FairUse fairUse;

  EventApi(Submissions submissions, PathLookup lookup, Visitors visitors, FairUse fairUse) {
    this.submissions = submissions;
    this.lookup = lookup;
    this.visitors = visitors;
    this.fairUse = fairUse;
  }

  /**
   * The progress of a submission.
   *
   * @param position how many are judged before it; absent once it is being judged
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ProgressJson(Submission.State state, @Nullable Integer position, int judged, int total) {}

  @GetMapping("/api/submissions/{id}/events")
  SseEmitter events(@PathVariable String id, HttpServletRequest request, Locale language) {
    Submission submission = lookup.submission(id);
    var stream = new SseEmitter(MAX_DURATION.toMillis());
    var events =
        new EventSender(stream, submission.id(), visitors.isOwn(request, submission), language);
    ConcurrencyLimit.Permit permit = fairUse.streaming(request);
    Runnable end =
        () -> {
          permit.close();
          events.close();
        };
    stream.onCompletion(end);
    stream.onTimeout(stream::complete);
    stream.onError(error -> end.run());
    AfterRequest.start(request, events::listen);
    return stream;
  }

  /**
   * Sends events to the client. Once the client has gone it throws, which ends its subscription.
   */
  private class EventSender implements SubmissionListener {
    private final SseEmitter stream;
    private final UUID id;
    private final boolean own;
    private final Locale language;
    private @Nullable ProgressJson sent;
    private @Nullable Subscription subscription;
    private boolean closed;

    EventSender(SseEmitter stream, UUID id, boolean own, Locale language) {
      this.stream = stream;
      this.id = id;
      this.own = own;
      this.language = language;
    }

    synchronized void listen() {
      if (!closed) {
        try {
          subscription = submissions.listen(id, this);
        } catch (IllegalArgumentException e) {
          withdrawn(); // just now
        }
      }
    }

    synchronized void close() {
      closed = true;
      if (subscription != null) {
        subscription.close();
      }
    }

    @Override
    public void progressed(Submission.State state, int judged, int total) {
      Integer position =
          state == Submission.State.QUEUED ? submissions.position(id).orElse(null) : null;
      var progress = new ProgressJson(state, position, judged, total);
      send(
          Objects.equals(progress, sent)
              ? SseEmitter.event().comment("still there")
              : SseEmitter.event().name("progress").data(progress, MediaType.APPLICATION_JSON));
      sent = progress;
    }

    @Override
    public void judged(Submission submission) {
      var result = SubmissionJson.of(submission, own, language);
      send(SseEmitter.event().name("judged").data(result, MediaType.APPLICATION_JSON));
      stream.complete();
    }

    @Override
    public void withdrawn() {
      send(SseEmitter.event().name("withdrawn").data(Map.of("id", id), MediaType.APPLICATION_JSON));
      stream.complete();
    }

    private void send(SseEmitter.SseEventBuilder event) {
      try {
        stream.send(event);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
