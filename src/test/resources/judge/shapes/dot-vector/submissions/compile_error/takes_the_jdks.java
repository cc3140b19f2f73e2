class Vector {
  public Vector(int[] nums) {}

  public int dot(java.util.Vector<Integer> other) {
    return 0;
  }

  public Vector longer(Vector other) {
    return this;
  }
}
