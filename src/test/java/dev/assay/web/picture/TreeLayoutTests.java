package dev.assay.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TreeLayoutTests {

  @Test
  void placesParentsAboveTheMiddleOfTheirChildren() {
    double[] places =
        TreeLayout.places(ints(1, 3, 5, -1, -1, -1, -1), ints(2, 4, 6, -1, -1, -1, -1));
    assertThat(places).containsExactly(1.5, 0.5, 2.5, 0, 1, 2, 3);
  }

  @Test
  void leansTowardsAnOnlyChild() {
    assertThat(TreeLayout.places(ints(1, -1), ints(-1, -1))).containsExactly(0.5, 0);
    assertThat(TreeLayout.places(ints(-1, -1), ints(1, -1))).containsExactly(0, 0.5);
  }

  @Test
  void keepsSubtreesApartWhereTheirInnerBranchesMeet() {
    double[] places =
        TreeLayout.places(ints(1, -1, 4, 5, -1, -1, -1), ints(2, 3, -1, -1, 6, -1, -1));
    assertThat(places[2] - places[1]).isGreaterThanOrEqualTo(2);
    assertThat(places[4] - places[3]).isEqualTo(1);
  }

  @Test
  void isAMirrorOfTheMirroredTree() {
    int[] left = ints(1, 3, -1, -1, 5, -1);
    int[] right = ints(2, -1, 4, -1, -1, -1);
    double[] places = TreeLayout.places(left, right);
    double[] mirrored = TreeLayout.places(right, left);
    double width = places[0] + mirrored[0];
    for (int i = 0; i < places.length; i++) {
      assertThat(places[i] + mirrored[i]).isEqualTo(width);
    }
  }

  @Test
  void needsNoRoomForNothing() {
    assertThat(TreeLayout.places(ints(), ints())).isEmpty();
  }

  private static int[] ints(int... values) {
    return values;
  }
}
