/** Given: interface MountainArray { int get(int index); int length(); } */
final class MountainArray {
  private final int[] heights;
  private int calls;

  MountainArray(int[] heights) {
    this.heights = heights;
  }

  int get(int index) {
    calls++;
    return heights[index];
  }

  int length() {
    return heights.length;
  }

  int calls() {
    return calls;
  }
}
