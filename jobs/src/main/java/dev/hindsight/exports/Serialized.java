package dev.hindsight.exports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.io.UncheckedIOException;

/** Objects as bytes: Spark's Kryo cannot set the fields of records, so it never sees any. */
public final class Serialized {

  private Serialized() {}

  /** An object as Java writes it. */
  public static byte[] bytes(Serializable object) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  /** What {@link #bytes} wrote, which the caller knows to be of the type that it asks for. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public static <T> T read(byte[] bytes) {
    try (ObjectInputStream in = new OfThisThread(new ByteArrayInputStream(bytes))) {
      return (T) in.readObject();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException("Cannot find a class of our own", missing);
    }
  }

  /** A copy that shares nothing. */
  public static <T extends Serializable> T copy(T object) {
    return read(bytes(object));
  }

  /** On executors our classes are known to the loader of the task's thread alone. */
  private static final class OfThisThread extends ObjectInputStream {

    OfThisThread(InputStream in) throws IOException {
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
