package dev.assay.web.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/**
 * Renders Markdown with GFM tables and math as HTML.
 *
 * <p>HTML in the Markdown appears as text, and the result is cleaned once more against an
 * allow-list, so that a problem package can't bring a script into the page.
 */
public final class Markdown {

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), MathExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer BLOCKS = renderer(false);
  private static final HtmlRenderer INLINE = renderer(true);
  private static final Document.OutputSettings COMPACT =
      new Document.OutputSettings()
          .prettyPrint(false)
          .escapeMode(Entities.EscapeMode.xhtml)
          .syntax(Document.OutputSettings.Syntax.html);
  private static final Pattern POWER = Pattern.compile("\\d+\\^\\d+");
  private static final Pattern MINUS = Pattern.compile("(?<![\\w)\\]])-(?=\\d)");

  private Markdown() {}

  /** Returns {@code markdown} as blocks of HTML. */
  public static String toHtml(String markdown) {
    return clean(BLOCKS.render(PARSER.parse(markdown)));
  }

  /** Returns one line of Markdown as HTML without a paragraph around it. */
  public static String toInlineHtml(String markdown) {
    return clean(INLINE.render(PARSER.parse(markdown)));
  }

  /**
   * Returns a constraint as HTML: like {@link #toInlineHtml}, but outside of code {@code 10^5} and
   * {@code <=} become mathematical notation.
   */
  public static String constraintToHtml(String markdown) {
    Node document = PARSER.parse(markdown);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            setAsMath(text);
          }
        });
    return clean(INLINE.render(document));
  }

  private static void setAsMath(Text text) {
    String literal =
        MINUS
            .matcher(text.getLiteral())
            .replaceAll("−")
            .replace("<=", "≤")
            .replace(">=", "≥")
            .replace("!=", "≠");
    Matcher power = POWER.matcher(literal);
    int end = 0;
    while (power.find()) {
      text.insertBefore(new Text(literal.substring(end, power.start())));
      text.insertBefore(new MathNode(power.group().replace("^", "^{") + "}", false));
      end = power.end();
    }
    text.setLiteral(literal.substring(end));
  }

  private static String clean(String html) {
    return Jsoup.clean(html, "", SafeHtml.LIST, COMPACT);
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
