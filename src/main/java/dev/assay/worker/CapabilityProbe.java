package dev.assay.worker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * Tries, on the calling thread, to get each capability that the lock must deny.
 *
 * <p>Each is tried through Java, as a submission would, and by system call: behind the lock Java
 * often gives up early, because it can't load a library or has no free descriptor.
 */
final class CapabilityProbe {

  private static final long SOCKET = Syscalls.number(41, 198);
  private static final long CONNECT = Syscalls.number(42, 203);

  private static final long EXECVE = Syscalls.number(59, 221);

  private static final int CLONE_SIGHAND_ALONE = 0x800; // the kernel always refuses it
  private static final int O_RDONLY = 0;
  private static final int O_WRONLY_CREAT = 0x41;
  private static final int OWNER_READS_AND_WRITES = 0600;
  private static final short AF_INET = 2;
  private static final int SOCK_STREAM = 1;
  private static final int SOCKADDR_BYTES = 16;
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final Syscalls syscalls;

  CapabilityProbe(Syscalls syscalls) {
    this.syscalls = syscalls;
  }

  /** Returns the capabilities that were open. For one thread at a time. */
  Set<Capability> open(Frame.Probe probe) {
    Set<Capability> open = EnumSet.noneOf(Capability.class);
    note(open, Capability.READ_FILE, () -> Files.newInputStream(Path.of(probe.readable())).close());
    note(open, Capability.READ_FILE, () -> openFile(probe.readable(), O_RDONLY));
    note(
        open,
        Capability.WRITE_FILE,
        () -> Files.newOutputStream(Path.of(probe.writable())).close());
    note(open, Capability.WRITE_FILE, () -> openFile(probe.writable(), O_WRONLY_CREAT));
    note(open, Capability.SOCKET, () -> connect(probe.port()));
    note(open, Capability.SOCKET, () -> openSocket(probe.port()));
    note(open, Capability.PROCESS, () -> start(probe.program()));
    note(open, Capability.PROCESS, () -> askForProgram(probe.writable() + "/none"));
    note(open, Capability.PROCESS, this::askForProcess);
    return open;
  }

  private interface Action {
    void run() throws IOException;
  }

  /** Behind the lock errors are as usual as exceptions, since classes can't be initialised. */
  private static void note(Set<Capability> open, Capability capability, Action action) {
    try {
      action.run();
      open.add(capability);
    } catch (IOException | RuntimeException | LinkageError denied) {
      // as it must be
    }
  }

  private static void connect(int port) throws IOException {
    try (var socket = new Socket(InetAddress.getByAddress(LOOPBACK), port)) {
      socket.getOutputStream();
    }
  }

  private static void start(String program) throws IOException {
    new ProcessBuilder(program, "-version").start().destroyForcibly();
  }

  private void askForProgram(String path) throws IOException {
    put(path);
    ask(EXECVE, syscalls.address());
  }

  private void askForProcess() throws IOException {
    ask(Syscalls.CLONE, CLONE_SIGHAND_ALONE);
  }

  /** Makes a call that fails in any case; only behind the lock does it fail with EPERM. */
  private void ask(long number, long argument) throws IOException {
    if (syscalls.call(number, argument, 0, 0) == -Errno.EPERM) {
      throw new IOException("denied");
    }
  }

  private void put(String path) {
    syscalls.block().put(0, (path + "\0").getBytes(StandardCharsets.UTF_8));
  }

  private void openFile(String path, int flags) throws IOException {
    put(path);
    close(
        syscalls.call(
            Syscalls.OPENAT,
            Syscalls.AT_FDCWD,
            syscalls.address(),
            flags,
            OWNER_READS_AND_WRITES,
            0));
  }

  /**
   * A socket counts as open once the kernel gives one; a connection is proof on the host's side.
   */
  private void openSocket(int port) throws IOException {
    long socket = syscalls.call(SOCKET, AF_INET, SOCK_STREAM, 0);
    if (socket >= 0) {
      ByteBuffer address = syscalls.block();
      address.putShort(0, AF_INET);
      address.duplicate().order(ByteOrder.BIG_ENDIAN).putShort(2, (short) port);
      address.put(4, LOOPBACK).putLong(8, 0);
      syscalls.call(CONNECT, socket, syscalls.address(), SOCKADDR_BYTES);
    }
    close(socket);
  }

  private void close(long descriptor) throws IOException {
    if (descriptor < 0) {
      throw new IOException("denied");
    }
    syscalls.call(Syscalls.CLOSE, descriptor, 0, 0);
  }
}
