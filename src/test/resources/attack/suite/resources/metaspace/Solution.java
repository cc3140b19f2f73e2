import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;

class Solution {
  String probe(String folder, int port, int web, long host) throws Exception {
    byte[] large =
        ClassFile.of()
            .build(
                ClassDesc.of("Large"),
                type -> {
                  for (int i = 0; i < 5000; i++) {
                    type.withMethodBody(
                        "method" + i, MethodTypeDesc.of(ConstantDescs.CD_void), 1, c -> c.return_());
                  }
                });
    List<Class<?>> hoard = new ArrayList<>();
    while (true) {
      hoard.add(MethodHandles.lookup().defineHiddenClass(large, false).lookupClass());
    }
  }
}
