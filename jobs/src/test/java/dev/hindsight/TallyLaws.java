package dev.hindsight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.basis.Tally;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/** What holds of every tally, whatever it counts. */
public final class TallyLaws {

  private static final int ROUNDS = 8;

  private TallyLaws() {}

  /**
   * Neither the order of what is counted, nor its parts, nor the order in which these are combined
   * shows in the result; an empty tally changes nothing; and all of that with tallies that were
   * serialised on the way.
   *
   * @param result what a tally comes to, comparable by {@code equals}
   */
  public static <H, T extends Tally<H, T>> void hold(
      Supplier<T> empty, List<H> items, Function<T, Object> result) {
    Object expected = result.apply(counted(empty, items));
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(round);
      List<H> shuffled = new ArrayList<>(items);
      Collections.shuffle(shuffled, random);
      List<T> tallies = parts(empty, shuffled, random);
      tallies.add(empty.get());
      Collections.shuffle(tallies, random);
      assertThat(result.apply(combined(tallies, random))).isEqualTo(expected);
    }
  }

  private static <H, T extends Tally<H, T>> T counted(Supplier<T> empty, List<H> items) {
    T tally = empty.get();
    items.forEach(tally::accept);
    return tally;
  }

  private static <H, T extends Tally<H, T>> List<T> parts(
      Supplier<T> empty, List<H> items, Random random) {
    List<T> parts = new ArrayList<>();
    int from = 0;
    while (from < items.size()) {
      int to = Math.min(items.size(), from + random.nextInt(2 + items.size() / 3));
      parts.add(counted(empty, items.subList(from, to)));
      from = to;
    }
    return parts;
  }

  /** Two neighbours at a time, until one is left. */
  private static <H, T extends Tally<H, T>> T combined(List<T> tallies, Random random) {
    while (tallies.size() > 1) {
      int first = random.nextInt(tallies.size() - 1);
      T one = copy(tallies.get(first));
      one.combine(copy(tallies.remove(first + 1)));
      tallies.set(first, one);
    }
    return copy(tallies.get(0));
  }

  @SuppressWarnings("unchecked")
  private static <T> T copy(T tally) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(tally);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("Cannot read a tally back", e);
    }
  }
}
