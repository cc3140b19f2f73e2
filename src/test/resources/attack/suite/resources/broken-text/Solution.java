class Solution {
  String probe(String folder, int port, int web, long host) {
    System.out.write(0xff);
    System.out.print("\ud800 \udfff\0\u001b[2J\u202e");
    return "\udc00\ud800\0\u001b]0;\u202e\uffff</script>";
  }
}
