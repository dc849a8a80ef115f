package dev.hindsight.exports;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import org.apache.spark.serializer.DeserializationStream;
import org.apache.spark.serializer.SerializationStream;
import org.apache.spark.serializer.Serializer;
import org.apache.spark.serializer.SerializerInstance;
import scala.reflect.ClassTag;

/** Writes the keys and values of shuffles, which are bytes already, as they are. */
final class BytesSerializer extends Serializer implements Serializable {

  private static final long serialVersionUID = 1;

  @Override
  public SerializerInstance newInstance() {
    return new Instance();
  }

  @Override
  public boolean supportsRelocationOfSerializedObjects() {
    return true;
  }

  /** Spark knows an end by an {@link java.io.EOFException}, which its methods do not declare. */
  @SuppressWarnings("unchecked")
  private static <E extends Exception> RuntimeException undeclared(IOException failed) throws E {
    throw (E) failed;
  }

  private static final class Instance extends SerializerInstance {

    @Override
    public <T> ByteBuffer serialize(T object, ClassTag<T> tag) {
      throw new UnsupportedOperationException("Shuffles write streams");
    }

    @Override
    public <T> T deserialize(ByteBuffer bytes, ClassTag<T> tag) {
      throw new UnsupportedOperationException("Shuffles read streams");
    }

    @Override
    public <T> T deserialize(ByteBuffer bytes, ClassLoader loader, ClassTag<T> tag) {
      return deserialize(bytes, tag);
    }

    @Override
    public SerializationStream serializeStream(OutputStream out) {
      return new Writing(out);
    }

    @Override
    public DeserializationStream deserializeStream(InputStream in) {
      return new Reading(new DataInputStream(new BufferedInputStream(in)));
    }
  }

  private static final class Writing extends SerializationStream {
    private final OutputStream out;
    private final ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);

    Writing(OutputStream out) {
      this.out = out;
    }

    @Override
    public <T> SerializationStream writeObject(T object, ClassTag<T> tag) {
      byte[] bytes = (byte[]) object;
      try {
        out.write(length.putInt(0, bytes.length).array());
        out.write(bytes);
        return this;
      } catch (IOException failed) {
        throw BytesSerializer.<RuntimeException>undeclared(failed);
      }
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException failed) {
        throw BytesSerializer.<RuntimeException>undeclared(failed);
      }
    }

    @Override
    public void close() {
      try {
        out.close();
      } catch (IOException failed) {
        throw BytesSerializer.<RuntimeException>undeclared(failed);
      }
    }
  }

  private static final class Reading extends DeserializationStream {
    private final DataInputStream in;
    private final ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);

    Reading(DataInputStream in) {
      this.in = in;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T readObject(ClassTag<T> tag) {
      try {
        in.readFully(length.array());
        byte[] bytes = new byte[length.getInt(0)];
        in.readFully(bytes);
        return (T) bytes;
      } catch (IOException failed) {
        throw BytesSerializer.<RuntimeException>undeclared(failed);
      }
    }

    @Override
    public void close() {
      try {
        in.close();
      } catch (IOException failed) {
        throw BytesSerializer.<RuntimeException>undeclared(failed);
      }
    }
  }
}
