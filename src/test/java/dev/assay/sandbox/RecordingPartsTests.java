package dev.assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.assay.worker.Frame;
import dev.assay.worker.FrameChannel;
import dev.assay.worker.Values.BadValueException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordingPartsTests {

  private static final long NONCE = 7;
  private static final Frame DONE = new Frame.Done(NONCE, List.of(), 0);
  private static final Executable PLAIN =
      new Executable(Map.of(), "Solution", List.of(), -1, false, false, false, null);

  private final RecordingParts parts =
      new RecordingParts(NONCE, PLAIN.woven(Map.of(), "trace.Recorder"));

  /** Returns a channel from which these frames come. */
  private static FrameChannel sending(List<? extends Frame> frames) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new FrameChannel(InputStream.nullInputStream(), bytes, 0);
    for (Frame frame : frames) {
      out.write(frame);
    }
    var in = new ByteArrayInputStream(bytes.toByteArray());
    return new FrameChannel(in, OutputStream.nullOutputStream(), 1 << 20);
  }

  private static Frame.Traced part(long nonce, int bytes) {
    return new Frame.Traced(nonce, new byte[bytes], "", false);
  }

  private void refuses(List<? extends Frame> frames) {
    assertThatExceptionOfType(BadValueException.class)
        .isThrownBy(() -> parts.answer(sending(frames)));
  }

  @Test
  void joinsPartsOfItsOwnCode() throws IOException {
    var first = new Frame.Traced(NONCE, new byte[] {1, 2}, "", false);
    var second = new Frame.Traced(NONCE, new byte[] {3}, "steps", true);
    assertThat(parts.answer(sending(List.of(first, second, DONE)))).isEqualTo(DONE);
    Recording whole = parts.whole();
    assertThat(whole.steps()).containsExactly(1, 2, 3);
    assertThat(whole.cut()).isEqualTo("steps");
    assertThat(whole.threads()).isTrue();
  }

  @Test
  void takesPartsFromWovenCodeOnly() throws IOException {
    var ofPlain = new RecordingParts(NONCE, PLAIN);
    assertThat(ofPlain.answer(sending(List.of(part(NONCE, 1), DONE))))
        .isInstanceOf(Frame.Traced.class);
    assertThat(ofPlain.whole().steps()).isEmpty();
  }

  @Test
  void refusesPartsOfOtherCode() {
    refuses(List.of(part(NONCE + 1, 1)));
  }

  @Test
  void refusesMoreThanARecorderKeeps() {
    refuses(List.of(part(NONCE, 399_999), part(NONCE, 2)));
  }

  @Test
  void refusesAFlood() {
    refuses(new ArrayList<>(Collections.nCopies(5_001, part(NONCE, 0))));
  }
}
