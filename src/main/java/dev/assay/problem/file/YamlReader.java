package dev.assay.problem.file;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.problem.file.YamlNode.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads the YAML of a package into nodes that know their lines.
 *
 * <p>It builds on SnakeYAML's events, not its objects: so no tag can name a class, no alias can
 * multiply, nesting is limited, and a number costs a fraction of one of SnakeYAML's own nodes.
 */
public final class YamlReader {

  /** The most levels of mappings and lists in usual files. */
  public static final int MAX_DEPTH = 32;

  private final PackageFile file;
  private final Findings findings;
  private final ParserImpl parser;

  private final int maxDepth;

  private YamlReader(PackageFile file, Findings findings, int maxDepth) {
    this.maxDepth = maxDepth;
    this.file = file;
    this.findings = findings;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.parser = new ParserImpl(new StreamReader(file.text()), options);
  }

  /** Returns the one document of the file; empty, with a finding, when it cannot be read. */
  public static Optional<YamlNode> read(PackageFile file, Findings findings) {
    return read(file, findings, MAX_DEPTH);
  }

  /** Like {@link #read(PackageFile, Findings)}, with another bound for how deep the file nests. */
  public static Optional<YamlNode> read(PackageFile file, Findings findings, int maxDepth) {
    try {
      return Optional.of(new YamlReader(file, findings, maxDepth).document());
    } catch (Refused e) {
      findings.add(file, e.line, e.reason);
    } catch (MarkedYAMLException e) {
      addNoYaml(file, e, findings);
    } catch (ReaderException e) {
      long before = file.text().codePoints().limit(e.getPosition()).filter(c -> c == '\n').count();
      String character = String.format("U+%04X", e.getCodePoint());
      findings.add(file, (int) before + 1, Wording.of("finding.yaml.character", character));
    } catch (YAMLException e) {
      findings.add(file, 1, Wording.of("finding.yaml.invalid", String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  /**
   * Reports the slips that led to the fault, which YAML notices some lines below; else the fault.
   */
  private static void addNoYaml(PackageFile file, MarkedYAMLException e, Findings findings) {
    int line = line(e.getProblemMark(), 1);
    var slips = KeySlip.near(file, line(e.getContextMark(), line), line);
    if (slips.isEmpty()) {
      findings.add(file, line, noYaml(e.getProblem()));
    }
    slips.forEach((at, slip) -> findings.add(file, at, slip));
  }

  private static int line(@Nullable Mark mark, int otherwise) {
    return mark == null ? otherwise : mark.getLine() + 1;
  }

  private static Localized<String> noYaml(String problem) {
    if (problem.startsWith("mapping values are not allowed")) {
      return Wording.of("finding.yaml.colon", problem);
    }
    return problem.contains("TAB")
        ? Wording.of("finding.yaml.tab", problem)
        : Wording.of("finding.yaml.invalid", problem);
  }

  private YamlNode document() throws Refused {
    parser.getEvent();
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      throw new Refused(1, Wording.of("finding.empty-file"));
    }
    parser.getEvent();
    YamlNode node = node(1);
    parser.getEvent();
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      throw new Refused(line(parser.peekEvent()), Wording.of("finding.yaml.second"));
    }
    return node;
  }

  private YamlNode node(int depth) throws Refused {
    Event event = parser.getEvent();
    if (event instanceof AliasEvent
        || event instanceof NodeEvent node && node.getAnchor() != null) {
      throw new Refused(line(event), Wording.of("finding.yaml.anchor"));
    }
    if (depth > maxDepth) {
      throw new Refused(line(event), Wording.of("finding.yaml.depth", maxDepth));
    }
    return switch (event) {
      case ScalarEvent scalar -> {
        refuseTag(scalar, scalar.getTag());
        yield new YamlNode.Scalar(line(scalar), scalar.getValue(), scalar.isPlain());
      }
      case CollectionStartEvent start -> {
        refuseTag(start, start.getTag());
        yield start instanceof SequenceStartEvent ? sequence(start, depth) : mapping(start, depth);
      }
      default -> throw new Refused(line(event), Wording.of("finding.yaml.no-value"));
    };
  }

  private static void refuseTag(Event event, @Nullable String tag) throws Refused {
    if (tag != null) {
      String shortTag = tag.replace("tag:yaml.org,2002:", "!!");
      throw new Refused(line(event), Wording.of("finding.yaml.tag", shortTag));
    }
  }

  private YamlNode sequence(Event start, int depth) throws Refused {
    List<YamlNode> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(depth + 1));
    }
    parser.getEvent();
    return new YamlNode.Sequence(line(start), items);
  }

  private YamlNode mapping(Event start, int depth) throws Refused {
    List<Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      YamlNode key = node(depth + 1);
      YamlNode value = node(depth + 1);
      if (!(key instanceof YamlNode.Scalar scalar)) {
        findings.add(file, key.line(), Wording.of("finding.yaml.key", key.kind()));
      } else if (keys.add(scalar.text())) {
        entries.add(new Entry(key.line(), scalar.text(), value));
      } else {
        findings.add(file, key.line(), Wording.of("finding.yaml.twice", scalar.kind()));
      }
    }
    parser.getEvent();
    return new YamlNode.Mapping(line(start), entries);
  }

  private static int line(Event event) {
    return event.getStartMark().getLine() + 1;
  }

  /** Refuses a file that is valid YAML but uses features that packages may not use. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1;
    private final int line;
    private final transient Localized<String> reason;

    Refused(int line, Localized<String> reason) {
      super(reason.en(), null, false, false);
      this.line = line;
      this.reason = reason;
    }
  }
}
