package dev.assay.web.markdown;

import dev.assay.problem.file.OneLine;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renders one text within a budget; beyond it, or where the libraries fail on a text, the text
 * appears as it was written.
 */
final class Renderer {

  private static final Logger LOG = LoggerFactory.getLogger(Renderer.class);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** One row of many columns makes every other row as wide. */
  private static final int MAX_CELLS = 20_000;

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.builder().maxCells(MAX_CELLS).build(), MathExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer BLOCKS = renderer(false);
  private static final HtmlRenderer INLINE = renderer(true);
  private static final Document.OutputSettings COMPACT =
      new Document.OutputSettings()
          .prettyPrint(false)
          .escapeMode(Entities.EscapeMode.xhtml)
          .syntax(Document.OutputSettings.Syntax.html);

  private final RenderBudget budget;

  Renderer(RenderBudget budget) {
    this.budget = budget;
  }

  Rendered render(Style style, String markdown) {
    try {
      return new Rendered(html(style, markdown), false);
    } catch (RuntimeException | StackOverflowError e) {
      String begin = markdown.substring(0, Math.min(60, markdown.length())).strip();
      LOG.warn(
          "The text that begins \"{}\" appears as it was written, because laying it out failed: {}",
          OneLine.of(begin.replaceAll("\\s+", " ")),
          OneLine.of(e.toString()));
      return plain(style, markdown);
    }
  }

  /** Returns the text as it was written, cut to what a page can hold. */
  Rendered plain(Style style, String markdown) {
    String shown =
        markdown.length() <= budget.html() ? markdown : markdown.substring(0, budget.html()) + "…";
    String escaped = Entities.escape(shown, COMPACT);
    return new Rendered(
        style == Style.BLOCKS ? "<pre class=\"plain\">" + escaped + "</pre>" : escaped, true);
  }

  private String html(Style style, String markdown) {
    if (markdown.length() > budget.markdown()) {
      throw new TooMuchTextException("more than " + budget.markdown() + " characters");
    }
    long end = THREADS.getCurrentThreadCpuTime() + budget.cpu().toNanos();
    Node document = style.prepare(PARSER.parse(markdown));
    check(end);
    var html = new BoundedText(budget.html());
    (style == Style.BLOCKS ? BLOCKS : INLINE).render(document, html);
    check(end);
    String clean = Jsoup.clean(html.toString(), "", SafeHtml.LIST, COMPACT);
    check(end);
    return clean;
  }

  private void check(long end) {
    if (THREADS.getCurrentThreadCpuTime() >= end) {
      throw new TooMuchTextException("more than " + budget.cpu().toMillis() + " ms of CPU time");
    }
  }

  private static HtmlRenderer renderer(boolean inline) {
    return HtmlRenderer.builder()
        .extensions(EXTENSIONS)
        .escapeHtml(true)
        .sanitizeUrls(true)
        .omitSingleParagraphP(inline)
        .build();
  }
}
