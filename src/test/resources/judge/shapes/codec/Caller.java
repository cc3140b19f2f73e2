class Caller {
  static String encode(List<String> texts) {
    return new Codec().encode(texts);
  }

  static List<String> decode(String text) {
    return new Codec().decode(text);
  }
}
