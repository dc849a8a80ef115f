package dev.hindsight.reporting;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Streams of what comes one by one. */
final class Streams {

  private Streams() {}

  static <T> Stream<T> of(Iterator<T> each) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(each, Spliterator.ORDERED), false);
  }
}
