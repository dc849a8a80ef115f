package dev.hindsight.findings.values;

import java.util.function.Function;

/**
 * A figure, declared once: tables, charts, the Methods sheet and {@code docs/methods.md} take its
 * name and its values from here, and so does what a later report is held against.
 *
 * @param key the property of {@code findings.json} that it is, or is computed from, in snake_case
 * @param label the name in a header or on an axis
 * @param unit how its values are written
 * @param definition what it is, in a sentence for a reader
 * @param formula how it is computed, so that anyone can recompute it
 * @param source where the method was published; empty for a plain count or quotient
 * @param value its value, of the record that holds it
 * @param <S> the record that holds it
 * @param <V> a {@link Long} for a count, a {@link java.math.BigDecimal} for exact money, a {@link
 *     Double}, an {@link Estimate}, a {@link Rate}, a {@link LikeForLike} or a {@link
 *     DealComparison}
 */
public record Figure<S, V>(
    String key,
    String label,
    Unit unit,
    String definition,
    String formula,
    String source,
    Function<S, Measured<V>> value) {

  /** A plain count or quotient that its record always has. */
  public static <S, V> Figure<S, V> of(
      String key,
      String label,
      Unit unit,
      String definition,
      String formula,
      Function<S, V> value) {
    return of(key, label, unit, definition, formula, "", value);
  }

  /** A plain count or quotient that may not have been measured. */
  public static <S, V> Figure<S, V> measured(
      String key,
      String label,
      Unit unit,
      String definition,
      String formula,
      Function<S, Measured<V>> value) {
    return new Figure<>(key, label, unit, definition, formula, "", value);
  }

  /** A figure by a published method that its record always has. */
  public static <S, V> Figure<S, V> of(
      String key,
      String label,
      Unit unit,
      String definition,
      String formula,
      String source,
      Function<S, V> value) {
    return new Figure<>(key, label, unit, definition, formula, source, value.andThen(Measured::of));
  }

  /** A figure by a published method that may not have been measured. */
  public static <S, V> Figure<S, V> measured(
      String key,
      String label,
      Unit unit,
      String definition,
      String formula,
      String source,
      Function<S, Measured<V>> value) {
    return new Figure<>(key, label, unit, definition, formula, source, value);
  }

  /** Its value in a record. */
  public Measured<V> in(S record) {
    return value.apply(record);
  }

  /** The same figure of another record, which always has it. */
  public <T> Figure<T, V> of(Function<T, V> other) {
    return measured(other.andThen(Measured::of));
  }

  /** The same figure of another record, which may lack it. */
  public <T> Figure<T, V> measured(Function<T, Measured<V>> other) {
    return new Figure<>(key, label, unit, definition, formula, source, other);
  }

  /** The same figure of what holds the record, where that was measured. */
  public <T> Figure<T, V> within(Function<T, Measured<S>> whole) {
    return measured(whole.andThen(each -> each.flatMap(value)));
  }

  /** A part of its value, such as the interval of a share. */
  public <W> Figure<S, W> map(Function<V, Measured<W>> part) {
    return new Figure<>(
        key, label, unit, definition, formula, source, value.andThen(each -> each.flatMap(part)));
  }

  /** The same figure under another label, where a table needs to tell two apart. */
  public Figure<S, V> called(String other) {
    return new Figure<>(key, other, unit, definition, formula, source, value);
  }

  /**
   * Its value in a record as one number, without the interval or the counts.
   *
   * @throws IllegalArgumentException for a comparison, which is no number
   */
  public Measured<Double> number(S record) {
    Measured<V> found = in(record);
    return found.flatMap(
        each -> {
          if (each instanceof Rate rate) {
            return rate.estimate().map(Estimate::value);
          }
          if (each instanceof Estimate estimate) {
            return Measured.of(estimate.value());
          }
          if (each instanceof LikeForLike alike) {
            return Measured.of(alike.difference().value());
          }
          if (each instanceof Number number) {
            return Measured.of(number.doubleValue());
          }
          throw new IllegalArgumentException("Invalid figure " + key + ": it is no number");
        });
  }
}
