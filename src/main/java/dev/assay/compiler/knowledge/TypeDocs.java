package dev.assay.compiler.knowledge;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The documentation of the types in one source file, by qualified name and member. */
final class TypeDocs {
  static final TypeDocs NONE = new TypeDocs();

  private final Map<String, MemberDoc> docs = new HashMap<>();

  private TypeDocs() {}

  /** Reads a file that is parsed. */
  static TypeDocs of(DocTrees trees, CompilationUnitTree unit) {
    TypeDocs found = new TypeDocs();
    Tree packageName = unit.getPackageName();
    TreePath root = new TreePath(unit);
    for (Tree type : unit.getTypeDecls()) {
      found.add(trees, new TreePath(root, type), packageName + ".");
    }
    return found;
  }

  private void add(DocTrees trees, TreePath path, String prefix) {
    Tree tree = path.getLeaf();
    switch (tree) {
      case ClassTree type -> {
        String name = prefix + type.getSimpleName();
        put(trees, path, name, List.of());
        type.getMembers().forEach(member -> add(trees, new TreePath(path, member), name + "."));
      }
      case MethodTree method -> {
        if (!method.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
          List<String> parameters =
              method.getParameters().stream().map(each -> each.getName().toString()).toList();
          put(trees, path, prefix + DocKeys.of(method), parameters);
        }
      }
      case VariableTree field -> {
        if (!field.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
          put(trees, path, prefix + field.getName(), List.of());
        }
      }
      default -> {}
    }
  }

  private void put(DocTrees trees, TreePath path, String key, List<String> parameters) {
    String sentence = DocSentence.of(trees, trees.getDocCommentTree(path));
    docs.put(key, new MemberDoc(parameters, sentence));
  }

  /**
   * Returns the documentation of a member.
   *
   * @param key the qualified name of a type, with a dot and the member's key
   */
  MemberDoc of(String key) {
    return docs.getOrDefault(key, MemberDoc.NONE);
  }
}
