package dev.assay.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TraceTapTests {

  private static final long NONCE = 7;
  private static final Frame.Done DONE = new Frame.Done(NONCE, List.of(), 0);

  private final Sent sent = new Sent();
  private final TraceTap tap =
      new TraceTap(
          new Frame.Load(
              NONCE,
              Map.of(),
              "Solution",
              List.of(),
              -1,
              false,
              false,
              1,
              1,
              null,
              Recording.class.getName()),
          new FrameChannel(InputStream.nullInputStream(), sent, 1));

  /** A recorder that has recorded one step. */
  public static final class Recording {

    private Recording() {}

    public static Object[] taken(int from) {
      byte[] steps = "[0]".getBytes(StandardCharsets.UTF_8);
      return new Object[] {from == 0 ? steps : new byte[0], "", false};
    }
  }

  /** What was sent. The frame of an answer goes on once it may. */
  private static final class Sent extends ByteArrayOutputStream {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch free = new CountDownLatch(1);
    private boolean slow;

    @Override
    public void write(byte[] bytes, int from, int length) {
      if (!slow || size() == 0) {
        super.write(bytes, from, length);
        return;
      }
      super.write(bytes, from, 2);
      begun.countDown();
      try {
        free.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      super.write(bytes, from + 2, length - 2);
    }

    List<Class<?>> frames() throws IOException {
      var in = new ByteArrayInputStream(toByteArray());
      var channel = new FrameChannel(in, new ByteArrayOutputStream(), 1_000);
      List<Class<?>> frames = new ArrayList<>();
      while (in.available() > 0) {
        frames.add(channel.read().getClass());
      }
      return frames;
    }
  }

  @BeforeEach
  void loadRecorder() throws Exception {
    String name = Recording.class.getName();
    String file = "/" + name.replace('.', '/') + ".class";
    try (InputStream in = Objects.requireNonNull(Recording.class.getResourceAsStream(file))) {
      new SubmissionLoader(Map.of(name, in.readAllBytes())).loadClass(name);
    }
  }

  @Test
  void sendsTheRestAtAnExit() throws Exception {
    tap.run();
    assertThat(sent.frames()).containsExactly(Frame.Traced.class);
  }

  @Test
  void sendsNothingAfterAnExit() throws Exception {
    tap.run();
    tap.send();
    tap.sendLast(DONE);
    assertThat(sent.frames()).containsExactly(Frame.Traced.class);
  }

  @Test
  void sendsNothingBetweenAnAnswerAndTheNextCall() throws Exception {
    new SubmissionLoader(Map.of()); // the recorder is not there yet
    tap.sendLast(DONE);
    loadRecorder();
    tap.run();
    assertThat(sent.frames()).containsExactly(Frame.Done.class);
  }

  @Test
  void letsAnExitTearNoAnswer() throws Exception {
    sent.slow = true;
    var answering =
        new Thread(
            () -> {
              try {
                tap.sendLast(DONE);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    answering.start();
    sent.begun.await();
    var exit = new Thread(tap);
    exit.start();
    while (exit.getState() != Thread.State.BLOCKED && exit.getState() != Thread.State.TERMINATED) {
      Thread.onSpinWait();
    }
    boolean waits = exit.isAlive();
    sent.free.countDown();
    exit.join();
    answering.join();
    assertThat(waits).isTrue();
    assertThat(sent.frames()).containsExactly(Frame.Traced.class, Frame.Done.class);
  }
}
