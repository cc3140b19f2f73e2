package dev.assay.sandbox;

import dev.assay.worker.Frame;
import dev.assay.worker.FrameChannel;
import dev.assay.worker.Values.BadValueException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Puts a recording together from the frames of a worker, as far as they are within the caps. */
final class RecordingParts {

  /** As much as the recorder keeps. */
  private static final int MAX_BYTES = 400_000;

  /** More than there are periods in any call that is not idle. */
  private static final int MAX_PARTS = 5_000;

  private static final int MAX_CUT = 20;

  private final long nonce;
  private final boolean expected;
  private final ByteArrayOutputStream steps = new ByteArrayOutputStream();
  private String cut = "";
  private boolean threads;
  private int parts;

  /**
   * @param executable whose worker sends them, if it is woven
   */
  RecordingParts(long nonce, Executable executable) {
    this.nonce = nonce;
    expected = !executable.recorder().isEmpty();
  }

  /**
   * Reads the answer to a call, and before it the parts that woven code sends. From other code a
   * part is no answer.
   */
  Frame answer(FrameChannel channel) throws IOException {
    Frame frame = channel.read();
    while (expected && frame instanceof Frame.Traced part) {
      add(part);
      frame = channel.read();
    }
    return frame;
  }

  /**
   * Adds a part.
   *
   * @throws BadValueException if an honest worker would not send it
   */
  private void add(Frame.Traced part) {
    parts++;
    if (part.nonce() != nonce
        || parts > MAX_PARTS
        || part.cut().length() > MAX_CUT
        || steps.size() + part.steps().length > MAX_BYTES) {
      throw new BadValueException("not a part of a trace");
    }
    steps.writeBytes(part.steps());
    cut = part.cut();
    threads = part.threads();
  }

  Recording whole() {
    return new Recording(steps.toByteArray(), cut, threads);
  }
}
