package dev.assay.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SourceMapTests {

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  /** The last ones are examples of the format's specification. */
  @ParameterizedTest
  @CsvSource({
    "0, A",
    "1, C",
    "-1, D",
    "15, e",
    "16, gB",
    "-16, hB",
    "123, 2H",
    "123456789, qxmvrH"
  })
  void writesNumbersInDigits(int number, String digits) {
    assertThat(SourceMap.digits(number)).isEqualTo(digits);
  }

  @Test
  void leadsFromEachLineToItsSource() throws IOException {
    var folder = new FileSystemResource("src/main/resources/static/assets/");
    JoinedScript script = ScriptJoiner.join("problem/filter", folder);
    JsonNode map = JsonMapper.shared().readTree(SourceMap.of(script));
    List<String> lines = script.text().lines().toList();
    String[] places = map.get("mappings").stringValue().split(";", -1);
    assertThat(places).hasSameSizeAs(lines);
    int source = 0;
    int number = 0;
    int same = 0;
    for (int i = 0; i < places.length; i++) {
      int[] fields = decode(places[i]);
      source += fields[1];
      number += fields[2];
      String content = map.get("sourcesContent").get(source).stringValue();
      String original = content.lines().toList().get(number).strip();
      same += lines.get(i).equals(original.replaceFirst("^export ", "")) ? 1 : 0;
    }
    assertThat(map.get("sources").get(source).stringValue()).isEqualTo("assay/problem/filter.js");
    assertThat(same).isGreaterThan(places.length * 3 / 4);
  }

  /** Returns the four fields of a place. */
  private static int[] decode(String place) {
    var fields = new int[4];
    int field = 0;
    int shift = 0;
    int value = 0;
    for (char digit : place.toCharArray()) {
      int bits = DIGITS.indexOf(digit);
      value |= (bits & 31) << shift;
      shift += 5;
      if (bits < 32) {
        fields[field++] = (value & 1) == 1 ? -(value >> 1) : value >> 1;
        shift = 0;
        value = 0;
      }
    }
    return fields;
  }
}
