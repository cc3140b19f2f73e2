package dev.assay.problem.signature;

/**
 * One of the operations of a case, such as {@code get}. Where a case has several objects of the
 * class to design, it may name them: {@code b = Bag} makes one, {@code b.get} calls it, and {@code
 * c = b.copy} names the object that a method returns.
 *
 * @param name the new object's name, or an empty text
 * @param receiver the name of the object that is called, or an empty text for the first one
 * @param member the name of the method, or of the class
 */
record Operation(String name, String receiver, String member) {

  static Operation parse(String text) {
    int sign = text.indexOf('=');
    String called = text.substring(sign + 1).strip();
    int dot = called.indexOf('.');
    return new Operation(
        sign < 0 ? "" : text.substring(0, sign).strip(),
        dot < 0 ? "" : called.substring(0, dot).strip(),
        called.substring(dot + 1).strip());
  }
}
