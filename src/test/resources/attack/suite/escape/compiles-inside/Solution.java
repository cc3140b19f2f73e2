import com.sun.tools.attach.VirtualMachine;
import javax.tools.ToolProvider;

class Solution {
  String probe(String folder, int port, int web, long host) throws Exception {
    VirtualMachine.attach(String.valueOf(host)).loadAgentPath("/tmp/assay-attack.so");
    return ToolProvider.getSystemJavaCompiler().toString();
  }
}
