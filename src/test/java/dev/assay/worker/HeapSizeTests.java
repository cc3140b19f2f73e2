package dev.assay.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.assay.worker.Values.BadValueException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeapSizeTests {

  private static final int MANY = 20_000;

  static Stream<Object> values() {
    Object chain = List.of();
    for (int i = 0; i < 29; i++) {
      chain = List.of(chain);
    }
    Object deep = List.of();
    for (int i = 0; i < 400; i++) {
      deep = List.of(deep);
    }
    return Stream.of(
        deep,
        Collections.nCopies(MANY, Collections.singletonMap(null, null)),
        Collections.nCopies(MANY, Map.of(1, "a")),
        Collections.nCopies(MANY, List.of()),
        Collections.nCopies(MANY, Set.of(5L)),
        Collections.nCopies(MANY / 20, chain),
        Collections.nCopies(MANY, ""),
        Collections.nCopies(MANY, "和"),
        Collections.nCopies(MANY, 'x'),
        Collections.nCopies(MANY, 300.5),
        Collections.nCopies(MANY, new int[0]),
        Collections.nCopies(MANY, new String[] {"a"}),
        Collections.nCopies(MANY, new HeapSizeTests[0][1]),
        Collections.nCopies(MANY, new HeapSizeTests()),
        Collections.nCopies(1, Collections.nCopies(MANY, null)),
        "和".repeat(MANY),
        new int[MANY],
        new boolean[MANY],
        new double[MANY]);
  }

  /** Garbage of decoding included. */
  @ParameterizedTest
  @MethodSource("values")
  void isNoLessThanDecodingAllocates(Object value) {
    byte[] encoded = Values.encode(value);
    Values.decode(encoded); // loads classes
    var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    Values.decode(encoded);
    long allocated = thread.getCurrentThreadAllocatedBytes() - before;
    assertThat(HeapSize.of(encoded))
        .isGreaterThanOrEqualTo(allocated - 10_000)
        .isLessThan(4 * allocated);
  }

  @Test
  void refusesAllThatIsNoValueAsDecodingDoes() {
    byte[] good =
        Values.encode(
            List.of(
                Map.of("k", new int[] {1}), new String[] {"é", "和"}, Set.of(2.5), 'c', (short) 3));
    assertThat(HeapSize.of(good)).isPositive();
    var random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      byte[] bad = Arrays.copyOf(good, random.nextInt(good.length + 3));
      if (bad.length > 0) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt(48);
      }
      boolean refused;
      try {
        HeapSize.of(bad);
        refused = false;
      } catch (BadValueException e) {
        refused = true;
      }
      if (refused) {
        assertThatThrownBy(() -> Values.decode(bad)).isInstanceOf(BadValueException.class);
      } else {
        Values.decode(bad);
      }
    }
  }
}
