package dev.assay.sandbox.image;

import dev.assay.worker.Syscalls;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes the shared library with the native methods of the worker: those of {@link Syscalls}, and
 * the one that denies native access to other modules.
 *
 * <p>Java's own way to call C, java.lang.foreign, costs a fresh JVM a quarter of a second of CPU
 * time, more than the rest of a worker's start. The native methods are a dozen instructions each,
 * so no C compiler is needed: the library holds those instructions and the minimum that a dynamic
 * linker requires.
 *
 * <p>The file has three parts: the headers with symbols and code, mapped readable and executable;
 * the dynamic section, on a page of its own because linkers write to it; nothing else. Offsets in
 * the file are addresses in memory. Sources: System V ABI (ELF-64, chapters 4 and 5) with the
 * processor supplements for AMD64 and AArch64; JNI specification, function table, entries 8, 154
 * and 230.
 */
public final class SyscallLibrary {

  private static final int PAGE = 1 << 16; // AArch64 kernels have pages of up to 64 kB
  private static final int HEADER_BYTES = 64;
  private static final int SEGMENT_BYTES = 56;
  private static final int SYMBOL_BYTES = 24;
  private static final int READ_EXECUTE = 5;
  private static final int READ_WRITE = 6;

  private static final Function INVOKE =
      new Function(
          "Syscalls_invoke",
          // mov rax,rdx; mov rdi,rcx; mov rsi,r8; mov rdx,r9; mov r10,[rsp+8]; mov r8,[rsp+16];
          // syscall; ret
          "4889d0 4889cf 4c89c6 4c89ca 4c8b542408 4c8b442410 0f05 c3",
          // mov x8,x2; mov x0,x3; mov x1,x4; mov x2,x5; mov x3,x6; mov x4,x7; svc 0; ret
          "e80302aa e00303aa e10304aa e20305aa e30306aa e40307aa 010000d4 c0035fd6");

  private static final Function ADDRESS_OF =
      new Function(
          "Syscalls_addressOf",
          // mov rsi,rdx; mov rax,[rdi]; jmp [rax+230*8]: GetDirectBufferAddress
          "4889d6 488b07 ffa030070000",
          // mov x1,x2; ldr x3,[x0]; ldr x3,[x3,230*8]; br x3
          "e10302aa 030040f9 639843f9 60001fd6");

  private static final Function SET =
      new Function(
          "NativeAccess_set",
          // push rbx; push r12; push r13; mov rbx,rdi; mov r12,rdx; mov r13,r8; mov rsi,rcx;
          // mov rax,[rdi]; call [rax+8*8]: FromReflectedField; mov rdi,rbx; mov rsi,r12;
          // mov rdx,rax; mov rcx,r13; mov rax,[rbx]; pop r13; pop r12; pop rbx;
          // jmp [rax+154*8]: SetStaticObjectField
          "53 4154 4155 4889fb 4989d4 4d89c5 4889ce 488b07 ff5040 4889df 4c89e6 4889c2 4c89e9 488b03"
              + "415d 415c 5b ffa0d0040000",
          // stp x29,x30,[sp,-48]!; stp x19,x20,[sp,16]; str x21,[sp,32]; mov x19,x0; mov x20,x2;
          // mov x21,x4; mov x1,x3; ldr x9,[x0]; ldr x9,[x9,8*8]; blr x9; mov x2,x0; mov x0,x19;
          // mov x1,x20; mov x3,x21; ldr x9,[x19]; ldr x9,[x9,154*8]; ldr x21,[sp,32];
          // ldp x19,x20,[sp,16]; ldp x29,x30,[sp],48; br x9
          "fd7bbda9 f35301a9 f51300f9 f30300aa f40302aa f50304aa e10303aa 090040f9 292140f9 20013fd6"
              + "e20300aa e00313aa e10314aa e30315aa 690240f9 296942f9 f51340f9 f35341a9 fd7bc3a8"
              + "20011fd6");

  private static final List<Function> FUNCTIONS = List.of(INVOKE, ADDRESS_OF, SET);

  /**
   * A static native method.
   *
   * @param name of the class in the worker's package, and of the method
   * @param x86 instructions in hexadecimal digits
   * @param aarch64 the same for that processor
   */
  private record Function(String name, String x86, String aarch64) {

