class Solution {
  String probe(String folder, int port, int web, long host) {
    throw new IllegalStateException(
        "${jndi:ldap://127.0.0.1:" + port + "/a} __${T(java.lang.Runtime).getRuntime().exec('touch "
            + folder + "/assay-attack')}__ #{7*7} [[${7*7}]] <script src=//127.0.0.1:" + port
            + "></script> \r\n\u0000\u001b[2J %n%s {0} '; DROP TABLE submission; --");
  }
}
