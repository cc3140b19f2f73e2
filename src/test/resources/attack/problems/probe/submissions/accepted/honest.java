class Solution {
  String probe(String folder, int port, int web, long host) {
    return "held";
  }
}
