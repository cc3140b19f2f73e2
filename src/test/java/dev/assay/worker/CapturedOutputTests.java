package dev.assay.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapturedOutputTests {

  private static final int ALL = CapturedOutput.HEAD + CapturedOutput.TAIL;

  private static CapturedOutput output(byte[] bytes, int part) {
    var output = new CapturedOutput(1 << 20, Thread.currentThread());
    for (int at = 0; at < bytes.length; at += part) {
      output.write(bytes, at, Math.min(part, bytes.length - at));
    }
    return output;
  }

  private static byte[] letters(int length) {
    var random = new Random(length);
    var bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) ('a' + random.nextInt(26));
    }
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 1000, 16_384, 16_385, 70_000, 300_000})
  void keepsBothEndsInWhateverPartsTheyAreWritten(int part) {
    for (int length : new int[] {0, 1, 256, 50_000, ALL - 1, ALL}) {
      byte[] bytes = letters(length);
      assertThat(output(bytes, part).text())
          .isEqualTo(new String(bytes, StandardCharsets.US_ASCII));
    }
    for (int length : new int[] {ALL + 1, ALL + 16_384, 100_000, 300_000}) {
      String text = new String(letters(length), StandardCharsets.US_ASCII);
      int left = length - ALL;
      assertThat(output(letters(length), part).text())
          .isEqualTo(
              text.substring(0, CapturedOutput.HEAD)
                  + "\n… %1$d bytes left out / 省略 %1$d 字节 …\n".formatted(left)
                  + text.substring(length - CapturedOutput.TAIL));
    }
  }

  @Test
  void dividesNoCharacter() {
    for (int shift = 0; shift < 4; shift++) {
      for (String each : new String[] {"é", "和", "😀"}) {
        String all = "x".repeat(shift) + each.repeat(40_000);
        String text = output(all.getBytes(StandardCharsets.UTF_8), 1 << 16).text();
        assertThat(text).doesNotContain("\ufffd").endsWith(each);
        int kept = text.replaceFirst("\n….*…\n", "").getBytes(StandardCharsets.UTF_8).length;
        int left = all.getBytes(StandardCharsets.UTF_8).length - kept;
        assertThat(text).contains("\n… " + left + " bytes left out");
      }
    }
  }
}
