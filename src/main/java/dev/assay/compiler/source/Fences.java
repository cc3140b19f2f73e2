package dev.assay.compiler.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Blanks Markdown fences, of backticks or tildes, and the prose around the code in them. */
final class Fences {
  private static final Pattern FENCE =
      Pattern.compile("(?m)^[\\h\\p{Cf}]*+(`{3,}|~{3,})([^`\\r\\n]*)");
  private static final Pattern JAVA = Pattern.compile("(?i)\\W*java\\b.*");

  private final String source;
  private final StringBuilder text;
  private final List<Block> blocks = new ArrayList<>();
  private @Nullable MatchResult unpaired;

  private Fences(String source) {
    this.source = source;
    text = new StringBuilder(source);
  }

  /**
   * A fence, the code below it, and the fence that ends it.
   *
   * @param codeStart offset behind the first fence
   * @param codeEnd offset of the second
   */
  private record Block(int start, int codeStart, int codeEnd, int end, boolean java) {}

  /** Returns {@code source} at the same length, without fences and what stands outside of them. */
  static String blank(String source) {
    if (!source.contains("```") && !source.contains("~~~")) {
      return source;
    }
    Fences fences = new Fences(source);
    fences.find();
    if (!fences.blocks.isEmpty()) {
      fences.keepBlocks();
    } else if (fences.unpaired != null) {
      fences.keepOneSideOf(fences.unpaired);
    }
    return fences.text.toString();
  }

  /** Passes over fences in comments and text blocks. */
  private void find() {
    CodeScan scan = new CodeScan(source);
    Matcher fence = FENCE.matcher(source);
    while (fence.find()) {
      if (scan.goTo(fence.start(1))) {
        add(fence.toMatchResult());
      }
    }
  }

  private void add(MatchResult fence) {
    if (unpaired == null) {
      unpaired = fence;
    } else if (fence.group(1).startsWith(unpaired.group(1)) && fence.group(2).isBlank()) {
      boolean java = JAVA.matcher(unpaired.group(2)).matches();
      blocks.add(new Block(unpaired.start(), unpaired.end(), fence.start(), fence.end(), java));
      unpaired = null;
    }
  }

  /** Keeps the blocks with code, those in Java if there are any. */
  private void keepBlocks() {
    List<Block> kept = blocks.stream().filter(this::holdsCode).toList();
    if (kept.isEmpty() && outside().contains("{")) {
      blocks.forEach(block -> blank(block.start, block.end));
      return;
    }
    if (kept.isEmpty()) {
      kept = blocks;
    }
    if (kept.stream().anyMatch(Block::java)) {
      kept = kept.stream().filter(Block::java).toList();
    }
    int outside = 0;
    for (Block block : kept) {
      blank(outside, block.codeStart);
      outside = block.codeEnd;
    }
    blank(outside, source.length());
  }

  private boolean holdsCode(Block block) {
    return source.substring(block.codeStart, block.codeEnd).contains("{");
  }

  private String outside() {
    StringBuilder outside = new StringBuilder();
    int start = 0;
    for (Block block : blocks) {
      outside.append(source, start, block.start);
      start = block.end;
    }
    return outside.append(source, start, source.length()).toString();
  }

  /** Blanks the side of a fence without a partner that has no code; neither if both have. */
  private void keepOneSideOf(MatchResult fence) {
    String before = source.substring(0, fence.start());
    boolean codeBefore = before.contains("{");
    boolean codeAfter = source.indexOf('{', fence.end()) >= 0;
    if (codeBefore && !codeAfter) {
      blank(fence.start(), source.length());
    } else if (!codeBefore && (codeAfter || before.isBlank())) {
      blank(0, fence.end());
    }
  }

  private void blank(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      if (c != '\n' && c != '\r') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
