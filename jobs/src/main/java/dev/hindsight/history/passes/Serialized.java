package dev.hindsight.history.passes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.io.UncheckedIOException;

/** Tallies as bytes: Spark's Kryo cannot set the fields of records, so it never sees any. */
final class Serialized {

  private Serialized() {}

  static byte[] bytes(Serializable object) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  static <T> T read(Class<T> type, byte[] bytes) {
    try (ObjectInputStream in = new OfThisThread(new ByteArrayInputStream(bytes))) {
      return type.cast(in.readObject());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException("Cannot find a class of our own", missing);
    }
  }

  /** On executors our classes are known to the loader of the task's thread alone. */
  private static final class OfThisThread extends ObjectInputStream {

    OfThisThread(ByteArrayInputStream in) throws IOException {
      super(in);
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass described)
        throws IOException, ClassNotFoundException {
      try {
        return Class.forName(
            described.getName(), false, Thread.currentThread().getContextClassLoader());
      } catch (ClassNotFoundException primitive) {
        return super.resolveClass(described);
      }
    }
  }
}
