package dev.assay.problem.folder;

import dev.assay.language.Wording;
import dev.assay.problem.file.YamlFields;
import dev.assay.problem.file.YamlNode;
import dev.assay.problem.signature.GivenClasses;
import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.SignatureException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads {@code types}: the package's own classes that its signature may name, each with the type of
 * the value that stands for its object in cases.
 */
final class TypesReader {

  private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]{0,63}");

  private final YamlFields fields;
  private final PackageFolder files;
  private final Map<String, JavaType> types = new HashMap<>(GivenClasses.NOTATIONS);

  private TypesReader(YamlFields fields, PackageFolder files) {
    this.fields = fields;
    this.files = files;
    if (files.exists("support/NestedInteger.java")) {
      types.remove("NestedInteger"); // the package has one of its own
    }
  }

  /** Returns the notations by class name, including those of the given classes. */
  static Map<String, JavaType> read(YamlFields fields, PackageFolder files) {
    return new TypesReader(fields, files).read();
  }

  private Map<String, JavaType> read() {
    Optional<YamlNode> node = fields.node("types");
    if (node.isPresent()) {
      if (node.get() instanceof YamlNode.Mapping mapping) {
        mapping.entries().forEach(this::read);
      } else {
        fields.report(node.get(), Wording.of("finding.types.no-mapping"));
      }
    }
    return Map.copyOf(types);
  }

  private void read(YamlNode.Entry entry) {
    String name = entry.key();
    if (!NAME.matcher(name).matches() || isTaken(name)) {
      fields.report(entry.value(), Wording.of("finding.types.name", YamlNode.quoted(name)));
      return;
    }
    Optional<String> notation = fields.text(entry.value(), "finding.types.no-text", name);
    try {
      notation.map(JavaType::parse).ifPresent(type -> types.put(name, type));
    } catch (SignatureException e) {
      e.reasons().forEach(reason -> fields.report(entry.value(), reason));
    }
    for (String suffix : List.of("", "Notation")) {
      String file = "support/" + name + suffix + ".java";
      if (!files.exists(file)) {
        fields.report(entry.value(), Wording.of("finding.types.no-file", file));
      }
    }
  }

  private static boolean isTaken(String name) {
    return JavaType.Scalar.isName(name)
        || List.of("ListNode", "TreeNode").contains(name)
        || List.of("List", "Set", "Map", "Object", "Solution").contains(name);
  }
}
