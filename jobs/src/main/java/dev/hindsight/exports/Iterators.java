package dev.hindsight.exports;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Iterators over what other iterators give, as it is asked for. */
public final class Iterators {

  private Iterators() {}

  /** Each element as something else. */
  public static <A, B> Iterator<B> map(Iterator<A> from, Function<A, B> made) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return from.hasNext();
      }

      @Override
      public B next() {
        return made.apply(from.next());
      }
    };
  }

  /** Of each element several, one after the other. */
  public static <A, B> Iterator<B> flat(Iterator<A> from, Function<A, Iterator<B>> several) {
    return new Iterator<>() {
      private Iterator<B> current;

      @Override
      public boolean hasNext() {
        while ((current == null || !current.hasNext()) && from.hasNext()) {
          current = several.apply(from.next());
        }
        return current != null && current.hasNext();
      }

      @Override
      public B next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return current.next();
      }
    };
  }
}
