package dev.assay.web.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Text;

/** Turns the plain notation of constraints into mathematical notation. */
final class Constraints {

  private static final Pattern POWER = Pattern.compile("\\d+\\^\\d+");
  private static final Pattern MINUS = Pattern.compile("(?<![\\w)\\]])-(?=\\d)");

  private Constraints() {}

  static void setAsMath(Text text) {
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
}
