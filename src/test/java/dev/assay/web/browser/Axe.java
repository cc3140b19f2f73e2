package dev.assay.web.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds obstacles for people with disabilities, with axe-core. */
final class Axe {

  private static final String SCRIPT = script();

  private Axe() {}

  /** Returns a line for each fault of the page as it is now. */
  @SuppressWarnings("unchecked")
  static List<String> faults(Page page) {
    page.evaluate(SCRIPT);
    return (List<String>)
        page.evaluate(
            """
            async () => (await axe.run()).violations.flatMap(violation =>
              violation.nodes.map(node => `${violation.id}: ${node.target} ${node.failureSummary}`))
            """);
  }

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
