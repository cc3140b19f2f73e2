package dev.assay.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrameChannelTests {

  /** A frame's length and tag, the nonce, the idle threads and the number of results. */
  private static final int KIND_AT = 4 + 1 + 8 + 4 + 4;

  @ParameterizedTest
  @EnumSource
  void carriesTheDetailsOfEachKind(Frame.Kind kind) throws IOException {
    byte[] bytes = written(kind, "NodeNotation.format", "没有结尾");
    var done = (Frame.Done) channel(bytes).read();
    Frame.Result result = done.results().getFirst();
    assertThat(result.kind()).isEqualTo(kind);
    assertThat(result.details()).containsExactly("NodeNotation.format", "没有结尾");
  }

  @Test
  void refusesAKindThatDoesNotExist() throws IOException {
    for (int kind : new int[] {-1, Frame.Kind.values().length, Byte.MAX_VALUE}) {
      byte[] bytes = written(Frame.Kind.RETURNED);
      bytes[KIND_AT] = (byte) kind;
      assertThatThrownBy(() -> channel(bytes).read())
          .isInstanceOf(Values.BadValueException.class)
          .hasMessage("unknown kind " + kind);
    }
  }

  private static byte[] written(Frame.Kind kind, String... details) throws IOException {
    var out = new ByteArrayOutputStream();
    var result = new Frame.Result(kind, 1, new byte[0], "", List.of(details), List.of());
    new FrameChannel(InputStream.nullInputStream(), out, 0)
        .write(new Frame.Done(7, List.of(result), 0));
    return out.toByteArray();
  }

  private static FrameChannel channel(byte[] bytes) {
    return new FrameChannel(new ByteArrayInputStream(bytes), new ByteArrayOutputStream(), 1 << 10);
  }
}
