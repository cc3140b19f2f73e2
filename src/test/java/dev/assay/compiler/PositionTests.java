package dev.assay.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.Compilation.Compiled;
import dev.assay.compiler.Compilation.Rejected;
import dev.assay.compiler.entry.WantedMethod;
import dev.assay.compiler.source.Diagnostic;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places refer to the user's own text, not to the text made of it for javac. */
class PositionTests {
  private static final SourceCompiler COMPILER = new SourceCompiler(DefaultLimits.LIMITS);
  private static final WantedMethod WANTED = Wanted.method("int f()");

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void countsLinesOfEachLineEnd(String lineEnd) {
    assertThat(placeOf(String.join(lineEnd, "class Solution {", "  int f() {", "    x = 1; }}")))
        .isEqualTo("3:5-3:6");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "class Solution { int f() { return x; } } | 1:35-1:36",
        "package p; class Solution { int f() { return x; } } | 1:46-1:47",
        "import java.util.*; class Solution { int f() { return x; } } | 1:55-1:56",
        "int f() { return x; } | 1:18-1:19",
        "import java.util.*; int f() { return x; } | 1:38-1:39",
        "import no.Such; import nor.This; class Solution { int f() { return x; } } | 1:8-1:15",
      })
  void countsColumnsWithoutWhatWasAdded(String source, String place) {
    assertThat(placeOf(source)).isEqualTo(place);
  }

  @Test
  void countsTheByteOrderMark() {
    assertThat(placeOf("\uFEFFclass Solution { int f() { return x; } }")).isEqualTo("1:36-1:37");
  }

  @Test
  void countsUtf16Units() {
    assertThat(placeOf("/* \uD83D\uDE00中 */ class Solution { int f() { return x; } }"))
        .isEqualTo("1:45-1:46");
  }

  @Test
  void countsATabAsOne() {
    assertThat(placeOf("class Solution {\n\tint f() {\n\t\treturn x; } }")).isEqualTo("3:10-3:11");
  }

  @Test
  void countsTheLinesOfAFence() {
    assertThat(placeOf("```java\nclass Solution { int f() { return x; } }\n```\n"))
        .isEqualTo("2:35-2:36");
  }

  @Test
  void keepsToOneLine() {
    assertThat(placeOf("class Solution {\n int f() { return 1; }\n Foo<\n  Bar> x;\n}"))
        .isEqualTo("3:2-3:5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "```java\n", "package p;\r\n", "// one\r// two\r"})
  void leavesTheLineNumbersOfStackTraces(String before) {
    int line = (int) before.chars().filter(c -> c == '\n' || c == '\r').count();
    line = before.contains("\r\n") ? 2 : line + 1;
    Compiled compiled =
        (Compiled) COMPILER.compile(before + "class Solution { int f() { return 1; } }", WANTED);
    assertThat(
            ClassFile.of().parse(compiled.classes().values().iterator().next()).methods().stream()
                .map(method -> method.code().orElseThrow())
                .map(code -> code.findAttribute(Attributes.lineNumberTable()).orElseThrow())
                .map(table -> table.lineNumbers().getFirst().lineNumber()))
        .containsOnly(line);
  }

  private static String placeOf(String source) {
    Diagnostic first = ((Rejected) COMPILER.compile(source, WANTED)).diagnostics().getFirst();
    return "%d:%d-%d:%d"
        .formatted(first.line(), first.column(), first.endLine(), first.endColumn());
  }
}
