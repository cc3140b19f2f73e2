package dev.assay.web.markdown;

import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Parses {@code $math$} and {@code $$math$$} before Markdown can read parts of them as emphasis.
 *
 * <p>Pandoc's rule keeps prices as they are: no space inside the dollars, no digit after them.
 */
final class MathExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

  static Extension create() {
    return new MathExtension();
  }

  @Override
  public void extend(Parser.Builder parser) {
    parser.customInlineContentParserFactory(
        new InlineContentParserFactory() {
          @Override
          public Set<Character> getTriggerCharacters() {
            return Set.of('$');
          }

          @Override
          public InlineContentParser create() {
            return new DollarParser();
          }
        });
  }

  @Override
  public void extend(HtmlRenderer.Builder renderer) {
    renderer.nodeRendererFactory(Renderer::new);
  }

  /**
   * Reads the math of one block. A block without a closing dollar behind one place has none behind
   * a later one either; to search each time would take the square of its length.
   */
  private static final class DollarParser implements InlineContentParser {

    private boolean isInlineUnclosed;
    private boolean isDisplayUnclosed;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      boolean display = scanner.matchMultiple('$') > 1;
      if (display ? isDisplayUnclosed : isInlineUnclosed) {
        return ParsedInline.none();
      }
      if (!display && Character.isWhitespace(scanner.peek())) {
        return ParsedInline.none();
      }
      Position start = scanner.position();
      while (scanner.find('$') >= 0) {
        Position end = scanner.position();
        int before = scanner.peekPreviousCodePoint();
        int dollars = scanner.matchMultiple('$');
        if (display ? dollars == 2 : dollars == 1 && closes(before, scanner.peek())) {
          String latex = scanner.getSource(start, end).getContent();
          return ParsedInline.of(new MathNode(latex, display), scanner.position());
        }
      }
      isDisplayUnclosed |= display;
      isInlineUnclosed |= !display;
      return ParsedInline.none();
    }

    private static boolean closes(int before, char after) {
      return before != '\\' && !Character.isWhitespace(before) && !Character.isDigit(after);
    }
  }

  private record Renderer(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(MathNode.class);
    }

    @Override
    public void render(Node node) {
      context.getWriter().raw(((MathNode) node).toHtml());
    }
  }
}
