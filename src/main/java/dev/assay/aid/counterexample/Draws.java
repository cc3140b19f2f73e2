package dev.assay.aid.counterexample;

import dev.assay.problem.signature.Design;
import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.Signature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Draws small inputs by the types of a signature. Each draw has a few numbers and characters of its
 * own, so that values repeat; some draws are sorted, distinct, padded or permutations, as many
 * constraints ask for. The same seed draws the same inputs.
 */
final class Draws {

  private final Signature signature;
  private final Map<String, Vocabulary> vocabularies = new HashMap<>();
  private final SplittableRandom random;

  /**
   * @param samples their arguments as trees
   */
  Draws(Signature signature, List<List<@Nullable Object>> samples, long seed) {
    this.signature = signature;
    random = new SplittableRandom(seed);
    samples.forEach(this::learn);
  }

  private Vocabulary vocabulary(String key) {
    return vocabularies.computeIfAbsent(key, same -> new Vocabulary());
  }

  private void learn(List<@Nullable Object> sample) {
    if (signature.design() == null) {
      for (int i = 0; i < sample.size(); i++) {
        vocabulary(String.valueOf(i)).add(sample.get(i));
      }
      return;
    }
    List<@Nullable Object> names = Plain.asList(sample.get(0));
    List<@Nullable Object> rows = Plain.asList(sample.get(1));
    for (int i = 0; i < Math.min(names.size(), rows.size()); i++) {
      List<@Nullable Object> row = Plain.asList(rows.get(i));
      for (int j = 0; j < row.size(); j++) {
        vocabulary(key(String.valueOf(names.get(i)), j)).add(row.get(j));
      }
    }
  }

  private static String key(String member, int parameter) {
    return member + " " + parameter;
  }

  /**
   * Draws an input, as a tree.
   *
   * @param scale about the number of elements, from 0
   */
  List<@Nullable Object> draw(int scale) {
    var drawing = new Drawing(random, scale);
    Design design = signature.design();
    return design == null ? arguments(drawing) : operations(design, drawing, scale);
  }

  private List<@Nullable Object> arguments(Drawing drawing) {
    List<@Nullable Object> drawn = new ArrayList<>();
    for (int i = 0; i < signature.parameters().size(); i++) {
      JavaType type = signature.parameters().get(i).type();
      drawn.add(drawing.value(type, vocabulary(String.valueOf(i)), 0));
    }
    if (random.nextInt(4) == 0) {
      pad(drawn);
    }
    return drawn;
  }

  /**
   * Makes the first list as long as it and the next one are together, and lets numbers say how long
   * they were: the shape of lists that are merged in place.
   */
  private static void pad(List<@Nullable Object> drawn) {
    for (int i = 0; i + 2 < drawn.size(); i++) {
      if (drawn.get(i) instanceof List<?>
          && drawn.get(i + 1) instanceof Long
          && drawn.get(i + 2) instanceof List<?> second) {
        List<@Nullable Object> first = new ArrayList<>(Plain.asList(drawn.get(i)));
        drawn.set(i + 1, (long) first.size());
        second.forEach(each -> first.add(0L));
        drawn.set(i, first);
        if (i + 3 < drawn.size() && drawn.get(i + 3) instanceof Long) {
          drawn.set(i + 3, (long) second.size());
        }
      }
    }
  }

  private List<@Nullable Object> operations(Design design, Drawing drawing, int scale) {
    List<@Nullable Object> names = new ArrayList<>();
    List<@Nullable Object> rows = new ArrayList<>();
    List<Design.Member> members = design.members();
    add(members.getFirst(), names, rows, drawing);
    int calls = members.size() == 1 ? 0 : 1 + random.nextInt(2 + 2 * scale);
    for (int i = 0; i < calls; i++) {
      add(members.get(1 + random.nextInt(members.size() - 1)), names, rows, drawing);
    }
    List<@Nullable Object> drawn = new ArrayList<>();
    drawn.add(names);
    drawn.add(rows);
    return drawn;
  }

  private void add(
      Design.Member member,
      List<@Nullable Object> names,
      List<@Nullable Object> rows,
      Drawing drawing) {
    if (member.parameters().stream().anyMatch(parameter -> parameter.type().isOfInstances())) {
      return; // its objects need names, which only samples have
    }
    List<@Nullable Object> row = new ArrayList<>();
    for (int i = 0; i < member.parameters().size(); i++) {
      row.add(
          drawing.value(member.parameters().get(i).type(), vocabulary(key(member.name(), i)), 0));
    }
    names.add(member.name());
    rows.add(row);
  }
}
