/** Each half runs in a world of its own: nothing but the text gets across. */
class Caller {
  static String serialize(TreeNode root) {
    return new Codec().serialize(root);
  }

  static TreeNode deserialize(String data) {
    return new Codec().deserialize(data);
  }
}
