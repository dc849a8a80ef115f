package dev.hindsight.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeetingTest {

  /** Of each entry as many times its kind as its kind says, and the end. */
  private static final class Repeating implements Meeting<Integer> {
    @Override
    public void accept(Entry entry, Consumer<Integer> out) {
      int kind = Key.kind(entry.key());
      IntStream.range(0, kind).forEach(i -> out.accept(kind));
    }

    @Override
    public void end(Consumer<Integer> out) {
      out.accept(-1);
    }
  }

  private static Iterator<Entry> entries(int... kinds) {
    return IntStream.of(kinds)
        .mapToObj(kind -> new Entry(Key.of(Domain.DEALS, "D", kind, new byte[0]), new byte[0]))
        .iterator();
  }

  @Test
  void givesWhatComesOfEachEntryAndOfTheEndOnce() {
    List<Integer> made = new ArrayList<>();
    Meeting.of(entries(0, 2, 0, 1, 0), new Repeating()).forEachRemaining(made::add);

    assertThat(made).containsExactly(2, 2, 1, -1);
  }

  @Test
  void nothingIsTheEndAlone() {
    Iterator<Integer> made = Meeting.of(entries(), new Repeating());

    assertThat(made.next()).isEqualTo(-1);
    assertThat(made.hasNext()).isFalse();
    assertThatThrownBy(made::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void entriesAreTakenAsTheyAreAskedFor() {
    Iterator<Entry> entries = entries(1, 1, 1);
    Iterator<Integer> made = Meeting.of(entries, new Repeating());

    made.next();
    assertThat(made.hasNext()).isTrue();
    assertThat(made.hasNext()).isTrue();
    entries.next();
    assertThat(entries.hasNext()).isFalse();
    assertThat(made).toIterable().containsExactly(1, -1);
  }
}
