package dev.assay.compiler.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.javac.JavacSlots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Documentation from an archive of sources like that of a JDK, whose texts are our own. */
class JdkSourcesTests {
  private static final JavacSlots SLOTS =
      new JavacSlots(Duration.ofSeconds(20), DataSize.ofGigabytes(2), fresh -> {});

  private static final String MAP =
      """
      package java.util;
      /** Keeps a {@code value} for each key, see {@link List}. Second sentence. */
      public interface Map<K, V> {
        /**
         * Stores one &amp; only
         * one value.
         * @return anything
         */
        V put(K first, V second);
        /** Takes another map. */
        void putAll(Map<? extends K, ? extends V> others);
        int size();
        interface Entry<K, V> {
          /** Returns the key. */
          K getKey();
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void quotesTheFirstSentence() throws IOException {
    assertThat(hover("ma‸p.size();", zip(MAP)).documentation()).isEmpty();
    assertThat(hover("Ma‸p<String, Integer> m;", zip(MAP)).documentation())
        .isEqualTo("Keeps a value for each key, see List.");
    assertThat(hover("map.p‸ut(\"\", 1);", zip(MAP)).documentation())
        .isEqualTo("Stores one & only one value.");
  }

  @Test
  void knowsTheNamesOfParameters() throws IOException {
    assertThat(hover("map.p‸ut(\"\", 1);", zip(MAP)).signature())
        .isEqualTo("Integer put(String first, Integer second)");
    assertThat(hover("map.putA‸ll(map);", zip(MAP)).signature())
        .isEqualTo("void putAll(Map<? extends String, ? extends Integer> others)");
  }

  @Test
  void findsNestedTypes() throws IOException {
    String statement = "for (Map.Entry<String, Integer> e : map.entrySet()) { e.get‸Key(); }";
    assertThat(hover(statement, zip(MAP)).documentation()).isEqualTo("Returns the key.");
  }

  @Test
  void takesTheSentenceOfAnOverriddenMethod() throws IOException {
    String statement = "new HashMap<String, Integer>().p‸ut(\"\", 1);";
    assertThat(hover(statement, zip(MAP)).documentation())
        .isEqualTo("Stores one & only one value.");
  }

  @Test
  void needsNoSources() {
    Hover found = hover("map.p‸ut(\"\", 1);", folder.resolve("missing.zip"));
    assertThat(found.signature()).isEqualTo("Integer put(String, Integer)");
    assertThat(found.documentation()).isEmpty();
  }

  @Test
  void livesThroughSourcesThatAreBroken() throws IOException {
    Hover found = hover("map.p‸ut(\"\", 1);", zip("package java.util; interface { ( /**"));
    assertThat(found.signature()).isEqualTo("Integer put(String, Integer)");
  }

  private Path zip(String source) throws IOException {
    Path zip = folder.resolve("src.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("java.base/java/util/Map.java"));
      out.write(source.getBytes());
    }
    return zip;
  }

  private static Hover hover(String statement, Path zip) {
    String code = "class A { void f(Map<String, Integer> map) { %s } }".formatted(statement);
    Knowledge knowledge = new Knowledge(new JdkSources(zip));
    return SLOTS.take(
        fresh -> knowledge.hover(fresh, code.replace("‸", ""), code.indexOf("‸"), Map.of()),
        reason -> {
          throw new AssertionError(reason.en());
        });
  }
}
