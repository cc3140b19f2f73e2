package dev.assay.worker;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTests {

  private static final byte NO_TAG = 99;

  /** Room for all that these lists claim to hold would be 2 GB. */
  @ParameterizedTest
  @ValueSource(bytes = {Values.LIST, Values.OBJECT_ARRAY})
  void makesNoRoomForWhatNestedListsOnlyClaimToHold(byte tag) {
    ByteBuffer bytes = ByteBuffer.allocate(16 << 20).order(ByteOrder.LITTLE_ENDIAN);
    for (int depth = 0; depth < Values.MAX_DEPTH; depth++) {
      bytes.put(tag);
      if (tag == Values.OBJECT_ARRAY) {
        bytes.putInt(0); // of no known type
      }
      bytes.putInt(bytes.remaining() - 4);
    }
    bytes.put(NO_TAG);
    assertThatThrownBy(() -> Values.decode(bytes.array()))
        .isInstanceOf(Values.BadValueException.class)
        .hasMessage("unknown tag " + NO_TAG);
  }
}
