class Solution {
  public int peak(MountainArray mountain) {
    int low = 0, high = mountain.length() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (mountain.get(middle) < mountain.get(middle + 1)) low = middle + 1; else high = middle;
    }
    return low;
  }
}
