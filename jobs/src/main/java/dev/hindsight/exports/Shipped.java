package dev.hindsight.exports;

import java.io.Serializable;

/**
 * Something that goes to every process of Spark as bytes, and is read there once.
 *
 * @param <T> what it is
 */
final class Shipped<T extends Serializable> implements Serializable {

  private static final long serialVersionUID = 1;

  private final byte[] bytes;
  private transient T read;

  Shipped(T object) {
    bytes = Serialized.bytes(object);
  }

  synchronized T get() {
    if (read == null) {
      read = Serialized.read(bytes);
    }
    return read;
  }
}
