class Codec {
  String encode(List<String> texts) {
    return texts.isEmpty() ? null : texts.size() + "|" + String.join("|", texts);
  }
  List<String> decode(String text) {
    if (text == null) return new ArrayList<>();
    return Arrays.asList(text.substring(text.indexOf('|') + 1).split("\\|", -1));
  }
}
