public class Codec {
  public String encode(List<String> texts) {
    StringBuilder text = new StringBuilder();
    for (String each : texts) text.append(each.length()).append(':').append(each);
    return text.toString();
  }
  public List<String> decode(String text) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int colon = text.indexOf(':', i);
      int end = colon + 1 + Integer.parseInt(text.substring(i, colon));
      texts.add(text.substring(colon + 1, end));
      i = end;
    }
    return texts;
  }
}
