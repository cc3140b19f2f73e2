package dev.assay.aid.counterexample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.signature.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** The steps by which inputs are made smaller. */
class StepsTests {

  private static final Signature MERGE =
      Signature.parse("void merge(int[] nums1, int m, int[] nums2, int n)", "nums1");

  private static final Signature CACHE =
      Signature.parse("class Cache { Cache(int capacity); int get(int key); }", null);

  private static final Signature TEXT = Signature.parse("boolean isValid(String s)", null);

  private static final Signature TREE = Signature.parse("int depth(TreeNode root)", null);

  private static List<List<Object>> cuts(Signature signature, List<Object> input) {
    var variants = new Variants(10);
    Cuts.addTo(variants, signature, input);
    return variants.all();
  }

  private static List<List<Object>> lowered(Signature signature, List<Object> input) {
    var variants = new Variants(10);
    Lowerings.addTo(variants, signature, input);
    return variants.all();
  }

  @Test
  void cutsCallsTogetherWithTheirArgumentsButNotTheConstructor() {
    List<Object> names = List.of("Cache", "get", "get");
    List<Object> rows = List.of(List.of(1L), List.of(7L), List.of(8L));
    assertThat(cuts(CACHE, List.of(names, rows)))
        .containsExactlyInAnyOrder(
            List.of(List.of("Cache", "get"), List.of(List.of(1L), List.of(8L))),
            List.of(List.of("Cache", "get"), List.of(List.of(1L), List.of(7L))),
            List.of(List.of("Cache"), List.of(List.of(1L))));
  }

  @Test
  void liftsSubtrees() {
    List<Object> root = new ArrayList<>();
    root.addAll(Arrays.asList(1L, 2L, 3L, null, 4L));
    assertThat(cuts(TREE, List.of(root)))
        .contains(
            List.of(Arrays.asList(2L, null, 4L)),
            List.of(List.of(1L, 4L, 3L)),
            List.of(List.of(1L, 2L, 3L)));
  }

  @Test
  void lowersAValueEverywhereItOccurs() {
    List<Object> input = List.of(List.of(50_000L, 0L), 1L, List.of(50_000L), 1L);
    assertThat(lowered(MERGE, input))
        .contains(List.of(List.of(25_000L, 0L), 1L, List.of(25_000L), 1L));
  }

  @Test
  void replacesLettersAndDigitsByTheFirstOnesInTheirOrder() {
    assertThat(lowered(TEXT, List.of("zx(xQ97"))).contains(List.of("ba(aA10"));
  }

  @Test
  @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD) // it took minutes
  void makesFewCopiesOfALongText() {
    String text = "([{xyz9".repeat(15_000);
    var variants = new Variants(text.length());
    Cuts.addTo(variants, TEXT, List.of(text));
    Lowerings.addTo(variants, TEXT, List.of(text));
    assertThat(variants.all().size()).isLessThan(100);
    assertThat(lowered(TEXT, List.of(text)).isEmpty()).isFalse();
  }

  @Test
  void shortensTwoListsAndLowersTheNumberBetweenThem() {
    List<Object> input = List.of(List.of(1L, 2L, 0L), 2L, List.of(3L), 1L);
    var variants = new Variants(10);
    Pairs.addTo(variants, MERGE, input);
    assertThat(variants.all())
        .contains(
            List.of(List.of(2L, 0L), 1L, List.of(3L), 1L),
            List.of(List.of(1L, 2L), 2L, List.of(), 0L));
  }

  @Test
  void feelsFewValuesAsSmallerThanSmallOnes() {
    InputSize few = size(List.of(List.of(50_000L), 1L, List.of(), 0L));
    InputSize small = size(List.of(List.of(1L, 0L), 1L, List.of(1L), 1L));
    assertThat(few).isLessThan(small);
    assertThat(size(List.of(List.of(128L), 1L, List.of(), 0L))).isLessThan(few);
  }

  private static InputSize size(List<Object> input) {
    return InputSize.of(MERGE, input);
  }
}
