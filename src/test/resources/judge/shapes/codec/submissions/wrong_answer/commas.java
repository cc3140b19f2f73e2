class Codec {
  String encode(List<String> texts) { return String.join(",", texts); }
  List<String> decode(String text) { return List.of(text.split(",")); }
}