    String symbol() {
      return "Java_" + Syscalls.class.getPackageName().replace('.', '_') + "_" + name;
    }

    byte[] code() {
      return HexFormat.of().parseHex((Syscalls.AARCH64 ? aarch64 : x86).replace(" ", ""));
    }
  }

  private final ByteBuffer file = ByteBuffer.allocate(2 * PAGE).order(ByteOrder.LITTLE_ENDIAN);

  private SyscallLibrary() {}

  /** Returns the library's content for this machine. */
  public static byte[] bytes() {
    return new SyscallLibrary().write();
  }

  private byte[] write() {
    file.position(HEADER_BYTES + 4 * SEGMENT_BYTES);
    int symbols = writeSymbols();
    int names = writeNames();
    int end = file.position();
    int hash = writeHashTable();
    int codeEnd = file.position();
    file.position(PAGE);
    entry(4, hash); // DT_HASH
    entry(5, names); // DT_STRTAB
    entry(6, symbols); // DT_SYMTAB
    entry(10, end - names); // DT_STRSZ
    entry(11, SYMBOL_BYTES); // DT_SYMENT
    entry(0, 0); // DT_NULL
    int fileEnd = file.position();
    writeHeaders(codeEnd, fileEnd);
    return Arrays.copyOf(file.array(), fileEnd);
  }

  /** Writes the code, then the symbols that lead to it; returns where the symbols are. */
  private int writeSymbols() {
    int[] starts = new int[FUNCTIONS.size()];
    for (int i = 0; i < starts.length; i++) {
      align(16);
      starts[i] = file.position();
      file.put(FUNCTIONS.get(i).code());
    }
    align(8);
    int symbols = file.position();
    file.put(new byte[SYMBOL_BYTES]); // the first symbol is empty by definition
    int name = 1;
    for (int i = 0; i < starts.length; i++) {
      Function function = FUNCTIONS.get(i);
      file.putInt(name).put((byte) 0x12).put((byte) 0).putShort((short) 1); // global function
      file.putLong(starts[i]).putLong(function.code().length);
      name += function.symbol().length() + 1;
    }
    return symbols;
  }

  private int writeNames() {
    int names = file.position();
    file.put((byte) 0);
    for (Function function : FUNCTIONS) {
      file.put(function.symbol().getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
    }
    return names;
  }

  /** One bucket with a chain through all symbols: no name needs to be hashed. */
  private int writeHashTable() {
    align(8);
    int hash = file.position();
    file.putInt(1).putInt(FUNCTIONS.size() + 1).putInt(1).putInt(0);
    for (int i = 1; i <= FUNCTIONS.size(); i++) {
      file.putInt(i < FUNCTIONS.size() ? i + 1 : 0);
    }
    return hash;
  }

  private void writeHeaders(int codeEnd, int fileEnd) {
    file.position(0);
    file.put(HexFormat.of().parseHex("7f454c46020101")).position(16); // ELF, 64 bits, little-endian
    file.putShort((short) 3).putShort((short) (Syscalls.AARCH64 ? 183 : 62)).putInt(1); // ET_DYN
    file.putLong(0).putLong(HEADER_BYTES).putLong(0).putInt(0); // no entry, no sections
    file.putShort((short) HEADER_BYTES).putShort((short) SEGMENT_BYTES).putShort((short) 4);
    file.position(HEADER_BYTES);
    segment(1, READ_EXECUTE, 0, codeEnd); // PT_LOAD
    segment(1, READ_WRITE, PAGE, fileEnd - PAGE);
    segment(2, READ_WRITE, PAGE, fileEnd - PAGE); // PT_DYNAMIC
    segment(0x6474e551, READ_WRITE, 0, 0); // PT_GNU_STACK: the stack stays non-executable
  }

  private void segment(int type, int flags, long at, long size) {
    file.putInt(type).putInt(flags).putLong(at).putLong(at).putLong(at);
    file.putLong(size).putLong(size).putLong(type == 1 ? PAGE : 8);
  }

  private void entry(long tag, long value) {
    file.putLong(tag).putLong(value);
  }

  private void align(int bytes) {
    file.position((file.position() + bytes - 1) & -bytes);
  }
}
