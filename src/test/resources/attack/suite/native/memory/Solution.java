class Solution extends Kernel {
  String probe(String folder, int port, int web, long host) throws Throwable {
    long read = 1;
    long write = 3;
    long shared = 0x01;
    long mapPrivate = 0x02;
    long anonymous = 0x20;
    long grows = 0x100;
    denied("shared", call(9, 0, 4096, write, shared | anonymous, -1, 0));
    denied("shared and validated", call(9, 0, 4096, write, 0x03 | anonymous, -1, 0));
    denied("droppable", call(9, 0, 4096, write, 0x08 | anonymous, -1, 0));
    denied("a stack", call(9, 0, 1L << 32, write, mapPrivate | anonymous | grows, -1, 0));
    denied("a shared file", call(9, 0, 4096, read, shared, 3, 0));
    denied("an executable file", call(9, 0, 4096, 5, mapPrivate, 3, 0));
    long page = call(9, 0, 4096, write, mapPrivate | anonymous, -1, 0);
    if (page < 0) {
      return "not even honest memory: " + page;
    }
    denied("a poisoned page", call(28, page, 4096, 100));
    denied("a page taken from the machine", call(28, page, 4096, 101));
    denied("mlock", call(149, page, 4096));
    denied("mbind", call(237, page, 4096, 2, block(1), 8, 0));
    denied("move_pages", call(279, host, 1, block(page), 0, block(0), 0));
    denied("remap_file_pages", call(216, page, 4096, 0, 0, 0));
    denied("pkey_alloc", call(330, 0, 0));
    denied("migrate_pages", call(256, host, 8, block(1), block(1)));
    return verdict();
  }
}
