package dev.hindsight.facts;

import java.util.function.Supplier;

/** Something that is made when it is first asked for, and never again. */
final class MadeOnce<T> {

  private final Supplier<T> make;
  private T made;

  MadeOnce(Supplier<T> make) {
    this.make = make;
  }

  synchronized T value() {
    if (made == null) {
      made = make.get();
    }
    return made;
  }
}
