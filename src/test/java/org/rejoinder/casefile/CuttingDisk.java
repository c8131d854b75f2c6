package org.rejoinder.casefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A disk on which the power goes, or the room ends, after so many bytes and moves; in the middle of a write. */
final class CuttingDisk implements Disk {
    private final boolean full;
    private long left;
    private boolean dead;

    /** @param full  the room ends: what frees room, such as cutting a file shorter, still works */
    CuttingDisk(long left, boolean full) {
        this.left = left;
        this.full = full;
    }

    private boolean isOut() {
        return left <= 0;
    }

    private void check() throws IOException {
        if (isOut() || dead) {
            dead = !full;
            throw new IOException(full ? "No space left on device" : "the power is gone");
        }
    }

    private void changeAnything() throws IOException {
        if (!full) {
            left--;
            check();
        }
    }

    @Override
    public FileChannel open(Path file, StandardOpenOption... options) throws IOException {
        return new Cut(Disk.REAL.open(file, options));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        changeAnything();
        Disk.REAL.move(from, to);
    }

    private final class Cut extends FileChannel {
        private final FileChannel file;

        Cut(FileChannel file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            check();
            int count = (int) Math.min(left, bytes.remaining());
            ByteBuffer some = bytes.slice(bytes.position(), count);
            int written = file.write(some);
            bytes.position(bytes.position() + written);
            left -= written;
            return written;
        }

        @Override
        public long write(ByteBuffer[] buffers, int offset, int length) throws IOException {
            long written = 0;
            for (int i = offset; i < offset + length; i++) {
                while (buffers[i].hasRemaining()) {
                    written += write(buffers[i]);
                }
            }
            return written;
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            changeAnything();
            file.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            changeAnything();
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return file.read(bytes);
        }

        @Override
        public long read(ByteBuffer[] buffers, int offset, int length) throws IOException {
            return file.read(buffers, offset, length);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long newPosition) throws IOException {
            file.position(newPosition);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return file.read(bytes, position);
        }

        @Override
        public int write(ByteBuffer bytes, long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }
    }
}
