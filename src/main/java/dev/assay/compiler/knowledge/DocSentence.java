package dev.assay.compiler.knowledge;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.InheritDocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.RawTextTree;
import com.sun.source.doctree.SummaryTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.util.DocTrees;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes plain text of the first sentence of documentation. */
final class DocSentence {
  private static final int LONGEST = 400;

  private final DocTrees trees;
  private final StringBuilder text = new StringBuilder();
  private boolean inherits;

  private DocSentence(DocTrees trees) {
    this.trees = trees;
  }

  /** Returns it; empty where there is none, or that of an overridden method stands instead. */
  static String of(DocTrees trees, @Nullable DocCommentTree comment) {
    if (comment == null) {
      return "";
    }
    DocSentence sentence = new DocSentence(trees);
    sentence.add(comment.getFirstSentence());
    String plain = sentence.text.toString().replaceAll("\\s+", " ").strip();
    return sentence.inherits
        ? ""
        : plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
  }

  private void add(List<? extends DocTree> parts) {
    for (DocTree part : parts) {
      switch (part) {
        case TextTree words -> text.append(words.getBody());
        case RawTextTree markdown -> text.append(markdown.getContent().replace("`", ""));
        case LiteralTree literal -> text.append(literal.getBody().getBody());
        case EntityTree entity -> {
          String character = trees.getCharacters(entity);
          text.append(character == null ? "" : character);
        }
        case SummaryTree summary -> add(summary.getSummary());
        case LinkTree link -> {
          add(link.getLabel());
          boolean unlabelled = link.getLabel().isEmpty();
          text.append(unlabelled ? name(link.getReference().getSignature()) : "");
        }
        case InheritDocTree inherited -> inherits = true;
        default -> {}
      }
    }
  }

  /** Returns a reference such as {@code Map#get} as people write it. */
  private static String name(String signature) {
    String dotted = signature.replace('#', '.');
    return dotted.startsWith(".") ? dotted.substring(1) : dotted;
  }
}
