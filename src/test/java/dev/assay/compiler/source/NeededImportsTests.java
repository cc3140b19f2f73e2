package dev.assay.compiler.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.javac.Javac;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeededImportsTests {
  private final NeededImports imports = new NeededImports(Javac.SHARED.fresh(fresh -> {}).jdk());

  @Test
  void importsThePackagesOfItsNames() {
    assertThat(imports.into("List<BigInteger> l; Map m; String s; Foo f;", true).forJavac())
        .isEqualTo(
            "import java.math.*;import java.util.*;"
                + "List<BigInteger> l; Map m; String s; Foo f;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import java.net.*; class A { Proxy p; }",
        "import module java.base; class A {}",
        "class A { \\u004cist l; }",
        "class A { Proxy p; }"
      })
  void importsTheModuleWhereThatCouldMakeADifference(String source) {
    assertThat(imports.into(source, true).forJavac())
        .isEqualTo("import module java.base;" + source);
  }
}
