package dev.assay.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WordingTests {

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @Test
  void speaksBothLanguagesWhereverTheServerStands() {
    Locale.setDefault(Locale.CHINA);
    assertThat(Wording.of("judge-error.failed"))
        .isEqualTo(
            new Localized<>("The judge failed; the server's log says why.", "评测系统出错，原因见服务器日志。"));
  }

  @Test
  void putsSentencesIntoSentences() {
    Localized<String> parts =
        Wording.list(List.of(Wording.of("obstacle.missing", "`a`"), Localized.same("x")));
    assertThat(Wording.of("compiler.unfit-class", "Bag{0}", parts))
        .isEqualTo(
            new Localized<>(
                "Your class `Bag{0}` does not fit: `a` is missing; x.",
                "类 `Bag{0}` 不符合要求：缺少 `a`；x。"));
  }

  @Test
  void countsAsOneSays() {
    assertThat(Wording.of("obstacle.parameters", 1, 2).en())
        .isEqualTo("it takes 1 parameter instead of 2");
    assertThat(Wording.of("obstacle.parameters", 0, 1).en())
        .isEqualTo("it takes 0 parameters instead of 1");
    assertThat(Wording.of("obstacle.parameters", 3, 1).en())
        .isEqualTo("it takes 3 parameters instead of 1");
  }

  @Test
  void knowsNoSentenceThatIsMissing() {
    assertThatThrownBy(() -> Wording.of("no-such-key"))
        .isInstanceOf(MissingResourceException.class);
  }
}
