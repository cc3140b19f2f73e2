package dev.assay.web.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.source.Diagnostic;
import dev.assay.judge.Failure;
import dev.assay.language.Localized;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VisibleTextTests {

  @Test
  void showsWhatTurnsTheDirectionOfWriting() {
    assertThat(VisibleText.of("a\u202Eb\u2066c\u200Fd\u061Ce"))
        .isEqualTo("a⟨U+202E⟩b⟨U+2066⟩c⟨U+200F⟩d⟨U+061C⟩e");
  }

  @Test
  void showsControlsAsTheirPictures() {
    assertThat(VisibleText.of("\u001b[31m\0\b\u007f\u0085")).isEqualTo("␛[31m␀␈␡⟨U+0085⟩");
  }

  @Test
  void showsWhatHasNoWidth() {
    assertThat(VisibleText.of("a\u200bb\ufeffc\u2060d\u00ade"))
        .isEqualTo("a⟨U+200B⟩b⟨U+FEFF⟩c⟨U+2060⟩d⟨U+00AD⟩e");
  }

  @Test
  void leavesTextAsItIs() {
    String text = "a\tb\r\nc 最小 😀 שלום مرحبا é <b>";
    assertThat(VisibleText.of(text)).isSameAs(text);
  }

  @Test
  void reachesFramesAndCompilerMessages() {
    assertThat(VisibleText.frames(List.of(new Failure.Frame("evil\u202E", 3))))
        .containsExactly(new Failure.Frame("evil⟨U+202E⟩", 3));
    var diagnostic =
        new Diagnostic(1, 2, 3, 4, Diagnostic.Severity.ERROR, Localized.same("\u202E"));
    assertThat(VisibleText.diagnostics(List.of(diagnostic), Locale.ENGLISH))
        .containsExactly(
            new DiagnosticJson(1, 2, 3, 4, Diagnostic.Severity.ERROR, "⟨U+202E⟩", List.of()));
  }
}
