class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    return new EscapeProbe()
        .attempt("all", () -> ProcessHandle.allProcesses().findAny().orElse(null))
        .attempt("the parent", () -> ProcessHandle.current().parent().orElse(null))
        .attempt("the server", () -> ProcessHandle.of(host).orElse(null))
        .attempt("the first", () -> ProcessHandle.of(1).orElse(null))
        .attempt("the own command", () -> ProcessHandle.current().info().command().orElse(null))
        .attempt("the own user", () -> ProcessHandle.current().info().user().orElse(null))
        .attempt("children", () -> ProcessHandle.current().children().findAny().orElse(null))
        .verdict();
  }
}
