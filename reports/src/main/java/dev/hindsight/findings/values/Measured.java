package dev.hindsight.findings.values;

import java.io.Serializable;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A figure that was measured, or the reason why it was not. A missing figure is never a zero, a
 * null or a NaN: it is a sentence.
 *
 * @param value what was measured; null where there is a reason
 * @param notMeasured why there is no value, in words for a reader; null where there is a value
 */
public record Measured<T>(T value, String notMeasured) implements Serializable {

  public Measured {
    if ((value == null) == (notMeasured == null)) {
      throw new IllegalArgumentException(
          "Invalid measurement: exactly one of value and reason must be there, got value "
              + value
              + " and reason "
              + notMeasured);
    }
  }

  /** A figure that was measured. */
  public static <T> Measured<T> of(T value) {
    return new Measured<>(value, null);
  }

  /** A figure that was not measured, for a reason such as "there is no `requests` export". */
  public static <T> Measured<T> not(String reason) {
    return new Measured<>(null, reason);
  }

  /** A figure that was not measured where there is a reason; only without one it is looked for. */
  public static <T> Measured<T> not(
      Optional<String> reason, Supplier<? extends Measured<T>> otherwise) {
    return reason.isPresent() ? not(reason.get()) : otherwise.get();
  }

  /** A figure, unless there is a reason why it was not measured; only then it is asked for. */
  public static <T> Measured<T> unless(Optional<String> whyNot, Supplier<? extends T> figure) {
    return whyNot.isPresent() ? not(whyNot.get()) : of(figure.get());
  }

  /** A figure that may have been found, or else the reason why it was not measured. */
  public static <T> Measured<T> of(Optional<? extends T> found, String whyNot) {
    return found.isPresent() ? of(found.get()) : not(whyNot);
  }

  public boolean isMeasured() {
    return value != null;
  }

  /**
   * The value.
   *
   * @throws NoSuchElementException with the reason, where it was not measured
   */
  public T require() {
    if (value == null) {
      throw new NoSuchElementException("Not measured: " + notMeasured);
    }
    return value;
  }

  /** The value; nothing where it was not measured. */
  public Stream<T> stream() {
    return Stream.ofNullable(value);
  }

  /** The value; empty where it was not measured. */
  public Optional<T> optional() {
    return Optional.ofNullable(value);
  }

  public <R> Measured<R> map(Function<? super T, ? extends R> function) {
    return value == null ? not(notMeasured) : of(function.apply(value));
  }

  public <R> Measured<R> flatMap(Function<? super T, Measured<R>> function) {
    return value == null ? not(notMeasured) : function.apply(value);
  }
}
