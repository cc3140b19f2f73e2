class CodecA {
    public String encode(String s) { return s; }
    public String decode(String s) { return s; }
}
public class CodecB {
    public String encode(String s) { return s + "b"; }
    public String decode(String s) { return s; }
}
