class Solution {
  int peak(MountainArray mountain) {
    int peak = 0;
    for (int i = 0; i < mountain.length(); i++) if (mountain.get(i) > mountain.get(peak)) peak = i;
    return peak;
  }
}
